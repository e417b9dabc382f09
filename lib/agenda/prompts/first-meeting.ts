import type { PromptGroup } from '../prompt';
import type { MayRuleId, MustRuleId } from '../rule';

type FirstRuleId = Extract<MustRuleId, `first-${string}`> | Extract<MayRuleId, `prepare-${string}`>;

const FIRST = ['prepare', 'first-meeting'] as const;
const BEFORE = ['prepare'] as const;

/** Before the first meeting, and what two people settle in it. */
export const FIRST_MEETING_PROMPTS: Readonly<Record<FirstRuleId, PromptGroup>> = {
  'prepare-intent': {
    from: 'kram',
    stages: BEFORE,
    minutes: 1,
    domain: 'expectations',
    voice: 'self',
    shared: 'not',
    prompts: {
      'both-sides': {
        say: 'Before you meet: what do you want for {name}, and what do you want from this yourself?',
        followUp: 'Which of the two would you say aloud?',
      },
      'why-yes': {
        say: 'Before you meet: why did you say yes to {name}? Put it in one sentence.',
        followUp: 'Would you say that sentence to {name}?',
      },
      'a-good-year': {
        say: 'Before you meet: if this goes well, what will {name} say about it in a year?',
        followUp: 'And what will you say?',
      },
    },
  },
  'prepare-background': {
    from: 'nasem',
    stages: BEFORE,
    minutes: 1,
    domain: 'understanding',
    voice: 'self',
    shared: 'not',
    prompts: {
      hearsay: {
        say: 'Before you meet: what do you know of {name}’s road so far, and what only from hearsay?',
        followUp: 'What would you rather hear from {name}?',
      },
      curious: {
        say: 'Before you meet: write down two things you are curious about in {name}’s work.',
        followUp: 'Turn both into questions that begin with “how” or “what”.',
      },
      'same-and-other': {
        say: 'Before you meet: where was your own start easier than {name}’s, and where harder?',
        followUp: 'What does that make easy for you to miss?',
      },
    },
  },
  'prepare-noting': {
    from: 'C1',
    stages: BEFORE,
    minutes: 1,
    domain: 'expectations',
    voice: 'self',
    shared: 'not',
    prompts: {
      decide: {
        say: 'Before you meet: decide what you will write down about {name}, and how you will say so.',
        followUp: 'Where will the notes be, and who can see them?',
      },
      'aloud-test': {
        say: 'Before you meet: which notes could you read out to {name}? Keep to those.',
        followUp: 'What is better kept in your head?',
      },
    },
  },
  'first-background': {
    from: 'kram',
    stages: FIRST,
    minutes: 8,
    domain: 'understanding',
    prompts: {
      roads: {
        say: 'How did you get here, and which turns in the road mattered most?',
        followUp: 'I will tell you mine, wrong turns included.',
      },
      'work-you-like': {
        say: 'Tell me about your work: what do you look forward to, and what do you put off?',
        followUp: 'Mine, since you may wonder …',
      },
      'not-written': {
        say: 'What would help me to know about you that is not written anywhere?',
        followUp: 'Ask me the same.',
      },
    },
  },
  'first-wants': {
    from: 'clear',
    stages: FIRST,
    minutes: 8,
    domain: 'expectations',
    prompts: {
      'hopes-and-offers': {
        say: 'What do you hope to get from our talks? Then I will say what I can offer, and what I cannot.',
        followUp: 'Which of these matters most to you?',
      },
      'in-a-year': {
        say: 'A year from now, what would make you glad that we did this?',
        followUp: 'Here is what I can bring to that, and what I cannot.',
      },
      'why-now': {
        say: 'Why a mentor, and why now?',
        followUp: 'This is what I can offer. Does it fit?',
      },
    },
  },
  'first-ways': {
    from: 'C1',
    stages: FIRST,
    minutes: 5,
    domain: 'expectations',
    prompts: {
      rhythm: {
        say: 'How shall we work: how often, who brings the topics, and what if one of us has to cancel?',
        followUp: 'What would you like me to do when I see you drifting from what you wanted?',
      },
      'who-helped': {
        say: 'Think of someone who helped you grow. What did they do that we could do, too?',
        followUp: 'How often shall we meet, and who brings the topics?',
      },
      'not-for': {
        say: 'What is this for, and what is it not for? And what rhythm would suit you?',
        followUp: 'Who else is there for what this is not for?',
      },
    },
  },
  'first-confidence': {
    from: 'C1',
    stages: FIRST,
    minutes: 4,
    domain: 'expectations',
    prompts: {
      'stays-here': {
        say: 'What stays between us, and what may I mention to others?',
        followUp: 'I keep a few notes, for my eyes only. Is that all right with you?',
      },
      notes: {
        say: 'I would like to keep a few notes, for my eyes only. What may I write down, and what stays unwritten?',
        followUp: 'And what may I mention to others?',
      },
    },
  },
  'first-knowing': {
    from: 'progress',
    stages: FIRST,
    minutes: 4,
    domain: 'development',
    prompts: {
      working: {
        say: 'How will we both know that this is working?',
        followUp: 'And how will we know that it is time to stop?',
      },
      'three-months': {
        say: 'In three months, what would tell you that this was worth your time?',
        followUp: 'What would tell you that it was not?',
      },
    },
  },
  'first-agreement': {
    from: 'C1',
    stages: FIRST,
    minutes: 6,
    domain: 'expectations',
    prompts: {
      'rhythm-and-confidence': {
        say: 'How often shall we meet, who brings the topics, and what stays between us?',
        followUp: 'I keep a few notes, for my eyes only. Is that all right with you?',
      },
      'two-things': {
        say: 'Two things to settle: our rhythm, and what stays between us. What would suit you?',
        followUp: 'I keep a few notes, for my eyes only. Is that all right with you?',
      },
    },
  },
  'first-brief': {
    from: 'C1',
    stages: FIRST,
    minutes: 8,
    domain: 'expectations',
    prompts: {
      'speak-freely': {
        say: 'What do you hope for from our talks, and what do we need to agree so that you can speak freely?',
        followUp: 'How often shall we meet, and how will we know that it works?',
      },
      simply: {
        say: 'Let us begin simply: what do you hope for, how often shall we meet, and what stays between us?',
        followUp: 'Which of the three matters most to you?',
      },
    },
  },
};
