import { ALWAYS, AT_WORK, ONCE_MET, WORKING, type PromptGroup } from '../prompt';
import type { MayRuleId } from '../rule';

type RecordRuleId = Extract<
  MayRuleId,
  | 'decision-open'
  | 'decision-outcome'
  | 'milestone'
  | 'surpassed'
  | 'could-join'
  | 'room-ahead'
  | 'room-after'
  | 'passing-on'
  | 'bench'
  | 'invitation'
  | 'idea-carry'
  | 'idea-answer'
  | 'idea-tell'
  | 'backing'
  | 'journal-back'
>;

const AT_WORK_AND_LAST = ['working', 'review', 'closing'] as const;

/** What earlier meetings left behind: decisions, good news, rooms, ideas, words given. */
export const RECORD_PROMPTS: Readonly<Record<RecordRuleId, PromptGroup>> = {
  'decision-open': {
    from: 'C5',
    stages: ONCE_MET,
    minutes: 4,
    domain: 'understanding',
    shared: 'not',
    keeps: 'record',
    prompts: {
      'how-it-looks': {
        say: '{span} ago you decided this: “{item}”. How does it look today?',
        followUp: 'What do you know now that nobody could know then?',
      },
      'still-same': {
        say: '“{item}”: would you decide the same way today?',
        followUp: 'What would you look at first, another time?',
      },
      'what-told-you': {
        say: 'You went for “{item}”. What has told you so far that it was right, or not?',
        followUp: 'Is there still a way to steer?',
      },
    },
  },
  'decision-outcome': {
    from: 'C5',
    stages: ONCE_MET,
    minutes: 6,
    domain: 'understanding',
    shared: 'not',
    keeps: 'record',
    prompts: {
      'walk-through': {
        say: 'Now we know how “{item}” turned out. Walk me through how you decided back then.',
        followUp: 'What was good thinking, whatever came of it?',
      },
      'luck-and-skill': {
        say: '“{item}”, looking back: what was your doing, and what was luck?',
        followUp: 'What do you want to do again?',
      },
      'knew-then': {
        say: 'With what you knew when you decided on “{item}”: was it a sound decision?',
        followUp: 'What would you have needed to know?',
        example: 'The decision was sound; the order came a month too late for us to see it.',
      },
    },
  },
  milestone: {
    from: 'B6',
    stages: ONCE_MET,
    minutes: 3,
    domain: 'development',
    keeps: 'record',
    shared: 'not',
    prompts: {
      'stop-here': {
        say: 'Let us stop for a moment at this one: {item}. What did it take?',
        followUp: 'I will tell you what I saw.',
      },
      'who-may-know': {
        say: '{item}: who may hear about it, and from whom?',
        followUp: 'Shall I say it in front of the others, or rather not?',
      },
      'say-it': {
        say: 'Tell {name} what you saw in this, in one sentence: {item}.',
        voice: 'self',
        followUp: 'Ask whether you may say it in front of others.',
        example: 'I saw you wait until the room was quiet, and then say it in one sentence.',
      },
    },
  },
  surpassed: {
    from: 'B5',
    stages: ONCE_MET,
    minutes: 3,
    domain: 'development',
    voice: 'self',
    shared: 'not',
    keeps: 'record',
    prompts: {
      'say-so': {
        say: '{name} did this better than you ever have: {item}. Say so, plainly.',
        followUp: 'Then say nothing for a moment.',
        example: 'You are better at this than I am. I am glad, and I want to learn how you do it.',
      },
      glad: {
        say: '{item}: you could not have done it that well. Let {name} hear that you are glad.',
        followUp: 'Leave out what you would have done.',
      },
      'ask-how': {
        say: 'Ask {name} to show you how they did this: {item}. Today you are the one who learns.',
        followUp: 'What will you do differently from now on?',
      },
      'tell-others': {
        say: '{name} knows what you think of this: {item}. Who else could hear it from you this week?',
        followUp: 'Ask {name} first whether it is welcome.',
      },
      'who-hears': {
        say: 'Which doors could this open: {item}? Tell whoever holds one, with {name}’s name on it.',
        followUp: 'Tell {name} whom you told.',
      },
    },
  },
  'could-join': {
    from: 'A7',
    stages: AT_WORK,
    minutes: 3,
    domain: 'development',
    voice: 'self',
    shared: 'not',
    keeps: 'room',
    prompts: {
      'sit-in': {
        say: '“{item}” is {when}. Could {name} sit in, just to see how it works?',
        followUp: 'Ask whoever holds it first, then {name}.',
      },
      'take-along': {
        say: 'You are in “{item}” {when}. What would {name} learn there that you cannot tell?',
        followUp: 'If that is worth an hour, ask for a chair.',
      },
      'one-part': {
        say: 'Is there a small part of “{item}”, {when}, that {name} could take?',
        followUp: 'Five minutes are enough: one slide, one question, the notes.',
      },
    },
  },
  'room-ahead': {
    from: 'A7',
    stages: ONCE_MET,
    minutes: 4,
    domain: 'development',
    keeps: 'record',
    shared: 'not',
    prompts: {
      'watch-for': {
        say: '“{item}” is {when}. What will you watch for?',
        followUp: 'Pick one person, and see what they do when it gets hard.',
      },
      'your-part': {
        say: 'You are joining “{item}” {when}. What would you like your part to be?',
        followUp: 'What do you need from me before that?',
      },
      'one-question': {
        say: 'Before “{item}” {when}: what is the one question you want answered by the end?',
        followUp: 'Whom in the room could you ask?',
      },
    },
  },
  'room-after': {
    from: 'A7',
    stages: ONCE_MET,
    minutes: 5,
    domain: 'understanding',
    keeps: 'record',
    shared: 'not',
    prompts: {
      'what-you-noticed': {
        say: 'You were in “{item}”. What did you notice that nobody said aloud?',
        followUp: 'What would you have done in their place?',
      },
      'next-time': {
        say: 'After “{item}”: what would you like to do there next time?',
        followUp: 'What is the smallest way to begin?',
      },
      unsaid: {
        say: 'What did you want to say in “{item}”, and did not?',
        followUp: 'What would have made it easy?',
      },
      'did-it-happen': {
        say: '“{item}” was {span} ago. Did it come about that you could be there?',
        followUp: 'If not, which room next?',
      },
      'how-did-it-come': {
        say: 'I hoped you could join “{item}”. Were you there, and how was it?',
        followUp: 'If it fell through, I will ask again.',
      },
    },
  },
  'passing-on': {
    from: 'B7',
    stages: AT_WORK_AND_LAST,
    minutes: 4,
    domain: 'independence',
    shared: 'not',
    keeps: 'record',
    prompts: {
      'how-is-it': {
        say: 'You have been helping somebody along: {item}. What is it like on the other side?',
        followUp: 'What do you do there that nobody did for you?',
      },
      'stolen-from-here': {
        say: '{item}: what have you taken from our talks, and what do you do your own way?',
        followUp: 'I would like to hear the second.',
      },
      'hard-part': {
        say: 'With {item}: what do you find hard about not giving the answer?',
        followUp: 'What do you ask instead?',
      },
    },
  },
  bench: {
    from: 'B8',
    stages: AT_WORK_AND_LAST,
    minutes: 1,
    domain: 'development',
    voice: 'self',
    shared: 'not',
    prompts: {
      'name-first': {
        say: 'If a bigger role came free tomorrow, would you think of {name}? For which one?',
        followUp: 'Does {name} know that, and what is still missing?',
      },
      'learn-from-each-other': {
        say: 'Of the people you mentor: who could learn from {name}, and from whom could {name}?',
        followUp: 'Ask both before you bring them together.',
      },
      'your-time': {
        say: 'Look over all those you mentor. Does {name} get the time they need from you, or the time that is left?',
        followUp: 'Who is stuck, and who is simply quiet?',
      },
    },
  },
  invitation: {
    from: 'B9',
    stages: ONCE_MET,
    minutes: 1,
    domain: 'independence',
    shared: 'not',
    keeps: 'record',
    prompts: {
      stands: {
        say: 'By the way, it still stands: {item}. You choose the day.',
        followUp: 'And if not, that is fine, too.',
      },
      'leave-it': {
        say: 'You left this open for {name}: {item}. Say once that it stands, and let them set the date.',
        voice: 'self',
        followUp: 'If they do not take it up, that says nothing about them.',
      },
      easier: {
        say: 'Would something else suit you better than this: {item}?',
        followUp: 'A walk, a coffee, or nothing at all: all fine.',
      },
    },
  },
  'idea-carry': {
    from: 'C9',
    stages: ONCE_MET,
    minutes: 2,
    domain: 'independence',
    voice: 'self',
    shared: 'not',
    keeps: 'record',
    prompts: {
      'to-whom': {
        say: '{name}’s idea is with you: {item}. To whom will you take it, and by when?',
        followUp: 'If you will not, say so today.',
      },
      'in-their-name': {
        say: 'You heard this from {name}: {item}. Carry it up with their name on it.',
        followUp: 'Ask how they would like it told.',
      },
      'best-version': {
        say: 'Ask {name} for the two sentences you may use for this: {item}.',
        followUp: 'Whose help would it need first?',
      },
    },
  },
  'idea-answer': {
    from: 'C9',
    stages: ONCE_MET,
    minutes: 2,
    domain: 'independence',
    voice: 'self',
    shared: 'not',
    keeps: 'record',
    prompts: {
      'ask-again': {
        say: 'You carried this up {span} ago: {item}. Ask for an answer, and tell {name} that you did.',
        followUp: 'No answer is one, too; say it as it is.',
      },
      'where-it-is': {
        say: 'Tell {name} where their idea is: {item}.',
        followUp: 'Who else could give it a push?',
      },
    },
  },
  'idea-tell': {
    from: 'C9',
    stages: ALWAYS,
    minutes: 3,
    domain: 'independence',
    voice: 'self',
    shared: 'not',
    keeps: 'record',
    prompts: {
      'bring-it': {
        say: 'There is an answer to {name}’s idea: {item}. Bring it, whatever it says.',
        followUp: 'Ask what {name} makes of it.',
      },
      'first-thing': {
        say: 'Begin with the answer to this: {item}. {name} has waited for it.',
        followUp: 'If it is a no: what did the idea do all the same?',
      },
    },
  },
  backing: {
    from: 'C8',
    stages: ONCE_MET,
    minutes: 1,
    domain: 'wellbeing',
    voice: 'self',
    shared: 'not',
    keeps: 'record',
    prompts: {
      'still-true': {
        say: 'You gave {name} your word: {item}. Is it still true, and do they feel it?',
        followUp: 'Where could you show it this month?',
      },
      'said-or-done': {
        say: 'You said you would stand by {name} in this: {item}. When did you last do it?',
        followUp: 'If there was no need, say that you have not forgotten.',
      },
    },
  },
  'journal-back': {
    from: 'D1',
    stages: WORKING,
    minutes: 1,
    domain: 'understanding',
    voice: 'self',
    shared: 'not',
    prompts: {
      'for-yourself': {
        say: 'After last time you wrote for yourself: {remember}.',
        followUp: 'Does it belong in today’s talk, or stay with you?',
      },
      'say-it-today': {
        say: 'Last time you kept this to yourself: {remember}. Is today the day to say it?',
        followUp: 'If so, as a question.',
      },
      'still-see-it': {
        say: 'You noted this last time: {remember}. Look whether you still see it so.',
        followUp: 'What would change your mind?',
      },
    },
  },
};
