import type { IntroductionState } from '../introductions/introduction';
import type { DraftKind } from '../introductions/drafts';
import type { DueWord } from '../introductions/life';

/** First names of the two sides. */
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
  thanked: ({ contact }) => `I thanked ${contact}`,
  'mentee-declined': ({ mentee }) => `${mentee} said no`,
  'contact-declined': ({ contact }) => `${contact} said no`,
  'not-now': () => 'Not now, in 3 months',
  dropped: () => 'Let it rest',
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

const WRITE: Readonly<Record<DraftKind, (sides: Sides) => string>> = {
  'ask-mentee': ({ mentee }) => `Write to ${mentee}`,
  'remind-mentee': ({ mentee }) => `Remind ${mentee}`,
  'ask-contact': ({ contact }) => `Write to ${contact}`,
  'remind-contact': ({ contact }) => `Remind ${contact}`,
  join: () => 'Write the joining note',
  'how-did-it-go': ({ mentee }) => `Ask ${mentee}`,
  'ask-impression': ({ contact }) => `Ask ${contact}`,
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

/** Words of the popup and of an introduction with its next step. */
export const popup = {
  title: 'Introductions',
  openPanel: 'Open panel',
  panelFailed: 'The panel could not be opened from here. The Agenda button beside an event opens it, too.',
  waitingForYou: 'Waiting for you',
  today: 'Today',
  notMetForLong: 'Not met for long',

  due: (due: Exclude<DueWord, 'none'>) => DUE[due],
  snoozedUntil: (day: string) => `until ${day}`,
  pair: ({ mentee, contact }: Sides) => `${mentee} ↔ ${contact}`,
  pairSpoken: ({ mentee, contact }: Sides) => `${mentee} and ${contact}`,
  standing: (state: IntroductionState, sides: Sides, ago: string) => STANDING[state](sides, ago),
  move: (state: IntroductionState, sides: Sides) => MOVE[state](sides),
  moved: (state: IntroductionState, sides: Sides) => MOVED[state](sides),
  write: (kind: DraftKind, sides: Sides) => WRITE[kind](sides),
  sent: (kind: DraftKind) => SENT[kind],
  reminded: ({ mentee, contact }: Sides, kind: DraftKind) =>
    `Noted. ${kind === 'remind-contact' || kind === 'ask-impression' ? contact : mentee} has time now.`,

  notYet: 'Not yet',
  more: 'More',
  moreAbout: (sides: Sides) => `More for ${sides.mentee} and ${sides.contact}`,
  snooze: 'Remind me later',
  snoozeTomorrow: 'Tomorrow',
  snoozeMonday: 'Monday',
  snoozeFortnight: 'In two weeks',
  snoozeMonth: 'In a month',
  snoozed: (day: string) => `Comes up again on ${day}.`,
  otherSteps: 'What happened',

  draft: 'Draft',
  message: 'Message',
  copy: 'Copy',
  openInMail: 'Open in mail',
  cutInMail: 'This is long for a mail link; copy it instead.',
  noAddress: 'No address is known; copy the text and send it your way.',
  notYetDraft: 'It is too early for this message.',

  outcome: 'How did it go?',
  outcomes: { useful: 'useful', 'so-so': 'so-so', no: 'not useful' },
  impression: ({ mentee, contact }: Sides) => `What ${contact} thought of ${mentee}`,
  impressionHint: 'Private. Never in a draft.',
  noteOutcome: 'Note how it went',

  nothingWaits: 'Nothing waits for you. Suggestions stand in the panel, below the agenda.',
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
  backupAge: (ago: string) => `backup ${ago}`,
  noBackup: 'no backup yet',
} as const;
