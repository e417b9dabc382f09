import { AT_WORK, ONCE_MET, WORKING, type PromptGroup } from '../prompt';
import type { MayRuleId } from '../rule';

type PeopleRuleId = Extract<
  MayRuleId,
  | 'skill-gap'
  | 'pairing'
  | 'met'
  | 'asked'
  | 'offer'
  | 'outside-view'
  | 'into-the-room'
  | 'readiness'
  | 'case'
  | 'hand-on'
  | 'next-in-line'
  | 'taught-by-mentee'
  | 'taught-by-mentor'
>;

/** Other people, and the next step: whom to learn from, who to meet, how to be ready. */
export const PEOPLE_PROMPTS: Readonly<Record<PeopleRuleId, PromptGroup>> = {
  'skill-gap': {
    from: 'A1',
    stages: AT_WORK,
    minutes: 5,
    domain: 'development',
    shared: 'not',
    prompts: {
      'good-at-it': { say: 'Who do you know that is good at {skill}? What have you seen them do?' },
      'whose-table': { say: 'At whose table could you sit, just to watch how {skill} is done?' },
      'not-me': { say: 'I am not the best person for {skill}. From whom would you like to learn it?' },
      'what-to-watch': { say: 'If you could watch someone at {skill} for a day, what would you look out for?' },
    },
  },
  pairing: {
    from: 'A2',
    stages: AT_WORK,
    minutes: 5,
    domain: 'development',
    shared: 'not',
    prompts: {
      'real-work': { say: 'What real piece of work could you and {contact} do together for a quarter?' },
      beside: { say: 'What could you take on beside {contact} that is part of the job, and has an end?' },
    },
  },
  met: {
    from: 'A3',
    stages: ONCE_MET,
    minutes: 4,
    domain: 'development',
    prompts: {
      'took-away': { say: 'You have met {contact}. What did you take away?', followUp: 'Would you meet again?' },
      'saw-in-you': { say: 'What did {contact} see that I may have missed?' },
      'ask-next': { say: 'If you met {contact} again, what would you ask?' },
    },
  },
  asked: {
    from: 'opt-in',
    stages: ONCE_MET,
    minutes: 2,
    domain: 'development',
    prompts: {
      'what-do-you-think': { say: 'I offered to put you in touch with {contact}. What do you think?' },
      'three-answers': { say: 'Meeting {contact}: yes, no, or not now? All three are fine.' },
    },
  },
  offer: {
    from: 'opt-in',
    stages: AT_WORK,
    minutes: 3,
    domain: 'development',
    shared: 'not',
    prompts: {
      welcome: { say: 'I may know someone who can help with {need}. Would it be welcome if I asked?' },
      'what-for': { say: 'If I found you someone for {need}, what would you want to ask them?' },
    },
  },
  'outside-view': {
    from: 'A5',
    stages: ['working', 'review'],
    minutes: 4,
    domain: 'development',
    prompts: {
      'seen-you': { say: 'Who outside your team has seen you at work lately, and what would they say?' },
      'worth-an-hour': { say: 'Whose view from another team or company would be worth an hour to you?' },
      'cannot-see': { say: 'Who, far from your team, could tell you what none of us can see?' },
    },
  },
  'into-the-room': {
    from: 'A7',
    stages: WORKING,
    minutes: 4,
    domain: 'development',
    prompts: {
      watch: { say: 'Which room would you like to sit in, just to see how it works?' },
      'one-slide': { say: 'In which meeting could you show one slide?', followUp: 'I can ask for the five minutes.' },
      'lead-a-part': { say: 'Which part of a meeting could you lead next, with me in the back row?' },
    },
  },
  readiness: {
    from: 'B1',
    stages: AT_WORK,
    minutes: 6,
    domain: 'development',
    shared: 'not',
    prompts: {
      'what-is-missing': { say: 'For {role}: what is missing, the timing, the opening, or someone to speak for you?' },
      'who-decides': { say: 'Who decides about {role}, and what do they know about you?' },
      tomorrow: { say: 'If {role} came free tomorrow, what would make you hesitate?' },
      'your-manager': { say: 'What does {manager} know about where you want to go?' },
    },
  },
  case: {
    from: 'B2',
    stages: ['working', 'review', 'closing'],
    minutes: 5,
    domain: 'development',
    shared: 'not',
    prompts: {
      'three-things': {
        say: 'If someone asked me why you are ready for {role}, which three things could I tell them?',
      },
      'every-week': { say: 'What have you done lately that {role} would ask of you every week?' },
    },
  },
  'hand-on': {
    from: 'B3',
    stages: WORKING,
    minutes: 5,
    domain: 'independence',
    prompts: {
      'start-to-finish': { say: 'Which task of mine would you like to learn by doing it, start to finish?' },
      'try-yourself': { say: 'What do you see me do that you would like to try, with me beside you?' },
      'your-hands': { say: 'Which piece of leading would you like in your own hands for six weeks?' },
    },
  },
  'next-in-line': {
    from: 'B7',
    stages: ['working', 'review', 'closing'],
    minutes: 4,
    domain: 'development',
    prompts: {
      'pass-it-on': { say: 'Who could use from you what you have found useful here?' },
      'one-step-behind': { say: 'Who is one step behind you, and would be glad of an hour?' },
      'where-you-started': { say: 'What would you tell someone who starts where you started?' },
    },
  },
  'taught-by-mentee': {
    from: 'D3',
    stages: ONCE_MET,
    minutes: 4,
    domain: 'understanding',
    shared: 'not',
    prompts: {
      'taught-you': { say: '{name}, you did this: “{item}”. What did teaching it teach you?' },
      'where-stuck': { say: '“{item}” is done. Where did your own understanding run out?' },
    },
  },
  'taught-by-mentor': {
    from: 'D3',
    stages: ONCE_MET,
    minutes: 2,
    domain: 'understanding',
    voice: 'self',
    shared: 'not',
    prompts: {
      'taught-you': { say: 'You did “{item}”. What did teaching it teach you? Tell {name}.' },
      'ask-for-it': { say: 'You did “{item}”. Ask {name} what stuck, and what you left out.' },
    },
  },
};
