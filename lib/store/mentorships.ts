import { subjectsOf } from '../agenda/agenda';
import type { PromptAction, PromptUse } from '../agenda/prompt-use';
import { addDays, dayOf } from '../meeting/day';
import type { Lesson } from '../mentorship/lesson';
import type { Goal, Mentorship, Topic } from '../mentorship/mentorship';
import type { Pairing } from '../mentorship/pairing';
import { atState, newRecord, type PracticeRecord, type RecordKind } from '../mentorship/practice-record';
import type { Commitment } from '../notes/commitment';
import { database } from './database';
import { agendaChangeId } from './rows';

/** Adds something to talk about with a mentee. */
export async function addTopic(menteeId: string, text: string, raisedBy: Topic['raisedBy'], now: Date): Promise<void> {
  const at = now.toISOString();
  await database.topics.add({ id: crypto.randomUUID(), menteeId, text, raisedBy, discussedOn: '', createdAt: at });
}

/** Takes a topic off the inbox. */
export async function removeTopic(id: string): Promise<void> {
  await database.topics.delete(id);
}

/** Puts a topic back as it was. */
export async function restoreTopic(topic: Topic): Promise<void> {
  await database.topics.put(topic);
}

/** Changes a topic: its words, or whose part it is. Does nothing where it is gone. */
export async function changeTopic(topic: Topic): Promise<void> {
  await database.transaction('rw', database.topics, async () => {
    if (await database.topics.get(topic.id)) await database.topics.put(topic);
  });
}

/** Keeps a goal, new or changed. */
export async function saveGoal(goal: Goal, now: Date): Promise<void> {
  await database.goals.put({ ...goal, updatedAt: now.toISOString() });
}

/** A goal of which only the title is known. */
export function newGoal(menteeId: string, title: string, now: Date): Goal {
  const at = now.toISOString();
  return {
    id: crypto.randomUUID(),
    menteeId,
    title,
    successTest: '',
    status: 'active',
    dueOn: '',
    scale: [],
    touchedOn: dayOf(now),
    createdAt: at,
    updatedAt: at,
  };
}

/** Removes a goal with its scale. */
export async function removeGoal(id: string): Promise<void> {
  await database.goals.delete(id);
}

/** Notes a skill the mentee needs for the next step. */
export async function addSkillGap(menteeId: string, skill: string, now: Date): Promise<void> {
  await changeMentorship(menteeId, now, (mentorship) =>
    mentorship.skillGaps.some((gap) => gap.skill === skill)
      ? mentorship
      : { ...mentorship, skillGaps: [...mentorship.skillGaps, { skill, notedOn: dayOf(now) }] },
  );
}

/** Changes the mentorship of a mentee in one step; does nothing where there is none. */
export async function changeMentorship(
  menteeId: string,
  now: Date,
  change: (mentorship: Mentorship) => Mentorship,
): Promise<void> {
  await database.transaction('rw', database.mentorships, async () => {
    const mentorship = await database.mentorships.where('menteeId').equals(menteeId).first();
    if (mentorship) await database.mentorships.put({ ...change(mentorship), updatedAt: now.toISOString() });
  });
}

/** A pairing from today on, for the usual quarter. */
export function newPairing(fields: Pick<Pairing, 'menteeId' | 'modelId' | 'skill'>, days: number, now: Date): Pairing {
  const at = now.toISOString();
  const startsOn = dayOf(now);
  return {
    ...fields,
    id: crypto.randomUUID(),
    form: '',
    startsOn,
    endsOn: addDays(startsOn, days),
    state: 'active',
    checkIns: [],
    result: '',
    createdAt: at,
    updatedAt: at,
  };
}

/** Keeps a pairing, new or changed. */
export async function savePairing(pairing: Pairing, now: Date): Promise<void> {
  await database.pairings.put({ ...pairing, updatedAt: now.toISOString() });
}

/** Removes a pairing with what was heard of it. */
export async function removePairing(id: string): Promise<void> {
  await database.pairings.delete(id);
}

/** What is said of a new record. */
export interface RecordWords {
  readonly kind: RecordKind;
  readonly menteeId: string;
  readonly text: string;
  readonly detail?: string;
  /** `YYYY-MM-DD`; absent = today. */
  readonly on?: string;
  readonly aboutId?: string;
}

/** Keeps a new record and gives it back. A task to hand over is a promise of the mentor's, too. */
export async function addRecord({ kind, ...words }: RecordWords, now: Date): Promise<PracticeRecord> {
  const at = now.toISOString();
  const on = dayOf(now);
  const record = newRecord(kind, { on, stateOn: on, ...words, id: crypto.randomUUID() }, at);
  const { practiceRecords, commitments } = database;
  return database.transaction('rw', [practiceRecords, commitments], async () => {
    if (kind !== 'task') {
      await practiceRecords.put(record);
      return record;
    }
    const promise: Commitment = {
      id: crypto.randomUUID(),
      menteeId: words.menteeId,
      owner: 'mentor',
      text: `hand over ${words.text}`,
      state: 'open',
      dueOn: '',
      madeOn: on,
      closedOn: '',
      carried: 0,
      discussedOn: '',
      noteId: '',
      createdAt: at,
      updatedAt: at,
    };
    const task: PracticeRecord = { ...record, aboutId: promise.id };
    await commitments.put(promise);
    await practiceRecords.put(task);
    return task;
  });
}

/** Puts a record back as it was. */
export async function restoreRecord(record: PracticeRecord): Promise<void> {
  await database.practiceRecords.put(record);
}

/** Changes the words of a record; does nothing where it is gone. */
export async function changeRecord(
  id: string,
  change: Partial<Pick<PracticeRecord, 'text' | 'detail' | 'on'>>,
  now: Date,
): Promise<void> {
  await database.practiceRecords.update(id, { ...change, updatedAt: now.toISOString() });
}

/**
 * Moves a record to another of its states; does nothing where it is gone or has no such state. The promise of a task that
 * is done or let go is closed with it, and opened again with it.
 */
export async function moveRecord(id: string, to: string, now: Date): Promise<void> {
  const { practiceRecords, commitments } = database;
  await database.transaction('rw', [practiceRecords, commitments], async () => {
    const known = await practiceRecords.get(id);
    const record = known && atState(known, to, dayOf(now));
    if (!record || record === known) return;
    await practiceRecords.put({ ...record, updatedAt: now.toISOString() });
    if (record.kind !== 'task') return;
    const states = { 'handing-over': 'open', done: 'done', 'let-go': 'dropped' } as const;
    const state = states[record.state];
    const closedOn = state === 'open' ? '' : dayOf(now);
    await commitments.update(record.aboutId, { state, closedOn, updatedAt: now.toISOString() });
  });
}

/** Removes a record; the promise of a task stays what it is. */
export async function removeRecord(id: string): Promise<void> {
  await database.practiceRecords.delete(id);
}

/** The mentor's lesson bank, by title. */
export async function readLessons(): Promise<readonly Lesson[]> {
  return (await database.lessons.toArray()).sort((one, other) => one.title.localeCompare(other.title));
}

/** A lesson of which nothing is told yet. */
export function newLesson(now: Date): Lesson {
  const at = now.toISOString();
  return { id: crypto.randomUUID(), title: '', whatHappened: '', lesson: '', tags: [], createdAt: at, updatedAt: at };
}

/** Keeps a lesson, new or changed. */
export async function saveLesson(lesson: Lesson, now: Date): Promise<void> {
  await database.lessons.put({ ...lesson, updatedAt: now.toISOString() });
}

/** Removes a lesson. */
export async function removeLesson(id: string): Promise<void> {
  await database.lessons.delete(id);
}

/** What was done with one item of an agenda. */
export interface ItemUse {
  readonly menteeId: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly promptId: string;
  readonly subjectId: string;
  readonly action: PromptAction;
}

/**
 * Keeps what the mentor did with an agenda item. What it was about counts as talked about when used; topics that shared
 * one line do not: which of them was talked about is not known.
 */
export async function settlePrompt(use: ItemUse, now: Date): Promise<void> {
  const { menteeId, meetingId, promptId, subjectId, action } = use;
  const on = dayOf(now);
  const subjects = subjectsOf({ subjectId });
  const { promptUses, topics, goals, commitments } = database;
  await database.transaction('rw', [promptUses, topics, goals, commitments], async () => {
    const id = useId(use, now);
    await promptUses.put({ id, menteeId, meetingId, promptId, subjectId, action, on, createdAt: now.toISOString() });
    if (action !== 'used') return;
    for (const subject of subjects) {
      if (subjects.length === 1) await topics.update(subject, { discussedOn: on });
      // The day a goal was reached stays what it is.
      if ((await goals.get(subject))?.status === 'active') await goals.update(subject, { touchedOn: on });
      await commitments.update(subject, { discussedOn: on });
    }
  });
}

/** Takes back what was done with an agenda item: what it was about was last talked about when the others say. */
export async function takeBackUse(item: Omit<ItemUse, 'action'>, now: Date): Promise<void> {
  const { promptUses, topics, goals, commitments } = database;
  await database.transaction('rw', [promptUses, topics, goals, commitments], async () => {
    const use = await promptUses.get(useId(item, now));
    if (!use) return;
    await promptUses.delete(use.id);
    if (use.action !== 'used') return;
    const others = await promptUses.where({ menteeId: use.menteeId }).toArray();
    for (const subject of subjectsOf(use)) {
      const days = others.filter((other) => other.action === 'used' && subjectsOf(other).includes(subject));
      const before = latest(days.map(({ on }) => on));
      await topics.update(subject, { discussedOn: before });
      const goal = await goals.get(subject);
      if (goal?.touchedOn === use.on) await goals.update(subject, { touchedOn: touchedBefore(goal, before) });
      const commitment = await commitments.get(subject);
      if (commitment?.discussedOn === use.on) await commitments.update(subject, { discussedOn: before });
    }
  });
}

/** What the mentor never wants to be asked again, oldest first. */
export async function readSentAway(): Promise<readonly PromptUse[]> {
  const uses = await database.promptUses.filter(({ action }) => action === 'never').toArray();
  return uses.sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

/** Lets a prompt that was sent away come up again. */
export async function letBack({ id }: PromptUse): Promise<void> {
  await database.promptUses.delete(id);
}

/** At one meeting, or on one day between meetings, an agenda item is answered once. */
function useId({ meetingId, itemId }: Omit<ItemUse, 'action'>, now: Date): string {
  return `${meetingId || dayOf(now)}|${itemId}`;
}

/** The last day a goal was asked about or measured, else the day it was set. */
function touchedBefore({ createdAt, scale }: Goal, askedOn: string): string {
  return latest([askedOn, ...scale.map(({ on }) => on)]) || dayOf(new Date(createdAt));
}

function latest(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}

/** What the mentor changes in the agenda of one meeting. */
export interface ItemChange {
  readonly menteeId: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly say?: string;
  readonly order?: number;
}

/** Keeps another wording or place of one or more agenda items. */
export async function changeAgenda(changes: readonly ItemChange[]): Promise<void> {
  await database.transaction('rw', database.agendaChanges, async () => {
    for (const { menteeId, meetingId, itemId, ...change } of changes) {
      const id = agendaChangeId({ meetingId, menteeId }, itemId);
      const known = (await database.agendaChanges.get(id)) ?? { id, menteeId, meetingId, itemId, say: '' };
      await database.agendaChanges.put({ ...known, ...change });
    }
  });
}
