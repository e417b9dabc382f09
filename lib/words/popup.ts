import type { IntroductionState } from '../introductions/introduction';
import type { DraftKind } from '../introductions/drafts';
import type { DueWord } from '../introductions/life';
import type { CheckPoint } from '../mentorship/pairing';

/** What the two sides are called: first names, or more where those would be mistaken. */
export interface Sides {
  readonly mentee: string;
  readonly contact: string;
}

const DUE: Readonly<Record<Exclude<DueWord, 'none'>, string>> = {
  late: 'late',
  today: 'today',
  soon: 'soon',
  waiting: 'waiting',
};

const STANDING: Readonly<Record<IntroductionState, (sides: Sides, ago: string) => string>> = {
  idea: (_, ago) => `your idea, ${ago}`,
  'mentee-asked': ({ mentee }, ago) => `${mentee} asked ${ago}`,
  'mentee-yes': ({ mentee }, ago) => `${mentee} said yes ${ago}`,
  'contact-asked': ({ contact }, ago) => `${contact} asked ${ago}`,
  'contact-yes': (_, ago) => `both said yes ${ago}`,
  introduced: (_, ago) => `introduced ${ago}`,
  met: (_, ago) => `met ${ago}`,
  outcome: (_, ago) => `outcome noted ${ago}`,
  thanked: ({ contact }, ago) => `${contact} thanked ${ago}`,
  'mentee-declined': ({ mentee }, ago) => `${mentee} said no ${ago}`,
  'contact-declined': ({ contact }, ago) => `${contact} said no ${ago}`,
  'not-now': (_, ago) => `put off ${ago}`,
  dropped: (_, ago) => `dropped ${ago}`,
};

/** What a button says that moves an introduction to a state. */
const MOVE: Readonly<Record<IntroductionState, (sides: Sides) => string>> = {
  idea: () => 'Take it up again',
  'mentee-asked': ({ mentee }) => `I asked ${mentee}`,
  'mentee-yes': ({ mentee }) => `${mentee} said yes`,
  'contact-asked': ({ contact }) => `I asked ${contact}`,
  'contact-yes': ({ contact }) => `${contact} said yes`,
  introduced: () => 'Done',
  met: () => 'They met',
  outcome: () => 'How it went',
  thanked: () => 'Thanked',
  'mentee-declined': ({ mentee }) => `${mentee} said no`,
  'contact-declined': ({ contact }) => `${contact} said no`,
  'not-now': () => 'Not now, in 3 months',
  dropped: () => 'Let it rest for good',
};

/** What is said after an introduction moved to a state. */
const MOVED: Readonly<Record<IntroductionState, (sides: Sides) => string>> = {
  idea: () => 'Taken up again.',
  'mentee-asked': ({ mentee }) => `${mentee} is asked.`,
  'mentee-yes': ({ mentee }) => `${mentee} said yes.`,
  'contact-asked': ({ contact }) => `${contact} is asked.`,
  'contact-yes': () => 'Both said yes.',
  introduced: () => 'They are introduced.',
  met: () => 'They met.',
  outcome: () => 'Outcome noted.',
  thanked: ({ contact }) => `${contact} is thanked.`,
  'mentee-declined': ({ mentee }) => `${mentee} said no. Noted.`,
  'contact-declined': ({ contact }) => `${contact} said no. Noted.`,
  'not-now': () => 'Put off for three months.',
  dropped: () => 'It rests.',
};

/** What is asked when nobody answered, not even to a reminder. */
const STUCK: Partial<Record<IntroductionState, (sides: Sides) => string>> = {
  'mentee-asked': ({ mentee }) => `No word from ${mentee}, not even to your reminder. Ask once more, or let it rest?`,
  'contact-asked': ({ contact }) =>
    `No word from ${contact}, not even to your reminder. Ask once more, or let it rest?`,
  introduced: () => 'Nobody has said whether they met. Ask once more, or let it rest?',
};

const POINTS: Readonly<Record<CheckPoint, string>> = {
  quarter: 'a quarter over',
  half: 'half-way',
  'three-quarters': 'three quarters over',
  end: 'time is over',
};

const WRITE: Readonly<Record<DraftKind, (sides: Sides) => string>> = {
  'ask-mentee': ({ mentee }) => `Write to ${mentee}`,
  'remind-mentee': ({ mentee }) => `Remind ${mentee}`,
  'ask-contact': ({ contact }) => `Write to ${contact}`,
  'remind-contact': ({ contact }) => `Remind ${contact}`,
  join: () => 'Write the joining note',
  'how-did-it-go': ({ mentee }) => `Ask ${mentee}`,
  'ask-impression': ({ contact, mentee }) => `Ask ${contact} about ${mentee}`,
  thanks: ({ contact }) => `Thank ${contact}`,
};

const SENT: Readonly<Record<DraftKind, string>> = {
  'ask-mentee': 'Mark as asked',
  'remind-mentee': 'Mark as reminded',
  'ask-contact': 'Mark as asked',
  'remind-contact': 'Mark as reminded',
  join: 'Mark as introduced',
  'how-did-it-go': 'Mark as asked',
  'ask-impression': 'Mark as asked',
  thanks: 'Mark as thanked',
};

/** Words of the popup, and of an introduction or a pairing with its next step. */
export const popup = {
  title: 'Introductions',
  openPanel: 'Open panel',
  panelFailed: 'The panel could not be opened from here. The Agenda button beside an event opens it, too.',
  waitingForYou: 'Waiting for you',
  today: 'Today',
  notMetForLong: 'Not met for long',
  coming: 'Somebody else’s turn',
  resting: 'Resting',
  over: 'Over',
  showMore: (count: number) => (count === 1 ? 'Show one more' : `Show ${count} more`),

  due: (due: Exclude<DueWord, 'none'>) => DUE[due],
  stuck: 'stuck',
  isStuck: (state: IntroductionState, sides: Sides) => STUCK[state]?.(sides) ?? '',
  askAgain: 'Ask once more',
  letRest: 'Let it rest',
  snoozedUntil: (day: string) => `until ${day}`,
  pair: ({ mentee, contact }: Sides) => `${mentee} ↔ ${contact}`,
  pairSpoken: ({ mentee, contact }: Sides) => `${mentee} and ${contact}`,
  standing: (state: IntroductionState, sides: Sides, ago: string) => STANDING[state](sides, ago),
  turnedDown: (whyNot: string) => `set aside: ${whyNot}`,
  move: (state: IntroductionState, sides: Sides) => MOVE[state](sides),
  moved: (state: IntroductionState, sides: Sides) => MOVED[state](sides),
  takeUpAgain: 'Take it up again',
  takenUpAgain: 'Taken up again.',
  write: (kind: DraftKind, sides: Sides) => WRITE[kind](sides),
  sent: (kind: DraftKind) => SENT[kind],
  reminded: ({ mentee, contact }: Sides, kind: DraftKind) =>
    `Noted. ${kind === 'remind-contact' || kind === 'ask-impression' ? contact : mentee} has time now.`,
  takenBack: 'Taken back.',
  changedElsewhere: 'It has changed meanwhile, so nothing was done. This is how it stands.',
  takeBackStep: (standing: string) => `Take back “${standing}”`,

  notYet: 'Not yet',
  more: 'More',
  moreAbout: (sides: Sides) => `More for ${sides.mentee} and ${sides.contact}`,
  snooze: 'Remind me later',
  snoozeTomorrow: 'Tomorrow',
  snoozeMonday: 'Monday',
  snoozeFortnight: 'In two weeks',
  snoozeMonth: 'In a month',
  snoozeDay: 'Another day',
  snoozeTo: 'Until then',
  snoozed: (day: string) => `Comes up again on ${day}.`,
  wakeUp: 'Wake it up now',
  awake: 'It is awake again.',
  otherSteps: 'What happened',
  otherDrafts: 'Write',

  beside: ({ mentee, contact }: Sides) => `${mentee} beside ${contact}`,
  checkIn: (point: CheckPoint, ago: string) => `${POINTS[point]}, ${ago}`,
  checkInToday: (point: CheckPoint) => POINTS[point],
  howGoes: ({ mentee }: Sides) => `How does it go for ${mentee}?`,
  howGoesNames: ({ mentee, contact }: Sides) => `How it goes for ${mentee} beside ${contact}`,
  quickAnswers: ['Goes well', 'So-so', 'Does not work'],
  noteIt: 'Note it',
  checkInNoted: 'Noted.',
  pairingResult: 'What came of it?',
  resultNames: ({ mentee, contact }: Sides) => `What came of it for ${mentee} beside ${contact}`,
  pairingEnd: 'Note and end it',
  pairingEnded: 'Noted, and ended.',

  draft: 'Draft',
  notYetDraft: 'It is too early for this message.',

  outcome: 'How did it go?',
  outcomes: { useful: 'useful', 'so-so': 'so-so', no: 'not useful' },
  impression: ({ mentee, contact }: Sides) => `What ${contact} thought of ${mentee}`,
  impressionHint: 'Private. Never in a draft.',
  noteOutcome: 'Note how it went',

  nothingWaits: 'Nothing waits for you.',
  nothingWaitsHint: 'Suggestions stand in the panel, below the agenda.',
  noIntroductions: 'When a mentee should meet somebody you know, the steps will wait here.',
  noMentees: 'Add your first mentee, and this becomes the place to follow up.',
  addMentee: 'Add a mentee',
  addPeople: 'Add people you know',
  noMeetings: 'No 1:1 seen for today. Open your calendar once, and it will be here.',
  firstMeeting: 'first meeting',
  lastMet: (ago: string) => `last met ${ago}`,
  promises: (count: number) => (count === 0 ? 'no open promise' : count === 1 ? '1 promise' : `${count} promises`),
  every: (days: number) =>
    days % 7 === 0 ? (days === 7 ? 'every week' : `every ${days / 7} weeks`) : `every ${days} days`,
  rhythm: (ago: string, every: string) => `last met ${ago}, meant ${every}`,
  neverMet: (every: string) => `not met yet, meant ${every}`,

  jot: 'Jot a topic',
  jotPlaceholder: 'Jot a topic',
  jotFor: 'For',
  jotted: (name: string) => `Noted for ${name}.`,
  writeDown: 'Write down',
  topic: 'A topic',
  introduction: 'Who should meet',
  capture: 'Note an introduction',
  captureExample: 'Mentee ↔ contact about what',
  captureHint: 'Write a mentee, ↔, a contact, then “about” and what.',
  wentOn: 'It has gone on meanwhile, so it stays.',
  captured: (sides: Sides) => `${sides.mentee} ↔ ${sides.contact} is noted.`,
  whichPair: 'Whom do you mean?',
  unknownName: (names: readonly string[]) => `Not in your network yet: ${names.join(', ')}.`,
  nameFound: 'Names',
  backupAge: (ago: string) => `backup ${ago}`,
  noBackup: 'no backup yet',

  keys: 'Keys',
  keyList: [
    ['j / k', 'next, previous'],
    ['↓ / ↑', 'the same'],
    ['Enter', 'the next step'],
    ['s', 'later'],
    ['u', 'undo'],
    ['t', 'jot a topic'],
    ['i', 'note an introduction'],
    ['Esc', 'back to the list'],
    ['?', 'this list'],
  ],
} as const;
