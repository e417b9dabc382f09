import type { Introduction, IntroductionState } from '../introductions/introduction';
import { addDays, dayOf, daysBetween } from '../meeting/day';
import type { MeetingRecord } from '../meeting/meeting-record';
import { dayOfInstant, dayOfMeeting, fellThroughInARow, heldMeetings } from '../mentorship/cadence';
import type { Goal, Topic } from '../mentorship/mentorship';
import type { Pairing } from '../mentorship/pairing';
import type { PracticeRecord } from '../mentorship/practice-record';
import { proposeStage, reviewDue, type ReviewDue, type StageProposal } from '../mentorship/stage';
import type { Commitment } from '../notes/commitment';
import type { Note } from '../notes/note';
import { FROM_NOTHING, readMarks } from '../notes/privacy';
import { fold } from '../people/fold';
import { firstName } from '../people/name';
import type { Person } from '../people/person';
import type { AgendaInput } from './agenda';
import { wordIn, type Telling } from './telling-words';
import { readUseHistory, type UseHistory } from './use-history';

/** Notes that are read: the last ones. All others are never opened. */
const NOTES_READ = 3;
/** Days a note about low energy says something about today. */
const LOW_ENERGY_DAYS = 45;
/** Days bad news is still on somebody's mind. */
const HARD_NEWS_DAYS = 45;

/** An introduction with what rules ask of it. */
export interface KnownIntroduction {
  readonly introduction: Introduction;
  /** First name. */
  readonly contact: string;
  /** From another team or organisation than the mentee, as far as both are known. */
  readonly isOutside: boolean;
  /** Day of its last step, `YYYY-MM-DD`. */
  readonly since: string;
  readonly daysSince: number;
  readonly isSnoozed: boolean;
}

/** A pairing with what rules ask of it. */
export interface KnownPairing {
  readonly pairing: Pairing;
  /** First name of the model. */
  readonly model: string;
  /** From another team or organisation than the mentee, as far as both are known. */
  readonly isOutside: boolean;
}

/** A word in a text of the mentor's that tells something. */
export interface TellingWord {
  readonly word: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/** What the store tells about one mentee on the day of the meeting. Every list holds rows of this mentee alone. */
export interface Signals {
  readonly input: AgendaInput;
  /** First name. */
  readonly name: string;
  /** The day everything is seen from: that of the meeting, else today. `YYYY-MM-DD` */
  readonly day: string;
  readonly stage: StageProposal;
  /** Meetings held before this one, oldest first. */
  readonly held: readonly MeetingRecord[];
  /** Their days, oldest first. */
  readonly heldDays: readonly string[];
  /** `YYYY-MM-DD`; empty = never. */
  readonly lastHeldOn: string;
  readonly activeGoals: readonly Goal[];
  readonly reachedGoals: readonly Goal[];
  /** The mentor's open promises. */
  readonly mine: readonly Commitment[];
  /** The mentee's open promises. */
  readonly theirs: readonly Commitment[];
  readonly closedCommitments: readonly Commitment[];
  /** Topics that wait, in the order they are to be talked about: the mentee's first, oldest first. */
  readonly topics: readonly Topic[];
  readonly discussedTopics: readonly Topic[];
  readonly introductions: readonly KnownIntroduction[];
  readonly pairings: readonly KnownPairing[];
  readonly records: readonly PracticeRecord[];
  /** Days of the notes with lines marked as evidence, in no order; empty without a next role to show them for. */
  readonly evidenceOn: readonly string[];
  /** Days of the meetings that fell through right before this one. */
  readonly fellThrough: readonly string[];
  readonly review: ReviewDue | undefined;
  /** The last notes, newest first. */
  readonly lastNotes: readonly Note[];
  readonly lowEnergy: TellingWord | undefined;
  /** Bad news in the last note. */
  readonly hardNews: TellingWord | undefined;
  /** Days of the last three notes when all of them are about forms, access and the like; else empty. */
  readonly logisticsOn: readonly string[];
  readonly uses: UseHistory;
  readonly isListening: boolean;
  readonly practicesOff: ReadonlySet<string>;
}

/** Reads what the store tells about the mentee, as of the meeting. */
export function readSignals(input: AgendaInput, now: Date): Signals {
  const { mentee, mentorship, meeting } = input;
  const isAboutMentee = (row: { readonly menteeId: string }): boolean => row.menteeId === mentee.id;
  const start = Date.parse(meeting.startsAt);
  const at = Number.isNaN(start) ? now : new Date(start);
  const day = dayOf(at);

  const meetings = input.meetings.filter(isAboutMentee);
  const others = meetings.filter((other) => other.id !== meeting.id);
  const held = heldMeetings(others, now).filter((other) => Date.parse(other.startsAt) < at.getTime());
  const heldDays = held.map(dayOfMeeting);
  const goals = input.goals.filter(isAboutMentee);
  const noteIdsOfToday = new Set(input.notes.filter((note) => isOfMeeting(note, meeting.id)).map((note) => note.id));
  const commitments = input.commitments.filter(
    (row) => isAboutMentee(row) && !(row.madeOn > day) && !noteIdsOfToday.has(row.noteId),
  );
  const open = commitments.filter((row) => row.state === 'open').toSorted(byDue);
  const topics = input.topics.filter(isAboutMentee);
  const lastNotes = newest(
    input.notes,
    (note) => note.menteeId === mentee.id && note.meetingId !== meeting.id && note.on <= day,
  );
  const uses = readUseHistory(input.promptUses.filter(isAboutMentee), held, meeting.id);

  return {
    input,
    name: firstName(mentee.name) || 'your mentee',
    day,
    stage: proposeStage({ mentorship, meetings: others, goals, nextMeetingAt: meeting.startsAt, now }),
    held,
    heldDays,
    lastHeldOn: heldDays.at(-1) ?? '',
    activeGoals: goals.filter((goal) => goal.status === 'active'),
    reachedGoals: goals.filter((goal) => goal.status === 'reached'),
    mine: open.filter((row) => row.owner === 'mentor'),
    theirs: open.filter((row) => row.owner === 'mentee'),
    closedCommitments: commitments.filter((row) => row.state === 'done'),
    topics: waitingTopics(topics, uses, day),
    discussedTopics: topics.filter((topic) => topic.discussedOn !== ''),
    introductions: input.introductions
      .filter(isAboutMentee)
      .map((introduction) => known(introduction, mentee, input.contacts.get(introduction.contactId), day)),
    pairings: input.pairings
      .filter(isAboutMentee)
      .map((pairing) => knownPairing(pairing, mentee, input.contacts.get(pairing.modelId))),
    records: input.records.filter(
      (row) => isAboutMentee(row) && row.text.trim() !== '' && dayOfInstant(row.createdAt) <= day,
    ),
    evidenceOn: mentorship.nextRole.trim() === '' ? [] : evidenceDays(input.notes, mentee.id, day),
    fellThrough: fellThroughInARow(others, at),
    review: reviewDue(mentorship, held, day),
    lastNotes,
    lowEnergy: toldLately(lastNotes[0], 'low-energy', LOW_ENERGY_DAYS, day),
    hardNews: toldLately(lastNotes[0], 'hard-news', HARD_NEWS_DAYS, day),
    logisticsOn: logisticsIn(lastNotes),
    uses,
    isListening: input.listening === true,
    practicesOff: new Set(input.practicesOff),
  };
}

function isOfMeeting(note: Note, meetingId: string): boolean {
  return meetingId !== '' && note.meetingId === meetingId;
}

/** Dated ones first, earliest first; then by the day they were made. */
function byDue(left: Commitment, right: Commitment): number {
  const [leftKey, rightKey] = [left, right].map((row) => `${row.dueOn || '9999'} ${row.madeOn} ${row.id}`);
  return (leftKey ?? '') < (rightKey ?? '') ? -1 : 1;
}

/** Topics not talked about yet; what was put off last time comes first. */
function waitingTopics(topics: readonly Topic[], uses: UseHistory, day: string): readonly Topic[] {
  const last = new Map(uses.earlier.map((use): [string, string] => [use.subjectId, use.action]));
  const key = (topic: Topic): string => {
    const place = topic.raisedBy === 'mentor' ? 2 : last.get(topic.id) === 'later' ? 0 : 1;
    return `${place} ${topic.createdAt} ${topic.id}`;
  };
  return topics
    .filter((topic) => topic.discussedOn === '' && topic.text.trim() !== '' && dayOfInstant(topic.createdAt) <= day)
    .filter((topic) => !uses.hiddenSubjects.has(topic.id) && last.get(topic.id) !== 'used')
    .toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}

function known(
  introduction: Introduction,
  mentee: Person,
  contact: Person | undefined,
  day: string,
): KnownIntroduction {
  const since = dayOfInstant(introduction.steps.at(-1)?.at ?? '') || dayOfInstant(introduction.updatedAt);
  return {
    introduction,
    contact: (contact && firstName(contact.name)) ?? '',
    isOutside: isOutsideOf(contact, mentee),
    since,
    daysSince: daysBetween(since, day),
    isSnoozed: introduction.snoozedUntil > day,
  };
}

function knownPairing(pairing: Pairing, mentee: Person, model: Person | undefined): KnownPairing {
  return { pairing, model: (model && firstName(model.name)) ?? '', isOutside: isOutsideOf(model, mentee) };
}

function isOutsideOf(person: Person | undefined, mentee: Person): boolean {
  const differs = (left: string, right: string): boolean => left !== '' && right !== '' && fold(left) !== fold(right);
  return (
    person !== undefined && (differs(person.organisation, mentee.organisation) || differs(person.team, mentee.team))
  );
}

/** Days of the notes about the mentee that hold evidence. */
function evidenceDays(notes: readonly Note[], menteeId: string, day: string): readonly string[] {
  return notes
    .filter((note) => note.menteeId === menteeId && note.on <= day && hasEvidence(note.body))
    .map((note) => note.on);
}

/** Whether a line of the note is evidence; a note is read no further than to the first one, or not at all. */
function hasEvidence(body: string): boolean {
  if (!/\[evidence\]/i.test(body)) return false;
  let above = FROM_NOTHING;
  return body.split(/\r\n|\r|\n/).some((raw) => {
    const { privacy, isMarkAlone, text, below } = readMarks(raw, above);
    above = below;
    return privacy === 'evidence' && !isMarkAlone && text.trim() !== '';
  });
}

/** The last notes about the mentee, newest first, in one pass. */
function newest(notes: readonly Note[], isWanted: (note: Note) => boolean): readonly Note[] {
  const last: Note[] = [];
  for (const note of notes) {
    if (!isWanted(note)) continue;
    const place = last.findIndex((other) => isNewer(note, other));
    if (place >= 0) last.splice(place, 0, note);
    else if (last.length < NOTES_READ) last.push(note);
    if (last.length > NOTES_READ) last.pop();
  }
  return last;
}

function isNewer(note: Note, other: Note): boolean {
  return note.on !== other.on ? note.on > other.on : `${note.createdAt} ${note.id}` > `${other.createdAt} ${other.id}`;
}

function toldLately(note: Note | undefined, telling: Telling, days: number, day: string): TellingWord | undefined {
  if (!note || !(daysBetween(note.on, day) <= days)) return undefined;
  const word = wordIn(note.body, telling);
  return word === '' ? undefined : { word, on: note.on };
}

/** Mostly logistics: in each of the last three notes at least half of the lines name something of the kind. */
function logisticsIn(notes: readonly Note[]): readonly string[] {
  const isLogistics = ({ body }: Note): boolean => {
    const lines = body.split('\n').filter((line) => /\p{L}/u.test(line));
    return lines.length > 0 && lines.filter((line) => wordIn(line, 'logistics') !== '').length * 2 >= lines.length;
  };
  return notes.length === NOTES_READ && notes.every(isLogistics) ? notes.map(({ on }) => on).toReversed() : [];
}

/** Meetings held after a day. */
export function heldSince(signals: Pick<Signals, 'heldDays'>, day: string): number {
  return signals.heldDays.filter((held) => held > day).length;
}

/** The day `days` before the meeting. */
export function daysBack(signals: Pick<Signals, 'day'>, days: number): string {
  return addDays(signals.day, -days);
}

/** Introductions that stand in one of these states. */
export function introductionsIn(
  signals: Pick<Signals, 'introductions'>,
  ...states: readonly IntroductionState[]
): readonly KnownIntroduction[] {
  return signals.introductions.filter(({ introduction }) => states.includes(introduction.state));
}
