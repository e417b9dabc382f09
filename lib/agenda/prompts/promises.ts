import { ALWAYS, ONCE_MET, type PromptGroup } from '../prompt';
import type { MustRuleId } from '../rule';

type PromiseRuleId = Exclude<MustRuleId, `first-${string}`>;

const FROM_ME = { say: 'First, what I promised you, and where it stands.' };
const FROM_YOU = { say: 'What you took on, and how it went.' };

/** Promises and introductions that have to come up: the mentor's own first. */
export const PROMISE_PROMPTS: Readonly<Record<PromiseRuleId, PromptGroup>> = {
  mine: {
    from: 'C7',
    stages: ALWAYS,
    minutes: 3,
    domain: 'expectations',
    voice: 'self',
    shared: FROM_ME,
    prompts: {
      start: {
        say: 'You said you would {list}. Start with that.',
        followUp: 'Where it is not done, offer a day you can keep.',
      },
      'where-it-stands': {
        say: 'You said you would {list}. Say where that stands before you ask anything.',
        followUp: 'Was it what {name} needed?',
      },
      'done-or-day': {
        say: 'You said you would {list}. What is done, and what needs a new day?',
        followUp: 'Which of it does {name} still need?',
      },
      plainly: {
        say: 'You said you would {list}. If anything slipped, say so, and say when.',
        followUp: 'Then ask what that has meant for {name}.',
      },
      'still-useful': {
        say: 'You said you would {list}. Bring that, and ask whether it is still what {name} needs.',
        followUp: 'If not, what would be of more use?',
      },
    },
  },
  'carried-mine': {
    from: 'C7',
    stages: ALWAYS,
    minutes: 3,
    domain: 'expectations',
    voice: 'self',
    shared: FROM_ME,
    prompts: {
      'four-ways': {
        say: 'You have carried “{item}” {times}. Keep it, shrink it, change it or drop it.',
        followUp: 'Whatever you choose, tell {name}.',
      },
      plainly: {
        say: 'You have carried “{item}” {times}. Tell {name} plainly whether it will happen.',
        followUp: 'Keep it, shrink it, change it or drop it: any of these is better than silence.',
      },
      'small-part': {
        say: 'You have carried “{item}” {times}. Is there a small part you can do right now, with {name}?',
        followUp: 'If not: change it or drop it, and say so.',
      },
      'hand-on': {
        say: 'You have carried “{item}” {times}. If it is not for you, who could do it instead?',
        followUp: 'Or keep it, shrink it, drop it.',
      },
    },
  },
  theirs: {
    from: 'progress',
    stages: ALWAYS,
    minutes: 4,
    domain: 'independence',
    shared: FROM_YOU,
    prompts: {
      'how-did-it-go': { say: '{name}, you said you would {list}. How did it go?', followUp: 'What surprised you?' },
      'what-happened': {
        say: '{name}, you said you would {list}. What happened?',
        followUp: 'What would you do the same way again?',
      },
      'what-did-you-find': {
        say: '{name}, you said you would {list}. What did you find out?',
        followUp: 'What does that change?',
      },
      'where-are-you': {
        say: '{name}, you said you would {list}. Where are you with that?',
        followUp: 'What comes next?',
      },
      'what-helped': {
        say: '{name}, you said you would {list}. What helped, and what got in the way?',
        followUp: 'What would you keep for next time?',
      },
    },
  },
  slipped: {
    from: 'B4',
    stages: ALWAYS,
    minutes: 5,
    domain: 'independence',
    shared: FROM_YOU,
    prompts: {
      'next-move': {
        say: '{name}, you said you would {list}. What is your next move?',
        followUp: 'What will you sort out yourself, and what do you want from me?',
      },
      'in-the-way': {
        say: '{name}, you said you would {list}. What got in the way?',
        followUp: 'Knowing that, what will you do differently?',
      },
      'still-right': {
        say: '{name}, you said you would {list}. Is that still the right thing to do?',
        followUp: 'If so, by when? If not, what instead?',
      },
      'pick-up': {
        say: '{name}, you said you would {list}. How do you want to pick that up again?',
        followUp: 'Who needs to hear from you first?',
      },
    },
  },
  carried: {
    from: 'B4',
    stages: ALWAYS,
    minutes: 4,
    domain: 'expectations',
    shared: { say: 'Something we keep carrying along: keep it, shrink it, change it or drop it?' },
    prompts: {
      'four-ways': {
        say: '“{item}” has come along {times} now. Keep it, shrink it, change it or drop it?',
        followUp: 'What would you lose if you let it go?',
      },
      waiting: {
        say: 'What is “{item}” waiting for: time, help, or a clear no?',
        followUp: 'So: keep it, shrink it, change it or drop it?',
      },
      smallest: {
        say: 'What is the smallest piece of “{item}” that would still count?',
        followUp: 'Or is it time to change it, or to drop it?',
      },
      'still-worth': {
        say: 'We keep carrying “{item}”. What makes it worth keeping?',
        followUp: 'If nothing does: shrink it, change it or drop it, with a good conscience.',
      },
    },
  },
  'with-me': {
    from: 'A4',
    stages: ALWAYS,
    minutes: 2,
    domain: 'development',
    voice: 'self',
    shared: 'not',
    prompts: {
      'next-step': {
        say: 'The next step is yours: {list}. Tell {name} when.',
        followUp: 'Put the day where you will see it.',
      },
      waiting: {
        say: '{name} is waiting for you to {list}. Name a day.',
        followUp: 'If it has become hard to ask, say that, too.',
      },
      'before-you-part': {
        say: 'Before you part, tell {name} when you will {list}.',
        followUp: 'Is it still what {name} wants?',
      },
      'five-minutes': {
        say: 'Five minutes of yours would move this on: {list}.',
        followUp: 'Could you do it right after you part?',
      },
    },
  },
  thank: {
    from: 'A3',
    stages: ALWAYS,
    minutes: 2,
    domain: 'development',
    voice: 'self',
    shared: 'not',
    prompts: {
      'stood-out': {
        say: 'Thank {contact} for the time with {name}, and ask what stood out.',
        followUp: 'What would they tell {name}, if asked?',
      },
      'pass-on': {
        say: 'You still owe {contact} a word of thanks. Ask {name} what you may pass on.',
        followUp: 'A short note is enough.',
      },
      'fresh-eyes': {
        say: '{contact} has seen {name} with fresh eyes. Say thank you, then listen.',
        followUp: 'What did they see that you do not?',
      },
      'how-it-helped': {
        say: 'Tell {contact} how it helped, in {name}’s own words if you may.',
        followUp: 'Then ask how you can be of help in turn.',
      },
    },
  },
  unheard: {
    from: 'A4',
    stages: ONCE_MET,
    minutes: 3,
    domain: 'development',
    prompts: {
      'came-of-it': {
        say: 'I put you in touch with {contact} {span} ago. What came of it?',
        followUp: 'What could I do to help it along?',
      },
      'where-it-stands': {
        say: 'Where do things stand with {contact}?',
        followUp: 'A nudge from me, or shall I leave it with you?',
      },
      'in-the-way': {
        say: 'How was it with {contact}? And if it has not happened yet, what is in the way?',
        followUp: 'Shall I leave it with you, or give it a nudge?',
      },
      'next-with': {
        say: 'What has happened with {contact} since I put you in touch?',
        followUp: 'What would you like next?',
      },
    },
  },
  'mine-all': {
    from: 'C7',
    stages: ALWAYS,
    minutes: 4,
    domain: 'expectations',
    voice: 'self',
    shared: FROM_ME,
    prompts: {
      start: {
        say: 'Still with you: {list}. Start there.',
        followUp: 'Keep, shrink, change or drop: say which for each.',
      },
      'day-each': {
        say: 'Open on your side: {list}. Name a day for each.',
        followUp: 'Or shrink it, change it, drop it.',
      },
      first: { say: 'Yours to settle first: {list}.', followUp: 'What do you keep, shrink, change or drop?' },
      honest: {
        say: 'You still owe {name} an answer on this: {list}.',
        followUp: 'An honest no counts as one. Keep, shrink, change or drop.',
      },
    },
  },
  'theirs-all': {
    from: 'progress',
    stages: ALWAYS,
    minutes: 6,
    domain: 'independence',
    shared: FROM_YOU,
    prompts: {
      'which-first': {
        say: '{name}, these are with you: {list}. Which one first?',
        followUp: 'What here do you want to keep, shrink, change or drop?',
      },
      moved: {
        say: '{name}, still open on your side: {list}. What has moved?',
        followUp: 'What do you want to keep, shrink, change or drop?',
      },
      'matters-most': {
        say: 'A few things are with you, {name}: {list}. Which matters most now?',
        followUp: 'And the others: keep, shrink, change or drop?',
      },
      'need-for-it': {
        say: '{name}, you have this in hand: {list}. Where do you need something from me?',
        followUp: 'And what can we shrink, change or drop?',
      },
    },
  },
  'between-us': {
    from: 'C7',
    stages: ALWAYS,
    minutes: 5,
    domain: 'expectations',
    shared: { say: 'What is still open between us: mine first, then yours.' },
    prompts: {
      'mine-first': {
        say: 'Still open between us. From me: {mine}. From you: {yours}. I will begin.',
        followUp: 'What do we keep, shrink, change or drop?',
      },
      moved: {
        say: 'With me: {mine}. With you: {yours}. What has moved?',
        followUp: 'What can we shrink, change or drop?',
      },
      'most-urgent': {
        say: 'I owe you this: {mine}. You have this: {yours}. What cannot wait?',
        followUp: 'And the rest: keep, shrink, change or drop?',
      },
      'tidy-up': {
        say: 'Let us tidy up. Mine: {mine}. Yours: {yours}. What stays?',
        followUp: 'Keep, shrink, change or drop.',
      },
    },
  },
};
