import { subjectsOf } from '../agenda/agenda';
import type { PromptAction } from '../agenda/prompt-use';
import { dayOf } from '../meeting/day';
import type { Goal, Mentorship, Topic } from '../mentorship/mentorship';
import { database } from './database';

/** Adds something to talk about with a mentee. */
export async function addTopic(menteeId: string, text: string, raisedBy: Topic['raisedBy'], now: Date): Promise<void> {
  const at = now.toISOString();
  await database.topics.add({ id: crypto.randomUUID(), menteeId, text, raisedBy, discussedOn: '', createdAt: at });
}

/** Takes a topic off the inbox. */
export async function removeTopic(id: string): Promise<void> {
  await database.topics.delete(id);
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

/** What was done with one item of an agenda. */
export interface ItemUse {
  readonly menteeId: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly promptId: string;
  readonly subjectId: string;
  readonly action: PromptAction;
}

/** Keeps what the mentor did with an agenda item; a topic or goal it was about counts as talked about when used. */
export async function settlePrompt(use: ItemUse, now: Date): Promise<void> {
  const { menteeId, meetingId, promptId, subjectId, action } = use;
  const on = dayOf(now);
  const { promptUses, topics, goals, commitments } = database;
  await database.transaction('rw', [promptUses, topics, goals, commitments], async () => {
    const id = `${meetingId || on}|${use.itemId}`;
    await promptUses.put({ id, menteeId, meetingId, promptId, subjectId, action, on, createdAt: now.toISOString() });
    if (action !== 'used') return;
    for (const subject of subjectsOf({ subjectId })) {
      await topics.update(subject, { discussedOn: on });
      await goals.update(subject, { touchedOn: on });
      await commitments.update(subject, { discussedOn: on });
    }
  });
}

/** Takes back what was done with an agenda item. */
export async function takeBackUse(use: Omit<ItemUse, 'action'>, now: Date): Promise<void> {
  const { promptUses, topics } = database;
  await database.transaction('rw', [promptUses, topics], async () => {
    await promptUses.delete(`${use.meetingId || dayOf(now)}|${use.itemId}`);
    for (const subject of subjectsOf(use)) await topics.update(subject, { discussedOn: '' });
  });
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
      const id = `${meetingId || menteeId}|${itemId}`;
      const known = (await database.agendaChanges.get(id)) ?? { id, menteeId, meetingId, itemId, say: '' };
      await database.agendaChanges.put({ ...known, ...change });
    }
  });
}
