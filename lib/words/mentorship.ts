import type { Readiness } from '../mentorship/mentorship';
import type { CheckPoint } from '../mentorship/pairing';
import type { RecordKind, RecordState } from '../mentorship/practice-record';

type StateWords = { readonly [K in RecordKind]: Readonly<Record<RecordState<K>, string>> };

interface KindWords {
  readonly title: string;
  /** One sentence for an empty list. */
  readonly empty: string;
  readonly add: string;
  /** Label of the second text; empty = there is none. */
  readonly detail: string;
}

const KINDS: Readonly<Record<RecordKind, KindWords>> = {
  invitation: {
    title: 'Open invitations',
    empty: 'Offer a lunch or a walk, and let them set the date.',
    add: 'What you offered',
    detail: '',
  },
  idea: {
    title: 'Ideas to carry up',
    empty: 'What they would change, if somebody listened.',
    add: 'Their idea',
    detail: 'To whom it went, and the answer',
  },
  milestone: {
    title: 'Milestones',
    empty: 'What was reached, large or small.',
    add: 'What was reached',
    detail: '',
  },
  surpassed: {
    title: 'Better than you',
    empty: 'A result of theirs that beats your own.',
    add: 'What they did better',
    detail: '',
  },
  task: {
    title: 'Tasks handed over',
    empty: 'One piece of your work that they learn by doing it. It becomes a promise of yours, too.',
    add: 'The task',
    detail: 'Steps of handing over: beside me, with me, alone',
  },
  room: {
    title: 'Into the room',
    empty: 'Meetings they may join: first watching, then a small part, then a slide, then leading.',
    add: 'The meeting',
    detail: 'Their part',
  },
  decision: {
    title: 'Decisions to look back on',
    empty: 'What they decided, to look at again when it has turned out.',
    add: 'What was decided',
    detail: 'How it turned out',
  },
  backing: {
    title: 'Where you gave your word',
    empty: 'What you said you would stand up for.',
    add: 'What you promised',
    detail: '',
  },
  'passing-on': {
    title: 'Whom they mentor',
    empty: 'Most who were mentored become mentors.',
    add: 'Whom they help along',
    detail: '',
  },
  journal: {
    title: 'Journal',
    empty: 'What you noticed and did not say, who came to mind.',
    add: 'A line for yourself',
    detail: 'Who came to mind',
  },
};

const STATES: StateWords = {
  invitation: { open: 'open', 'taken-up': 'taken up', 'let-go': 'let go' },
  idea: { heard: 'heard', carried: 'carried up', answered: 'answered', told: 'answer told', 'let-go': 'let go' },
  milestone: { reached: 'reached', recognised: 'recognised' },
  surpassed: { seen: 'seen', said: 'said to them', 'told-others': 'told to others' },
  task: { 'handing-over': 'handing over', done: 'done', 'let-go': 'let go' },
  room: {
    'could-join': 'could join',
    observed: 'sat in',
    contributed: 'took a small part',
    presented: 'presented',
    led: 'led a part',
    'let-go': 'let go',
  },
  decision: { open: 'open', 'turned-out': 'turned out', 'looked-back': 'looked back on', 'let-go': 'let go' },
  backing: { promised: 'promised', kept: 'kept' },
  'passing-on': { begun: 'going on', ended: 'ended' },
  journal: { written: 'written' },
};

const PARTS: Readonly<Record<keyof Readiness, string>> = {
  timing: 'Timing',
  opportunity: 'Opening',
  sponsorship: 'Somebody who speaks for them',
};

const POINTS: Readonly<Record<CheckPoint, string>> = {
  quarter: 'After a quarter',
  half: 'Half-way',
  'three-quarters': 'After three quarters',
  end: 'At the end',
};

/** Words about what a mentorship is made of: goals, the next role, pairings, records, and the views over all of them. */
export const mentorship = {
  title: 'The way ahead',
  kind: (kind: RecordKind) => KINDS[kind],
  states: <K extends RecordKind>(kind: K): Readonly<Record<RecordState<K>, string>> => STATES[kind],
  stands: (text: string) => `Where “${text}” stands`,
  wording: 'In your words',
  removeRecord: (text: string) => `Remove “${text}”`,
  removed: (text: string) => `“${text}” is removed.`,
  moreToKeep: 'More to keep',
  add: 'Add',
  all: (count: number) => `All ${count}`,

  keep: 'Keep',
  kept: 'Kept.',
  keepLabel: {
    scale: 'Today, from 0 to 10',
    'success-test': 'How both will know',
    goal: 'The goal',
    'check-in': 'What you heard',
    result: 'What came of it',
  },
  keepHint: 'If you like, keep what came of it.',
  scaleWrong: 'A whole number from 0 to 10.',

  nextRole: 'Next role',
  role: 'Which role',
  noRole: 'Where do they want to be next? Name the role, and what is missing for it.',
  ready: 'Being ready takes three things',
  part: (part: keyof Readiness) => PARTS[part],
  partHint: {
    timing: 'What they do already that the role asks for',
    opportunity: 'Where it may open up, and who knows first',
    sponsorship: 'Who says their name where it is decided',
  } satisfies Record<keyof Readiness, string>,
  partMissing: 'nothing noted yet',
  skills: 'Skills to grow for it',
  addSkill: 'A skill the role asks for',
  removeSkill: (skill: string) => `Remove ${skill}`,
  learnsWith: (name: string) => `with ${name}`,
  whoCould: (skill: string) => `Who could help with ${skill}?`,
  nobodyFits: 'Nobody in your network shows this skill yet.',
  theCase: 'The case for readiness',
  caseHint: 'Dated examples by skill, from lines you marked as evidence. Nothing said in confidence is in it.',
  showCase: 'Show the page',
  copyCase: 'Copy',
  saveCase: 'Save as a file',
  caseFile: (name: string) => `ready-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.md`,
  caseTitle: (name: string, role: string) => (role === '' ? `What ${name} has shown` : `${name}: ready for ${role}`),
  beyond: 'Also',
  nothingYet: '_Nothing noted yet._',
  casePairing: (model: string, form: string) =>
    `${model === '' ? 'In a pairing' : `Beside ${model}`}${form === '' ? '' : ` (${form})`}:`,
  caseIntroduction: (contact: string, need: string) =>
    `Met ${contact === '' ? 'an outside colleague' : contact}${need === '' ? '' : ` about ${need}`}; it was of use.`,
  caseGoal: (goal: string, test: string) => (test === '' ? `Reached: ${goal}.` : `Reached: ${goal}. Test: ${test}`),
  caseRoom: (text: string, state: string, detail: string) =>
    detail.trim() === '' ? `${text}: ${state}.` : `${text}: ${state}, ${detail}.`,

  pairings: 'Pairings',
  noPairings: 'A quarter of real work beside somebody who practises the skill.',
  pairing: (model: string, skill: string) => (skill === '' ? `Beside ${model}` : `Beside ${model}, for ${skill}`),
  pairingDays: (from: string, to: string) => `${from} to ${to}`,
  form: 'What the two do together',
  startsOn: 'From',
  endsOn: 'Until',
  result: 'What came of it',
  resultHint: 'Stands in the case for readiness.',
  pairingState: 'Stands',
  pairingStates: { active: 'going on', finished: 'finished', dropped: 'dropped' },
  point: (point: CheckPoint) => POINTS[point],
  modelGone: 'somebody no longer in your list',
  removePairing: (model: string) => `Remove the pairing with ${model}`,
  savePairing: (model: string) => `Save the pairing with ${model}`,
  saved: 'Saved.',
  daysWrong: 'The last day comes after the first.',

  couldJoin: 'On your calendar',
  pick: (title: string) => `Suggest “${title}”`,
  suggest: 'Suggest',
  roomNote: (day: string, isSeen: boolean) => (isSeen ? day : `${day}; guests not all seen`),

  agreement: 'What you agreed',
  revisit: 'Looked at today',
  rhythm: 'Rhythm',
  rhythmNow: (days: number, usual: string, longest: string) => `Meant: every ${days} days. ${usual}${longest}`,
  usualGap: (days: number) => `Usual: ${days}. `,
  longestGap: (days: number) => `Longest gap: ${days}.`,
  cadence: 'Days between two meetings',
  longest: 'Days that are too long a gap',
  longestHint: '0 = as the rhythm tells',
  pauses: 'Pauses',
  pauseFrom: 'From',
  pauseUntil: 'Until',
  addPause: 'Plan a pause',
  removePause: (from: string) => `Remove the pause from ${from}`,
  pause: (from: string, until: string) => (until === '' ? `from ${from} on` : `${from} to ${until}`),
} as const;
