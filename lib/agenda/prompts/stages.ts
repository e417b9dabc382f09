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
      'three-moments': { say: 'Which three moments at work are you proudest of, and what do they share?' },
      'lost-in-time': { say: 'When did you last lose track of time at work? What were you doing?' },
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
      tuesday: { say: 'If things go well, what does an ordinary Tuesday look like five years from now?' },
      'one-day': { say: 'Whose work do you look at and think: that, one day?', followUp: 'Which part of it, exactly?' },
    },
  },
  skills: {
    from: 'development-plan',
    stages: GOAL_SETTING,
    minutes: 6,
    domain: 'development',
    prompts: {
      'have-and-miss': { say: 'For the future you like best: what can you do already, and what is missing?' },
      'what-they-ask': { say: 'What do people come to you for? And what do you hope they never ask?' },
      'role-asks': {
        say: 'What does {role} ask for that you have not done yet?',
        followUp: 'Where could you try it small?',
      },
    },
  },
  'choose-goals': {
    from: 'development-plan',
    stages: GOAL_SETTING,
    minutes: 7,
    domain: 'expectations',
    prompts: {
      'worth-our-time': {
        say: 'Which one, two or three goals are worth our time?',
        followUp: 'How will we both know that each is reached?',
      },
      'just-one': {
        say: 'If you could move one thing by the end of the quarter, what would it be?',
        followUp: 'How will we both know?',
      },
      'as-if-done': {
        say: 'Say your goal as if it were already done. How does it sound?',
        example: 'I ran the spring negotiation, and the price held.',
      },
    },
  },
  'first-step': {
    from: 'grow',
    stages: GOAL_SETTING,
    minutes: 4,
    domain: 'independence',
    prompts: {
      'this-week': { say: 'What is a first step small enough for this week?' },
      'with-what-you-have': { say: 'What could you begin before we meet again, with what you have?' },
      'no-permission': { say: 'What would you do first if nobody had to approve it?' },
    },
  },
  'review-scale': {
    from: 'progress',
    stages: REVIEW,
    minutes: 6,
    domain: 'development',
    prompts: {
      'again-today': { say: 'Let us mark “{goal}” again, from 0 to 10. What is behind the number?' },
      'what-changed': { say: '“{goal}” stood at {value}. What is the number today, and what changed it?' },
      'moved-most': { say: 'Looking back over these weeks, what moved “{goal}” most?' },
    },
  },
  'review-helps': {
    from: 'nasem',
    stages: REVIEW,
    minutes: 6,
    domain: 'communication',
    prompts: {
      'has-and-has-not': { say: 'What in our talks has helped, and what has not?' },
      'which-talk': { say: 'Which of our talks do you still think about, and why that one?' },
      'more-and-less': { from: 'D2', say: 'What could I do more of, and what less?' },
    },
  },
  'review-expectations': {
    from: 'C1',
    stages: REVIEW,
    minutes: 5,
    domain: 'expectations',
    prompts: {
      'no-longer': { say: 'Of what we agreed at the start, what is no longer true?' },
      'of-me-now': { say: 'What do you expect of me now that you did not at the start?' },
      'held-back': { say: 'Is there anything you have wanted to bring here and have held back?' },
    },
  },
  'review-network': {
    from: 'nasem',
    stages: REVIEW,
    minutes: 5,
    domain: 'development',
    prompts: {
      'who-else': { say: 'Who else is helping you grow these days, and who is missing?' },
      truth: { say: 'Who around you tells you the truth?', followUp: 'Who else could?' },
      'whom-would-you-call': { say: 'If I were away for three months, whom would you call?' },
    },
  },
  'review-keep': {
    from: 'C1',
    stages: REVIEW,
    minutes: 5,
    domain: 'expectations',
    prompts: {
      'keep-change-stop': { say: 'What shall we keep, what shall we change, and what shall we stop?' },
      'start-again': { say: 'If we were starting again today, what would we do differently?' },
      'one-of-each': { say: 'One thing to keep, one to change, one to stop: what are yours? I will add mine.' },
    },
  },
  'back-changed': {
    from: 'C12',
    stages: RE_ENTRY,
    minutes: 8,
    domain: 'communication',
    prompts: {
      'since-then': { say: 'It has been {span}. What has changed for you?', followUp: 'And what has not?' },
      missed: { say: 'Good to see you again. What have I missed?' },
      'whole-story': { say: 'A lot can happen in {span}. What is different now?' },
    },
  },
  'back-goals': {
    from: 'C12',
    stages: RE_ENTRY,
    minutes: 6,
    domain: 'expectations',
    prompts: {
      'still-right': { say: 'Are our goals still the right ones, or has something overtaken them?' },
      'left-off': { say: 'We left off at “{goal}”. Does it still matter to you?', followUp: 'What matters more now?' },
      'which-still': { say: 'Of all we set out to do, what do you still want?' },
    },
  },
  'back-rhythm': {
    from: 'C12',
    stages: RE_ENTRY,
    minutes: 5,
    domain: 'expectations',
    prompts: {
      'how-often': { say: 'How often would be right from here on? And if it is time to stop, that is fine, too.' },
      'what-was-hard': { say: 'What made it hard to meet, on your side or on mine?' },
      'three-ways': { say: 'Shall we pick it up, slow it down, or bring it to a good end? All three are fine.' },
    },
  },
  'end-growth': {
    from: 'kram',
    stages: CLOSING,
    minutes: 7,
    domain: 'development',
    prompts: {
      'then-and-now': { say: 'Think back to our first talk. What can you do now that you could not do then?' },
      proudest: { say: 'What are you proudest of in our time together?', followUp: 'I will tell you mine.' },
      'how-you-think': { say: 'What has changed in how you think, and not just in what you do?' },
    },
  },
  'end-unfinished': {
    from: 'C12',
    stages: CLOSING,
    minutes: 5,
    domain: 'expectations',
    prompts: {
      'still-wants': { say: 'What is unfinished, and does it still want finishing?' },
      'who-carries': { say: '“{goal}” is still open. How will you carry it from here?' },
      'let-go': { say: 'What can we let go of today, with a good conscience?' },
    },
  },
  'end-independence': {
    from: 'mca',
    stages: CLOSING,
    minutes: 5,
    domain: 'independence',
    prompts: {
      'next-time': { say: 'What will you do the next time you would have brought something to me?' },
      'own-question': { say: 'Which question of mine do you already ask yourself?' },
      'advise-yourself': { say: 'What would you now tell the person who came to our first talk?' },
    },
  },
  'end-helpers': {
    from: 'nasem',
    stages: CLOSING,
    minutes: 4,
    domain: 'development',
    prompts: {
      'what-comes-next': { say: 'Who else can help with what comes next, and whom may I ask for you?' },
      'keep-close': { say: 'Which three people will you keep close from here on?' },
    },
  },
  'end-thanks': {
    from: 'kram',
    stages: CLOSING,
    minutes: 4,
    domain: 'communication',
    prompts: {
      'what-i-learned': { say: 'I have learned something from you, too. May I tell you what?' },
      'thank-you': { say: 'Tell {name} what these talks have given you, and say thank you.', voice: 'self' },
    },
  },
  'end-footing': {
    from: 'kram',
    stages: CLOSING,
    minutes: 4,
    domain: 'expectations',
    prompts: {
      'in-touch': { say: 'How would you like us to stay in touch, if at all?' },
      'what-we-are': { say: 'What shall we be to each other from here on: colleagues, sounding boards, friends?' },
    },
  },
  'closing-near': {
    from: 'C12',
    stages: AT_WORK,
    minutes: 5,
    domain: 'expectations',
    prompts: {
      'still-want': { say: 'We planned to end {when}. What do you still want from these talks?' },
      'make-count': { say: 'Our time together ends {when}. What would make the last talks count?' },
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
      },
      'look-at-us': { say: 'Time for a look at ourselves: what works between us, and what would you change?' },
    },
  },
  cancelled: {
    from: 'C12',
    stages: ONCE_MET,
    minutes: 4,
    domain: 'expectations',
    prompts: {
      'this-rhythm': { say: 'Our last two dates fell through. Is this rhythm still right for you?' },
      easier: { say: 'Our last two dates fell through. What would make it easier to meet?' },
      'shorter-rarer': { say: 'Would shorter, rarer or another time of day suit you better?' },
      'fine-too': { say: 'If this has done its work for now, that is fine, too. What would you like?' },
    },
  },
  'long-view': {
    from: 'career-talks',
    stages: AT_WORK,
    minutes: 8,
    domain: 'development',
    prompts: {
      'three-years': { say: 'Let us look up from the daily work. Where do you want to be in three years?' },
      regret: { say: 'If nothing changed for two years, what would you regret?' },
      'twice-as-much': { say: 'What would you like to do twice as much of, and what half as much?' },
      'job-gone': { say: 'If your job were gone in five years, what would you want to be good at?' },
    },
  },
};
