import type { PromptUse } from '../agenda/prompt-use';
import type { Introduction } from '../introductions/introduction';
import type { MeetingRecord } from '../meeting/meeting-record';
import { dayOfMeeting, heldMeetings } from '../mentorship/cadence';
import type { Lesson } from '../mentorship/lesson';
import type { Goal, Mentorship, Topic } from '../mentorship/mentorship';
import type { Pairing } from '../mentorship/pairing';
import type { PracticeRecord } from '../mentorship/practice-record';
import type { Commitment } from '../notes/commitment';
import { timesCarried } from '../notes/carry-over';
import type { Note } from '../notes/note';
import type { Person } from '../people/person';
import { database } from './database';
import { readMentees } from './people';
import type { AgendaChange } from './rows';

/** All that is known of the work with one mentee. */
export interface Relationship {
  readonly mentee: Person;
  readonly mentorship: Mentorship;
  readonly goals: readonly Goal[];
  readonly topics: readonly Topic[];
  /** Oldest first. */
  readonly meetings: readonly MeetingRecord[];
  /** Newest first. */
  readonly notes: readonly Note[];
  readonly commitments: readonly Commitment[];
  readonly introductions: readonly Introduction[];
  readonly pairings: readonly Pairing[];
  readonly records: readonly PracticeRecord[];
  /** The mentor's lesson bank: the same with every mentee. */
  readonly lessons: readonly Lesson[];
  /** How many people the mentor mentors, this one included; those whose mentorship has ended do not count. */
  readonly menteeCount: number;
  /** People named by the introductions and pairings, and the mentee's manager, by id. */
  readonly contacts: ReadonlyMap<string, Person>;
  readonly promptUses: readonly PromptUse[];
  readonly agendaChanges: readonly AgendaChange[];
}

/** The relationship with one mentee in one consistent read; undefined when the person is no mentee. */
export async function readRelationship(menteeId: string, now = new Date()): Promise<Relationship | undefined> {
  const { people, mentorships, goals, topics, meetings, notes, commitments, introductions } = database;
  const { pairings, practiceRecords, lessons, promptUses, agendaChanges } = database;
  const ofMentee = [goals, topics, meetings, notes, commitments, introductions, pairings, practiceRecords];
  const tables = [people, mentorships, ...ofMentee, lessons, promptUses, agendaChanges];
  return database.transaction('r', tables, async () => {
    const of = { menteeId };
    const [mentee, mentorship, ...rest] = await Promise.all([
      people.get(menteeId),
      mentorships.get(of),
      goals.where(of).toArray(),
      topics.where(of).sortBy('createdAt'),
      meetings.where(of).sortBy('startsAt'),
      notes.where(of).toArray(),
      commitments.where(of).sortBy('createdAt'),
      introductions.where(of).toArray(),
      pairings.where(of).sortBy('startsOn'),
      practiceRecords.where(of).sortBy('createdAt'),
      lessons.toArray(),
      mentorships.filter(({ status }) => status !== 'ended').count(),
      promptUses.where(of).toArray(),
      agendaChanges.where(of).toArray(),
    ]);
    if (!mentee || !mentorship) return undefined;
    const [goalRows, topicRows, meetingRows, noteRows, commitmentRows, introductionRows, ...more] = rest;
    const [pairingRows, recordRows, lessonRows, menteeCount, useRows, changeRows] = more;
    const contactIds = introductionRows.map((introduction) => introduction.contactId);
    const named = [...contactIds, ...pairingRows.map((pairing) => pairing.modelId), mentorship.managerId];
    const contacts = await people.bulkGet(named);
    return {
      mentee,
      mentorship,
      goals: goalRows,
      topics: topicRows,
      meetings: meetingRows,
      notes: noteRows.sort(
        (left, right) => right.on.localeCompare(left.on) || right.createdAt.localeCompare(left.createdAt),
      ),
      commitments: withCarried(commitmentRows, meetingRows, now),
      introductions: introductionRows,
      pairings: pairingRows,
      records: recordRows,
      lessons: lessonRows,
      menteeCount,
      contacts: new Map(contacts.flatMap((contact) => (contact ? [[contact.id, contact]] : []))),
      promptUses: useRows,
      agendaChanges: changeRows,
    };
  });
}

/** The relationships with all mentees, by name, in one consistent read. */
export async function readRelationships(now = new Date()): Promise<readonly Relationship[]> {
  return database.transaction('r', database.tables, async () => {
    const mentees = await readMentees();
    const rows = await Promise.all(mentees.map(({ id }) => readRelationship(id, now)));
    return rows.filter((row) => row !== undefined);
  });
}

/** Commitments with the number of held meetings they were carried over, counted anew: it grows without anything being written. */
function withCarried(
  commitments: readonly Commitment[],
  meetings: readonly MeetingRecord[],
  now: Date,
): readonly Commitment[] {
  const heldOn = heldMeetings(meetings, now).map(dayOfMeeting);
  return commitments.map((commitment) => ({
    ...commitment,
    carried: Math.max(commitment.carried, timesCarried(commitment, heldOn)),
  }));
}

/** How things stand with one mentee, in short. */
export interface Standing {
  readonly mentee: Person;
  readonly mentorship: Mentorship;
  /** Oldest first. */
  readonly meetings: readonly MeetingRecord[];
  readonly openPromises: number;
}

/** How things stand with every mentee, by name. */
export async function readStandings(): Promise<readonly Standing[]> {
  const { people, mentorships, meetings, commitments } = database;
  return database.transaction('r', [people, mentorships, meetings, commitments], async () => {
    const mentees = await readMentees();
    return Promise.all(
      mentees.map(async (mentee) => {
        const of = { menteeId: mentee.id };
        const [mentorship, met, promises] = await Promise.all([
          mentorships.get(of),
          meetings.where(of).sortBy('startsAt'),
          commitments
            .where(of)
            .and((commitment) => commitment.state === 'open')
            .count(),
        ]);
        return mentorship ? [{ mentee, mentorship, meetings: met, openPromises: promises }] : [];
      }),
    ).then((standings) => standings.flat());
  });
}
