import { ALWAYS, ONCE_MET, type PromptGroup } from '../prompt';
import type { FrameRuleId } from '../rule';

/** The mentee's own topics, the question that asks for them, and the last word. */
export const FRAME_PROMPTS: Readonly<Record<FrameRuleId, PromptGroup>> = {
  topic: {
    from: 'one-on-one',
    stages: ALWAYS,
    minutes: 9,
    domain: 'communication',
    prompts: {
      'advice-or-ear': {
        from: 'C3',
        say: '{name}’s topic: {topic}.',
        followUp: 'Would you like my thoughts on it, or an ear first?',
      },
      'what-matters': { say: '{name}’s topic: {topic}.', followUp: 'What about it matters most to you?' },
      'leave-with': { say: '{name}’s topic: {topic}.', followUp: 'What would you like to leave with?' },
      'real-question': { say: '{name}’s topic: {topic}.', followUp: 'What is the real question here for you?' },
    },
  },
  'topic-mine': {
    from: 'one-on-one',
    stages: ALWAYS,
    minutes: 6,
    domain: 'communication',
    voice: 'self',
    shared: 'not',
    prompts: {
      raise: { say: 'Your topic: {topic}.', followUp: 'Ask what {name} makes of it before you say more.' },
      'say-why': { say: 'Your topic: {topic}.', followUp: 'Say why you bring it up, in one sentence.' },
    },
  },
  'topics-rest': {
    from: 'one-on-one',
    stages: ALWAYS,
    minutes: 5,
    domain: 'communication',
    prompts: {
      which: { say: 'Also on the list: {list}. Which of these today?', followUp: 'What can wait without harm?' },
      'what-can-wait': {
        say: 'There is more on the list: {list}. What can wait, and what cannot?',
        followUp: 'Is there one that needs no talk, only an answer?',
      },
    },
  },
  'open-question': {
    from: 'one-on-one',
    stages: ONCE_MET,
    minutes: 8,
    domain: 'communication',
    prompts: {
      'on-your-mind': { say: 'What is most on your mind today?', followUp: 'And what else?' },
      'worth-it': { say: 'What would make our time today worth it for you?', followUp: 'How will we know at the end?' },
      'stays-with-you': {
        say: 'What has happened since we last met that still stays with you?',
        followUp: 'What about it will not let go?',
      },
      'one-thing': { say: 'If we had time for one thing only, what would it be?', followUp: 'What makes it that?' },
      'where-to-start': { say: 'Where would you like to start?', followUp: 'And where would you like to end up?' },
    },
  },
  closing: {
    from: 'one-on-one',
    stages: ALWAYS,
    minutes: 3,
    domain: 'expectations',
    prompts: {
      'who-what-when': {
        say: 'Who does what by when, when do we meet next, and what was useful today?',
        followUp: 'What could get in the way?',
      },
      'say-back': {
        say: 'Say back what you take with you, and by when; so will I. Then our next date, and one thing that was useful.',
        followUp: 'Did we hear the same?',
      },
      'three-things': {
        say: 'Three things before we go: who does what by when, our next date, and one thing that was useful today.',
        followUp: 'What was missing?',
      },
      'last-minutes': {
        say: 'Your next steps, mine, and by when; the day we meet again; and what helped most today?',
        followUp: 'What would you like to begin with next time?',
      },
    },
  },
};
