import { AT_WORK, ONCE_MET, WORKING, type PromptGroup } from '../prompt';
import type { MayRuleId } from '../rule';

type GoalRuleId = Extract<MayRuleId, `goal-${string}` | 'options' | 'network'>;

const LIVE = ['goal-setting', 'working', 'review', 're-entry'] as const;

/** One goal of the mentee: without a test, forgotten, stuck, due, late, reached, or simply next. */
export const GOAL_PROMPTS: Readonly<Record<GoalRuleId, PromptGroup>> = {
  'goal-test': {
    keeps: 'success-test',
    from: 'development-plan',
    stages: LIVE,
    minutes: 6,
    domain: 'expectations',
    prompts: {
      'both-know': {
        say: '“{goal}”: how will we both know that you are there?',
        followUp: 'Could somebody who does not know you tell, too?',
        example: 'I ran one renewal on my own, and the customer signed.',
      },
      picture: {
        say: 'Picture “{goal}” done. What do you see that is not there today?',
        followUp: 'Who sees it first?',
      },
      'first-sign': { say: 'What would others notice first, once “{goal}” is real?', followUp: 'Whom shall we ask?' },
      'one-test': {
        say: 'If “{goal}” had a single test, passed or not yet, what would it be?',
        followUp: 'By when would you like to pass it?',
        example: 'My deputy runs the Monday meeting and nobody calls me.',
      },
    },
  },
  'goal-untouched': {
    keeps: 'scale',
    from: 'progress',
    stages: LIVE,
    minutes: 6,
    domain: 'development',
    prompts: {
      'scale-today': {
        from: 'oskar',
        say: '“{goal}”: from 0 to 10, where is it today, and why not lower?',
        followUp: 'What would one point more look like?',
        example: 'A 4, and not a 2, because I have sat beside Clara twice.',
      },
      'still-yours': {
        say: '“{goal}” has been quiet for {span}. Is it still yours?',
        followUp: 'If so, what is the next step? If not, what took its place?',
      },
      'even-a-little': {
        say: 'What has moved on “{goal}” since we last spoke of it, even a little?',
        followUp: 'How did you manage that?',
      },
      shelf: { say: 'What put “{goal}” on the shelf?', followUp: 'Leave it there, or take it down?' },
      'like-to-start': {
        say: 'Which part of “{goal}” would you actually enjoy starting on?',
        followUp: 'When could you?',
      },
    },
  },
  'goal-flat': {
    keeps: 'scale',
    from: 'oskar',
    stages: LIVE,
    minutes: 7,
    domain: 'development',
    prompts: {
      'one-point': {
        say: 'You last put “{goal}” at {value}. What would one point more look like?',
        followUp: 'What could you do this week that belongs to that point?',
      },
      'what-holds': { say: 'What is holding “{goal}” where it is?', followUp: 'Which of these is in your hands?' },
      'when-easier': {
        say: 'When was “{goal}” last easier, and what was different then?',
        followUp: 'What of that could you bring back?',
      },
      'not-again': {
        say: 'What have you tried on “{goal}” that you would not try again?',
        followUp: 'And what instead?',
      },
      'why-that-much': {
        say: 'You put “{goal}” at {value}, and not at 0. What is already working?',
        followUp: 'How could there be more of that?',
      },
    },
  },
  'goal-due': {
    from: 'grow',
    stages: ['goal-setting', 'working', 'review', 're-entry', 'closing'],
    minutes: 6,
    domain: 'independence',
    prompts: {
      'has-to-happen': {
        say: '“{goal}” is due {when}. What has to happen first?',
        followUp: 'Who do you need for it?',
      },
      'how-close': {
        say: '“{goal}” is due {when}. How close are you, honestly?',
        followUp: 'What would be good enough?',
      },
      'leave-out': {
        say: 'With “{goal}” due {when}: what can you leave out and still be there?',
        followUp: 'Who would miss it?',
      },
      'in-the-way': {
        say: '“{goal}” is due {when}. What could still get in the way?',
        followUp: 'What can you do about it this week?',
      },
    },
  },
  'goal-overdue': {
    from: 'B4',
    stages: ['goal-setting', 'working', 'review', 're-entry', 'closing'],
    minutes: 6,
    domain: 'independence',
    prompts: {
      'new-day': {
        say: 'The day we set for “{goal}” has passed. A new day, a smaller goal, or is it done?',
        followUp: 'What has to be different this time?',
      },
      'what-we-know': {
        say: 'The day for “{goal}” has passed. What do we know now that we did not know then?',
        followUp: 'What does that change about the goal?',
      },
      'your-move': { say: '“{goal}” took longer than planned. What is your next move?', followUp: 'By when?' },
    },
  },
  'goal-reached': {
    keeps: 'milestone',
    from: 'B6',
    stages: ONCE_MET,
    minutes: 4,
    domain: 'development',
    prompts: {
      proud: {
        say: 'You got there: “{goal}”. What are you proudest of?',
        followUp: 'I will tell you what I saw.',
      },
      'who-helped': {
        say: '“{goal}” is done. Who helped, and have they heard it from you?',
        followUp: 'What would you like to tell them?',
      },
      'who-knows': {
        say: '“{goal}” is done. Who would you like to hear about it, and shall it come from you or from me?',
        followUp: 'In which words?',
      },
      'took-from-it': {
        say: 'What did “{goal}” teach you that you will use again?',
        followUp: 'Where will you need it next?',
      },
      'what-i-saw': {
        say: 'Tell {name} in one sentence what you saw them do to reach “{goal}”.',
        followUp: 'Then ask what they saw themselves.',
        voice: 'self',
      },
    },
  },
  'goal-progress': {
    keeps: 'scale',
    from: 'oskar',
    stages: WORKING,
    minutes: 6,
    domain: 'development',
    prompts: {
      moved: { say: '“{goal}”: what has moved since we last spoke?', followUp: 'What did you do that helped?' },
      scale: {
        say: 'From 0 to 10, where is “{goal}” today, and what makes it that much?',
        followUp: 'What would one point more look like?',
      },
      further: { say: 'Where on “{goal}” are you further than you expected?', followUp: 'How did you do that?' },
      hardest: { say: 'What is the hardest part of “{goal}” right now?', followUp: 'What have you tried?' },
      'where-now': {
        from: 'grow',
        say: '“{goal}”: what do you want, and where are you really?',
        followUp: 'What lies between the two?',
      },
    },
  },
  options: {
    from: 'grow',
    stages: WORKING,
    minutes: 6,
    domain: 'independence',
    stance: 'solve',
    prompts: {
      'what-else': {
        say: 'For “{goal}”: what could you try? And what else? And what else?',
        followUp: 'Which of these would you miss if you struck it out?',
      },
      'no-harm': {
        say: 'What would you try for “{goal}” if a failure cost you nothing?',
        followUp: 'How could we make it cost less?',
      },
      'ruled-out': {
        say: 'If your first idea for “{goal}” were ruled out, what would you do?',
        followUp: 'And if that were ruled out, too?',
      },
      'solved-before': {
        say: 'Who has solved something like “{goal}” before, and how?',
        followUp: 'What can you take from it, and what not?',
      },
      'will-you': {
        say: 'Of all you could do for “{goal}”, what will you do?',
        followUp: 'By when, and what could stop you?',
      },
    },
  },
  network: {
    from: 'weak-ties',
    stages: AT_WORK,
    minutes: 4,
    domain: 'development',
    stance: 'solve',
    prompts: {
      'good-to-know': {
        say: 'Who would be good to know for “{goal}”, even a little?',
        followUp: 'What would you ask them first?',
      },
      dormant: {
        say: 'Whom have you not spoken to in a year who might see “{goal}” with fresh eyes?',
        followUp: 'What would make it easy to write to them?',
      },
      'which-door': {
        say: 'Which door on the way to “{goal}” could I open for you?',
        followUp: 'And which would you rather open yourself?',
      },
    },
  },
};
