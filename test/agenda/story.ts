import type { AgendaInput } from '../../lib/agenda/agenda';
import type { PromptUse } from '../../lib/agenda/prompt-use';
import type { Introduction } from '../../lib/introductions/introduction';
import { addDays } from '../../lib/meeting/day';
import type { MeetingRecord } from '../../lib/meeting/meeting-record';
import type { Lesson } from '../../lib/mentorship/lesson';
import { NOTHING_READY, type Goal, type Mentorship, type Topic } from '../../lib/mentorship/mentorship';
import type { Pairing } from '../../lib/mentorship/pairing';
import { atState, newRecord, type PracticeRecord, type RecordKind } from '../../lib/mentorship/practice-record';
import type { Commitment } from '../../lib/notes/commitment';
import type { Note } from '../../lib/notes/note';
import type { Person } from '../../lib/people/person';

/** The day of every story's meeting. */
export const TODAY = '2026-03-05';
/** Half an hour before that meeting. */
export const NOW = new Date('2026-03-05T11:30:00Z');
export const MENTEE = 'p-nadia';

/** The day so many days before the meeting. */
export function ago(days: number): string {
  return addDays(TODAY, -days);
}

/** An instant around noon so many days before the meeting: the same day in every usual time zone. */
export function instantAgo(days: number): string {
  return `${ago(days)}T12:00:00.000Z`;
}

const AT = { createdAt: instantAgo(100), updatedAt: instantAgo(100) };

export function person(id: string, name: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name,
    otherNames: [],
    addresses: [`${id}@example.com`],
    isMentee: false,
    menteeSince: '',
    role: '',
    organisation: 'Northwind',
    team: '',
    place: '',
    languages: [],
    skills: [],
    looksFor: [],
    lastContact: '',
    willingness: 'unknown',
    limits: '',
    howMet: '',
    helperRoles: [],
    remember: '',
    ...AT,
    ...more,
  };
}

export const NADIA = person(MENTEE, 'Nadia Brandt', { isMentee: true, team: 'Sales' });
export const CLARA = person('p-clara', 'Clara Ruiz', { team: 'Procurement' });
export const BEN = person('p-ben', 'Ben Okoye', { team: 'Sales' });

/** An agreement with every part settled. */
export const AGREED: Mentorship['agreement'] = {
  scope: 'Growing into leading people',
  outOfScope: 'Salary questions and therapy',
  confidentiality: 'Everything stays between us',
  rhythm: 'Every other week',
  ending: 'When the first year is over',
  agreedOn: '',
};

export function mentorship(more: Partial<Mentorship> = {}): Mentorship {
  return {
    id: 'm-nadia',
    menteeId: MENTEE,
    status: 'active',
    startedOn: '',
    endsOn: '',
    cadenceDays: 14,
    longestGapDays: 0,
    pauses: [],
    nextRole: '',
    skillGaps: [],
    readiness: NOTHING_READY,
    agreement: AGREED,
    managerId: '',
    ...AT,
    ...more,
  };
}

export function held(daysAgo: number, more: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    id: `met-${daysAgo}`,
    menteeId: MENTEE,
    host: 'google',
    eventId: '',
    event: `event-${daysAgo}`,
    series: '',
    title: 'Nadia / Ana',
    startsAt: instantAgo(daysAgo),
    endsAt: `${ago(daysAgo)}T12:30:00.000Z`,
    timeZone: 'Europe/Berlin',
    isRecurring: true,
    isCancelled: false,
    ownResponse: 'accepted',
    menteeResponse: 'accepted',
    isChosen: false,
    seenAt: instantAgo(daysAgo),
    ...more,
  };
}

/** Meetings every two weeks, the last one two weeks ago. */
export function everyOtherWeek(count: number): readonly MeetingRecord[] {
  return Array.from({ length: count }, (_, index) => held(14 * (count - index)));
}

export function goal(id: string, title: string, more: Partial<Goal> = {}): Goal {
  return {
    id,
    menteeId: MENTEE,
    title,
    successTest: 'She ran one alone and the customer signed.',
    status: 'active',
    dueOn: '',
    scale: [],
    touchedOn: ago(14),
    ...AT,
    ...more,
  };
}

export function topic(id: string, text: string, more: Partial<Topic> = {}): Topic {
  return { id, menteeId: MENTEE, text, raisedBy: 'mentee', discussedOn: '', createdAt: instantAgo(3), ...more };
}

export function promise(
  id: string,
  owner: Commitment['owner'],
  text: string,
  more: Partial<Commitment> = {},
): Commitment {
  return {
    id,
    menteeId: MENTEE,
    owner,
    text,
    state: 'open',
    dueOn: '',
    madeOn: ago(14),
    closedOn: '',
    carried: 1,
    discussedOn: '',
    noteId: '',
    ...AT,
    ...more,
  };
}

export function note(id: string, daysAgo: number, body: string, more: Partial<Note> = {}): Note {
  return { id, menteeId: MENTEE, meetingId: '', on: ago(daysAgo), body, revision: 1, ...AT, ...more };
}

export function introduction(
  id: string,
  state: Introduction['state'],
  daysAgo: number,
  more: Partial<Introduction> = {},
): Introduction {
  return {
    id,
    menteeId: MENTEE,
    contactId: CLARA.id,
    need: 'contract negotiation',
    state,
    steps: [{ state, at: instantAgo(daysAgo), actor: 'mentor' }],
    snoozedUntil: '',
    reminders: 0,
    outcome: '',
    impression: '',
    whyNot: '',
    ...AT,
    ...more,
  };
}

/** A pairing with Clara that began and ends so many days before the meeting; a negative number lies ahead. */
export function pairing(id: string, startedAgo: number, endsAgo: number, more: Partial<Pairing> = {}): Pairing {
  return {
    id,
    menteeId: MENTEE,
    modelId: CLARA.id,
    skill: 'contract negotiation',
    form: 'the renewal talks',
    startsOn: ago(startedAgo),
    endsOn: ago(endsAgo),
    state: 'active',
    checkIns: [],
    result: '',
    ...AT,
    ...more,
  };
}

/** A record of so many days before the meeting and, where it moved on, at which state since when. */
export function record(
  kind: RecordKind,
  id: string,
  daysAgo: number,
  text: string,
  at?: readonly [state: string, daysAgo: number],
): PracticeRecord {
  // What lies ahead was picked the other day.
  const stateOn = ago(Math.max(3, daysAgo));
  const made = newRecord(kind, { id, menteeId: MENTEE, text, on: ago(daysAgo), stateOn }, AT.createdAt);
  return at ? atState(made, at[0], ago(at[1])) : made;
}

export function lesson(id: string, title: string, tags: readonly string[]): Lesson {
  return { id, title, whatHappened: '', lesson: '', tags, ...AT };
}

export function use(promptId: string, daysAgo: number, more: Partial<PromptUse> = {}): PromptUse {
  return {
    id: `${promptId}-${daysAgo}-${more.subjectId ?? ''}-${more.action ?? 'used'}`,
    menteeId: MENTEE,
    meetingId: `met-${daysAgo}`,
    promptId,
    subjectId: '',
    action: 'used',
    on: ago(daysAgo),
    createdAt: instantAgo(daysAgo),
    ...more,
  };
}

/** A story: what is not told is as it usually is. Without anything told: nine meetings, one goal, nothing open. */
export function story(more: Partial<AgendaInput> = {}): AgendaInput {
  return {
    mentee: NADIA,
    mentorship: mentorship(),
    goals: [goal('g-lead', 'Lead a negotiation')],
    topics: [],
    commitments: [],
    introductions: [],
    pairings: [],
    records: [],
    lessons: [],
    menteeCount: 1,
    contacts: new Map([CLARA, BEN].map((contact) => [contact.id, contact])),
    meetings: everyOtherWeek(9),
    notes: [note('n-last', 14, 'Term sheets, and the Hamburg offer.')],
    promptUses: [],
    practicesOff: [],
    meeting: { id: 'today', startsAt: '2026-03-05T12:00:00.000Z', lengthMinutes: 60, title: 'Nadia / Ana' },
    ...more,
  };
}

/** An agreement of which nothing is settled. */
export const NOTHING_AGREED = { scope: '', outOfScope: '', confidentiality: '', rhythm: '', ending: '', agreedOn: '' };
