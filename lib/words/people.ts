import type { NextStepCode } from '../introductions/life';
import type { Goal, Mentorship, Stage } from '../mentorship/mentorship';
import type { Pairing } from '../mentorship/pairing';
import type { ClosenessProposal, LastContact } from '../people/dealings';
import type { HelperRole, SkillEvidence, Willingness } from '../people/person';
import type { Sides } from './popup';

/** What the mentor does next in an introduction. */
const NEXT: Readonly<Record<NextStepCode, (sides: Sides) => string>> = {
  'ask-mentee': ({ mentee }) => `ask ${mentee}`,
  'remind-mentee': ({ mentee }) => `remind ${mentee}`,
  'ask-contact': ({ contact }) => `ask ${contact}`,
  'remind-contact': ({ contact }) => `remind ${contact}`,
  'join-them': () => 'bring the two together',
  'ask-how-it-went': () => 'ask how it went',
  'thank-contact': ({ contact }) => `thank ${contact}`,
  'record-outcome': () => 'note how it went',
  'take-up-again': () => 'take it up again',
  'let-rest': () => 'let it rest, or ask once more',
  nothing: () => '',
};

const OUTCOMES = { useful: 'it was useful', 'so-so': 'it was so-so', no: 'it was not useful' } as const;

const withDay = (text: string, on: string): string => (on === '' ? text : `${text}, ${on}`);

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const CLOSENESS = ['never met', 'met once or twice', 'know a little', 'know', 'know well', 'close'] as const;

/** Words about people and the work with mentees. */
export const people = {
  title: 'People',
  intro: 'Your mentees and the people you know. What you write here stays on this machine.',
  filter: 'Find a person',
  filterHint: 'Name, role, organisation, skill',
  show: 'Show',
  showAll: 'everybody',
  showMentees: 'mentees',
  showContacts: 'contacts',
  add: 'Add a person',
  count: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? 'person' : 'people'}` : `${shown} of ${all} people`,
  showMore: (count: number) => `Show ${count} more`,
  nobody: 'Nobody here yet. Add a mentee, say yes at a 1:1 in your calendar, or bring people in from a file below.',
  noMatch: 'Nobody fits. Try a part of the name, or another word.',
  mentee: 'mentee',
  doNotAsk: 'do not ask',
  back: 'All people',
  backTo: (name: string) => `Back to ${name}`,
  newPerson: 'A new person',
  change: 'Change',
  changeName: (name: string) => `Change ${name}`,
  changeWhat: 'Change what you know',
  menteeSince: (day: string) => `mentee since ${day}`,
  alsoWritten: (names: string) => `Also written ${names}`,
  open: (name: string) => `Open ${name}`,

  between: 'Between you',
  metNever: 'You have not met since you mentor them, as far as the calendar tells.',
  inContact: (when: string) => `You were last in contact ${when}.`,
  noContact: 'No contact is noted yet.',
  metOnce: (ago: string) => `You met once, ${ago}.`,
  metOften: (count: number, first: string, last: string) => `You met ${times(count)} since ${first}, last ${last}.`,
  ofThoseLately: (count: number) => (count === 0 ? 'Not within the last year.' : `${count} of these within a year.`),
  lastContactWords: {
    met: (ago: string) => `${ago}, at a meeting`,
    answered: (ago: string) => `${ago}, about an introduction`,
    noted: (ago: string) => `${ago}, as you noted`,
  } satisfies Record<LastContact['from'], (ago: string) => string>,
  closenessOf: (closeness: number) => CLOSENESS[Math.min(5, Math.max(0, Math.round(closeness)))] ?? '',
  closenessProposed: (closeness: number) => `Perhaps “${CLOSENESS[closeness] ?? ''}”?`,
  closenessBecause: (because: ClosenessProposal['because'], ago: string) =>
    because.code === 'met-in-a-year'
      ? `You met ${times(because.times)} within a year.`
      : because.code === 'met-in-all'
        ? `You met ${times(because.times)}, last ${ago}.`
        : `They answered you ${times(because.times)}.`,
  takeOver: 'Yes, keep that',
  closenessKept: (closeness: number) => `Kept: “${CLOSENESS[closeness] ?? ''}”.`,

  asking: 'Asking them',
  doNotAskSwitch: 'Do not ask',
  doNotAskHint: 'Never suggested for an introduction while this is on.',
  nowDoNotAsk: (name: string) => `${name} is not asked any more.`,
  nowMayAsk: (name: string) => `${name} may be asked again.`,
  soFar: 'So far',
  asked: (count: number, ago: string) => `Asked ${times(count)}, last ${ago}.`,
  answers: (yeses: number, noes: number) =>
    noes === 0
      ? `Said yes ${times(yeses)}.`
      : yeses === 0
        ? `Said no ${times(noes)}.`
        : `Said yes ${times(yeses)}, no ${times(noes)}.`,

  practises: (name: string) => `What ${name} practises`,
  evidenceWords: {
    stated: 'You noted',
    evidenced: 'It showed',
    likely: 'Likely',
  } satisfies Record<SkillEvidence, string>,
  practisesNothing: 'Nothing known yet. Change this person to note what they practise.',
  practisesNothingShort: 'Nothing known yet.',
  provenBy: {
    introduction: (mentee: string, on: string) => withDay(`an introduction useful for ${mentee}`, on),
    pairing: (mentee: string, on: string) => withDay(`a pairing with ${mentee} that bore fruit`, on),
  },
  provenByNote: (line: string, on: string) => withDay(`“${line}”`, on),
  somebody: 'somebody',
  likelyFrom: (role: string) => `A guess from the title “${role}”.`,
  likelyYes: (skill: string) => `Yes, ${skill} is practised`,
  likelyNo: (skill: string) => `No, not ${skill}`,
  nowStated: (skill: string) => `${skill} is noted.`,
  nowRuledOut: (skill: string) => `${skill} is not suggested again.`,
  ruledOut: (skills: string) => `Not, as you said: ${skills}.`,
  yes: 'Yes',
  no: 'No',

  introductions: 'Introductions',
  noIntroductions: 'None yet. Suggestions stand in the panel, below a mentee’s agenda.',
  noIntroductionsShort: 'None yet.',
  withContacts: 'With people you know',
  withMentees: 'With your mentees',
  forNeed: (need: string) => `for ${need}`,
  outcome: (outcome: keyof typeof OUTCOMES) => OUTCOMES[outcome],
  next: (code: NextStepCode, sides: Sides) => NEXT[code](sides),
  nextIs: (step: string) => `Next: ${step}.`,
  waitingUntil: (day: string) => `Waits until ${day}.`,
  earlier: (count: number) => `${count} earlier`,
  pairings: 'Pairings',
  pairing: (state: Pairing['state'], from: string, until: string) =>
    `${{ active: 'under way', finished: 'finished', dropped: 'dropped' }[state]}, ${from} to ${until}`,
  asModel: (skill: string) => (skill === '' ? 'as the model' : `as the model for ${skill}`),
  asLearner: (skill: string) => (skill === '' ? 'learning beside them' : `learning ${skill} beside them`),
  manages: 'Manager of',

  notesAbout: 'Notes',
  notesNaming: 'Notes that name them',
  inConfidence: 'in confidence',
  moreNotes: (count: number) => `and ${count} more, in the panel under People`,
  every: (days: number) =>
    days % 7 === 0 ? (days === 7 ? 'every week' : `every ${days / 7} weeks`) : `every ${days} days`,

  contacts: 'Your network',
  contactsFind: 'Find somebody you know',
  contactsHint: 'Name, organisation or skill',
  contactsNone: 'Nobody found. Try a part of the name, or another word.',
  found: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  contactsFailed: 'The search cannot be read just now.',
  openInOptions: 'Open in options',
  backToPeople: 'Back',
  personGone: 'This person is not in your list any more.',

  who: 'Who they are',
  name: 'Name',
  otherNames: 'Other spellings',
  otherNamesHint: 'Part several with semicolons.',
  addresses: 'E-mail addresses',
  addressesHint: 'The first one is used in drafts. Part several with commas.',
  isMentee: 'Is my mentee',
  role: 'Role',
  organisation: 'Organisation',
  team: 'Team',
  place: 'Place',
  languages: 'Languages',
  listHint: 'Part several with commas.',
  remember: 'Worth remembering',
  rememberHint: 'Private. Never in a draft.',

  network: 'When you bring people together',
  skills: 'What they practise',
  looksFor: 'What they look for',
  closeness: 'How close you are',
  closenessWords: CLOSENESS,
  notSaid: 'not said',
  lastContact: 'Last contact',
  willingness: 'Willing to be asked',
  willingnessWords: {
    willing: 'yes, gladly',
    unknown: 'not known',
    'do-not-ask': 'do not ask',
  } satisfies Record<Willingness, string>,
  limits: 'What to respect when asking',
  howMet: 'How you met',
  helperRoles: 'Can help as',
  helperRoleWords: {
    coach: 'coach',
    hr: 'HR',
    counsellor: 'counsellor',
    'performance-adviser': 'performance adviser',
  } satisfies Record<HelperRole, string>,

  mentorship: 'Your mentorship',
  status: 'Stands',
  statusWords: { active: 'under way', paused: 'paused', ended: 'ended' } satisfies Record<Mentorship['status'], string>,
  nextRole: 'Next role',
  skillGaps: 'Skills to grow for it',
  cadence: 'Days between two meetings',
  stage: 'Stage',
  stageProposed: 'as Trellis proposes',
  stageWords: {
    prepare: 'getting ready',
    'first-meeting': 'first meeting',
    'goal-setting': 'finding goals',
    working: 'working together',
    review: 'time to review',
    're-entry': 'picking up again',
    closing: 'closing well',
  } satisfies Record<Stage, string>,
  startedOn: 'Began on',
  endsOn: 'Ends on',
  manager: 'Their manager',
  managerHint: 'Never suggested for an introduction. Name or address of somebody listed here.',
  agreement: 'What you agreed',
  scope: 'What it is about',
  outOfScope: 'What it is not about',
  confidentiality: 'What stays between you',
  rhythm: 'Rhythm',
  rhythmAgreed: 'Rhythm as agreed',
  ending: 'How it ends',
  agreedOn: 'Agreed on',

  goals: 'Goals',
  goalTitle: 'Goal',
  successTest: 'How both will know',
  dueOn: 'By when',
  scaleToday: 'Today, from 0 to 10',
  goalStatus: 'Stands',
  goalStatusWords: { active: 'active', reached: 'reached', dropped: 'dropped' } satisfies Record<
    Goal['status'],
    string
  >,
  addGoal: 'Add a goal',
  saveGoal: (title: string) => `Save “${title}”`,
  removeGoal: (title: string) => `Remove “${title}”`,
  scaleSoFar: (values: readonly number[]) => `so far ${values.join(', ')}`,
  noGoals: 'No goal yet. One is enough to begin with.',
  goalSaved: (title: string) => `“${title}” is saved.`,
  goalRemoved: (title: string) => `“${title}” is removed.`,

  save: 'Save',
  saved: (name: string) => `${name} is saved.`,
  saveFailed: 'This could not be saved. What you wrote is still in the form; close other Trellis pages and try again.',
  nameMissing: 'A person needs a name.',
  addressWrong: (address: string) => `“${address}” is no e-mail address.`,
  addressTaken: (address: string, name: string) => `${address} belongs to ${name}. Open ${name} to change that.`,
  cadenceWrong: 'A number of days from 1 to 730.',
  managerUnknown: (text: string) =>
    `“${text}” is nobody, or more than one, in your list. Add them first, or use the address.`,
  goalTitleMissing: 'A goal needs a few words.',
  scaleWrong: 'A whole number from 0 to 10.',

  leaveAsk: 'What you changed here is not saved.',
  leave: 'Leave without saving',
  stay: 'Stay',

  merge: 'Merge with…',
  mergeAsk: (name: string) => `Who is the same person as ${name}?`,
  mergeFind: 'Name or address',
  mergeNobody: 'Nobody fits.',
  mergeTitle: (kept: string, gone: string) => `${gone} becomes ${kept}`,
  mergeKeeps: 'Afterwards there is one person with all of this:',
  mergeOther: (field: string, kept: string, gone: string) => `${field}: “${kept}” stays, “${gone}” goes.`,
  mergeAlong: (name: string, alongside: string) =>
    alongside === '' ? `Nothing else is kept about ${name}.` : `${name} brings ${alongside}.`,
  mergeBetween: 'What would bring the two together with themselves goes.',
  mergeSwap: 'The other way round',
  mergeNow: 'Merge now',
  merged: (kept: string, gone: string) => `${gone} is ${kept} now, with everything of both.`,
  failed: 'This could not be done. Nothing was changed.',

  split: 'These are two people',
  splitAsk: (name: string) => `What belongs to somebody else than ${name}?`,
  splitName: 'Name of the other person',
  splitAddresses: 'E-mail addresses',
  splitNames: 'Spellings',
  splitMeetings: 'Meetings, with their notes',
  splitNotes: 'Notes without a meeting',
  splitIntroductions: 'Introductions',
  splitPairings: 'Pairings',
  splitPair: (one: string, other: string, what: string) =>
    what === '' ? `${one} and ${other}` : `${one} and ${other}, for ${what}`,
  splitNothing: 'Choose at least one thing that goes to the other person.',
  splitNow: 'Split now',
  splitDone: (name: string, other: string) => `${other} is a person apart from ${name} now.`,
  firstWords: (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text),

  erase: (name: string) => `Erase ${name}`,
  eraseAsk: (name: string, alongside: string) =>
    alongside === '' ? `Erase ${name}? Nothing else is kept about them.` : `Erase ${name}? With them go ${alongside}.`,
  eraseNow: 'Erase now',
  exportFirst: 'Export a backup first',
  erased: (name: string) => `${name} is erased, with everything about them.`,
  undone: 'Taken back.',
} as const;
