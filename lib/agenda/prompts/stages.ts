import { AT_WORK, ONCE_MET, type PromptGroup } from '../prompt';
import type { MayRuleId } from '../rule';

type StageRuleId =
  | Extract<MayRuleId, `review-${string}` | `back-${string}` | `end-${string}`>
  | 'story'
  | 'futures'
  | 'skills'
  | 'choose-goals'
  | 'first-step'
  | 'cancelled'
  | 'closing-near'
  | 'long-view';

const GOAL_SETTING = ['first-meeting', 'goal-setting'] as const;
const REVIEW = ['review'] as const;
const RE_ENTRY = ['re-entry'] as const;
const CLOSING = ['closing'] as const;

/** What each stage of a mentorship is about. */
export const STAGE_PROMPTS: Readonly<Record<StageRuleId, PromptGroup>> = {
  story: {
    from: 'career-talks',
    stages: GOAL_SETTING,
    minutes: 8,
    domain: 'understanding',
    prompts: {
      'so-far': {
        say: 'Start wherever you like: what is the story of your work so far?',
        followUp: 'What did you care about at each turn?',
      },
      'three-moments': {
        say: 'Which three moments at work are you proudest of, and what do they share?',
        followUp: 'Which of that do you have today?',
      },
      'lost-in-time': {
        say: 'When did you last lose track of time at work? What were you doing?',
        followUp: 'What of it could your week have more of?',
      },
    },
  },
  futures: {
    from: 'career-talks',
    stages: GOAL_SETTING,
    minutes: 7,
    domain: 'development',
    prompts: {
      three: {
        say: 'Imagine three good futures for yourself, one of them a little bold. What are they?',
        followUp: 'Which one would you miss most?',
      },
      tuesday: {
        say: 'If things go well, what does an ordinary Tuesday look like five years from now?',
        followUp: 'Who is there with you?',
      },
      'one-day': { say: 'Whose work do you look at and think: that, one day?', followUp: 'Which part of it, exactly?' },
    },
  },
  skills: {
    from: 'development-plan',
    stages: GOAL_SETTING,
    minutes: 6,
    domain: 'development',
    prompts: {
      'have-and-miss': {
        say: 'For the future you like best: what can you do already, and what is missing?',
        followUp: 'What of it could you learn where you are?',
      },
      'what-they-ask': {
        say: 'What do people come to you for? And what do you hope they never ask?',
        followUp: 'What does that tell you?',
      },
      'role-asks': {
        say: 'What does {role} ask for that you have not done yet?',
        followUp: 'Where could you try it small?',
      },
    },
  },
  'choose-goals': {
    keeps: 'goal',
    from: 'development-plan',
    stages: GOAL_SETTING,
    minutes: 7,
    domain: 'expectations',
    prompts: {
      'worth-our-time': {
        say: 'Which goals are worth our time? Three at most; one is fine.',
        followUp: 'How will we both know that each is reached?',
      },
      'just-one': {
        say: 'If you could move one thing by the end of the quarter, what would it be?',
        followUp: 'How will we both know?',
      },
      'as-if-done': {
        say: 'Say your goal as if it were already done. How does it sound?',
        followUp: 'What did it take to get there?',
        example: 'I ran the spring negotiation, and the price held.',
      },
    },
  },
  'first-step': {
    from: 'grow',
    stages: GOAL_SETTING,
    minutes: 4,
    domain: 'independence',
    stance: 'solve',
    prompts: {
      'this-week': { say: 'What is a first step small enough for this week?', followUp: 'On which day?' },
      'with-what-you-have': {
        say: 'What could you begin before we meet again, with what you have?',
        followUp: 'Whom would you like to tell that you have begun?',
      },
      'no-permission': {
        say: 'What would you do first if nobody had to approve it?',
        followUp: 'And who really has to?',
      },
    },
  },
  'review-scale': {
    keeps: 'scale',
    from: 'progress',
    stages: REVIEW,
    minutes: 6,
    domain: 'development',
    prompts: {
      'again-today': {
        say: 'Let us mark “{goal}” again, from 0 to 10. What is behind the number?',
        followUp: 'What would one point more look like?',
      },
      'what-changed': {
        say: '“{goal}” stood at {value}. What is the number today, and what changed it?',
        followUp: 'What do you want to keep doing?',
      },
      'moved-most': {
        say: 'Looking back over these weeks, what moved “{goal}” most?',
        followUp: 'How could there be more of it?',
      },
    },
  },
  'review-helps': {
    from: 'nasem',
    stages: REVIEW,
    minutes: 6,
    domain: 'communication',
    prompts: {
      'has-and-has-not': {
        say: 'What in our talks has helped, and what has not?',
        followUp: 'What shall we do with that?',
      },
      'which-talk': {
        say: 'Which of our talks do you still think about, and why that one?',
        followUp: 'What did we do there that we could do again?',
      },
      'more-and-less': {
        from: 'D2',
        say: 'What could I do more of, and what less?',
        followUp: 'When did you notice it?',
      },
    },
  },
  'review-expectations': {
    from: 'C1',
    stages: REVIEW,
    minutes: 5,
    domain: 'expectations',
    prompts: {
      'no-longer': {
        say: 'Of what we expected at the start, what is no longer true?',
        followUp: 'What shall stand there instead?',
      },
      'of-me-now': {
        say: 'What do you expect of me now that you did not at the start?',
        followUp: 'Which of it can I promise?',
      },
      'held-back': {
        say: 'Is there anything you have wanted to bring here and have held back?',
        followUp: 'What would make it easier?',
      },
    },
  },
  'review-network': {
    from: 'nasem',
    stages: REVIEW,
    minutes: 5,
    domain: 'development',
    prompts: {
      'who-else': {
        say: 'Who else is helping you grow these days, and who is missing?',
        followUp: 'How could we find that person?',
      },
      truth: { say: 'Who around you tells you the truth?', followUp: 'Who else could?' },
      'whom-would-you-call': {
        say: 'If I were away for three months, whom would you call?',
        followUp: 'Have you told them?',
      },
    },
  },
  'review-keep': {
    from: 'C1',
    stages: REVIEW,
    minutes: 5,
    domain: 'expectations',
    prompts: {
      'keep-change-stop': {
        say: 'What shall we keep, what shall we change, and what shall we stop?',
        followUp: 'Which one do we begin with?',
        example: 'Keep the walks, change the hour, stop the long lists.',
      },
      'start-again': {
        say: 'If we were starting again today, what would we do differently?',
        followUp: 'What keeps us from doing so now?',
      },
      'one-of-each': {
        say: 'One thing to keep, one to change, one to stop: what are yours? I will add mine.',
        followUp: 'What do we make of the two lists?',
      },
    },
  },
  'back-changed': {
    from: 'C12',
    stages: RE_ENTRY,
    minutes: 8,
    domain: 'communication',
    prompts: {
      'since-then': { say: 'It has been {span}. What has changed for you?', followUp: 'And what has not?' },
      missed: { say: 'Good to see you again. What have I missed?', followUp: 'What of it matters most?' },
      'whole-story': {
        say: 'A lot can happen in {span}. What is different now?',
        followUp: 'What is the same as ever?',
      },
    },
  },
  'back-goals': {
    from: 'C12',
    stages: RE_ENTRY,
    minutes: 6,
    domain: 'expectations',
    prompts: {
      'still-right': {
        say: 'Are our goals still the right ones, or has something overtaken them?',
        followUp: 'Which one would you choose today?',
      },
      'left-off': { say: 'We left off at “{goal}”. Does it still matter to you?', followUp: 'What matters more now?' },
      'which-still': {
        say: 'Of all we set out to do, what do you still want?',
        followUp: 'What can we take off the list?',
      },
    },
  },
  'back-rhythm': {
    from: 'C12',
    stages: RE_ENTRY,
    minutes: 5,
    domain: 'expectations',
    prompts: {
      'how-often': {
        say: 'How often would be right from here on? And if it is time to stop, that is fine, too.',
        followUp: 'What would tell us that it is too much, or too little?',
      },
      'what-was-hard': {
        say: 'What made it hard to meet, on your side or on mine?',
        followUp: 'What of that could we change?',
      },
      'three-ways': {
        say: 'Shall we pick it up, slow it down, or bring it to a good end? All three are fine.',
        followUp: 'What would each of them look like?',
      },
    },
  },
  'end-growth': {
    from: 'kram',
    stages: CLOSING,
    minutes: 7,
    domain: 'development',
    prompts: {
      'then-and-now': {
        say: 'Think back to our first talk. What can you do now that you could not do then?',
        followUp: 'Who else has noticed?',
      },
      proudest: { say: 'What are you proudest of in our time together?', followUp: 'I will tell you mine.' },
      'how-you-think': {
        say: 'What has changed in how you think, and not just in what you do?',
        followUp: 'When did you notice it first?',
      },
    },
  },
  'end-unfinished': {
    from: 'C12',
    stages: CLOSING,
    minutes: 5,
    domain: 'expectations',
    prompts: {
      'still-wants': {
        say: 'What is unfinished, and does it still want finishing?',
        followUp: 'Who or what could see it to its end?',
      },
      'who-carries': {
        say: '“{goal}” is still open. How will you carry it from here?',
        followUp: 'Whom will you tell how it goes?',
      },
      'let-go': {
        say: 'What can we let go of today, with a good conscience?',
        followUp: 'What does that make room for?',
      },
    },
  },
  'end-independence': {
    from: 'mca',
    stages: CLOSING,
    minutes: 5,
    domain: 'independence',
    prompts: {
      'next-time': {
        say: 'What will you do the next time you would have brought something to me?',
        followUp: 'Whom will you ask, besides yourself?',
      },
      'own-question': {
        say: 'Which question of mine do you already ask yourself?',
        followUp: 'Which one do you still need from outside?',
      },
      'advise-yourself': {
        say: 'What would you now tell the person who came to our first talk?',
        followUp: 'And what will you tell yourself a year from now?',
      },
    },
  },
  'end-helpers': {
    from: 'nasem',
    stages: CLOSING,
    minutes: 4,
    domain: 'development',
    prompts: {
      'what-comes-next': {
        say: 'Who else can help with what comes next, and whom may I ask for you?',
        followUp: 'What would you ask of each of them?',
      },
      'keep-close': {
        say: 'Which three people will you keep close from here on?',
        followUp: 'What will you do so that they stay close?',
      },
    },
  },
  'end-thanks': {
    from: 'kram',
    stages: CLOSING,
    minutes: 4,
    domain: 'communication',
    prompts: {
      'what-i-learned': {
        say: 'I have learned something from you, too. May I tell you what?',
        followUp: 'I will carry it into my own work.',
      },
      'thank-you': {
        say: 'Tell {name} what these talks have given you, and say thank you.',
        followUp: 'Name one moment.',
        voice: 'self',
      },
    },
  },
  'end-footing': {
    from: 'kram',
    stages: CLOSING,
    minutes: 4,
    domain: 'expectations',
    prompts: {
      'in-touch': { say: 'How would you like us to stay in touch, if at all?', followUp: 'Who writes first?' },
      'what-we-are': {
        say: 'What shall we be to each other from here on: colleagues, sounding boards, friends?',
        followUp: 'What changes with that?',
      },
    },
  },
  'closing-near': {
    from: 'C12',
    stages: AT_WORK,
    minutes: 5,
    domain: 'expectations',
    prompts: {
      'still-want': {
        say: 'We planned to end {when}. What do you still want from these talks?',
        followUp: 'What would you regret not having asked?',
      },
      'make-count': {
        say: 'Our time together ends {when}. What would make the last talks count?',
        followUp: 'How would you like the very last one to be?',
      },
    },
  },
  'review-due': {
    from: 'C1',
    stages: ['goal-setting', 'working', 're-entry'],
    minutes: 5,
    domain: 'expectations',
    prompts: {
      'still-fits': {
        say: 'It is {span} since we looked at how we work together. What still fits, and what does not?',
        followUp: 'What shall we write down anew?',
      },
      'look-at-us': {
        say: 'Time for a look at ourselves: what works between us, and what would you change?',
        followUp: 'What would you rather not touch?',
      },
    },
  },
  cancelled: {
    from: 'C12',
    stages: ONCE_MET,
    minutes: 4,
    domain: 'expectations',
    prompts: {
      'this-rhythm': {
        say: 'Our last two dates fell through. Is this rhythm still right for you?',
        followUp: 'What would be?',
      },
      easier: {
        say: 'Our last two dates fell through. What would make it easier to meet?',
        followUp: 'What can I do about it?',
      },
      'shorter-rarer': {
        say: 'Would shorter talks, fewer of them or another time of day suit you better?',
        followUp: 'Let us try it for two months.',
      },
      'fine-too': {
        say: 'If this has done its work for now, that is fine, too. What would you like?',
        followUp: 'Nothing you say today is final.',
      },
    },
  },
  'long-view': {
    from: 'career-talks',
    stages: AT_WORK,
    minutes: 8,
    domain: 'development',
    prompts: {
      'three-years': {
        say: 'Let us look up from the daily work. Where do you want to be in three years?',
        followUp: 'What of it could begin this year?',
      },
      regret: {
        say: 'If nothing changed for two years, what would you regret?',
        followUp: 'What is the smallest thing against it?',
      },
      'twice-as-much': {
        say: 'What would you like to do twice as much of, and what half as much?',
        followUp: 'Who could help you shift the balance?',
      },
      'job-gone': {
        say: 'If your job were gone in five years, what would you want to be good at?',
        followUp: 'Where could you practise that now?',
      },
    },
  },
};
