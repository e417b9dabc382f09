import type { Goal, Mentorship, Topic } from '../mentorship/mentorship';
import type { HelperRole } from '../people/person';
import { fold } from '../people/fold';
import { skillsIn } from '../skills/skills-in';

/** Something a mentee needs somebody for. */
export interface Need {
  /** In the mentor's words: "contract negotiation". */
  readonly text: string;
  readonly from: 'skill-gap' | 'next-role' | 'goal' | 'topic' | 'asked';
  /** Day it was noted, `YYYY-MM-DD`; empty = not known. */
  readonly since: string;
  /** 0–1: how much it counts beside other needs. */
  readonly weight: number;
  /** For a topic that belongs to another role than a mentor's: people in that role come first. */
  readonly helperRole?: HelperRole;
}

/** A need put into words just now. */
export function askedNeed(text: string, helperRole?: HelperRole): Need {
  return { text, from: 'asked', since: '', weight: 1, ...(helperRole && { helperRole }) };
}

/**
 * What a mentee needs somebody for, the weightiest first: skill gaps, the next role, active goals, and topics that wait
 * and name a skill. The same words count once.
 */
export function needsOf(
  mentorship: Pick<Mentorship, 'menteeId' | 'nextRole' | 'skillGaps'>,
  goals: Iterable<Goal>,
  topics: Iterable<Topic>,
): readonly Need[] {
  const needs: Need[] = mentorship.skillGaps.map(({ skill, notedOn }) => ({
    text: skill,
    from: 'skill-gap',
    since: notedOn,
    weight: 1,
  }));
  needs.push({ text: mentorship.nextRole, from: 'next-role', since: '', weight: 0.9 });
  for (const goal of goals) {
    if (goal.menteeId !== mentorship.menteeId || goal.status !== 'active') continue;
    needs.push({ text: goal.title, from: 'goal', since: goal.touchedOn, weight: 0.85 });
  }
  for (const topic of topics) {
    if (topic.menteeId !== mentorship.menteeId || topic.discussedOn !== '') continue;
    if (topic.belongsTo !== undefined) {
      const since = topic.createdAt.slice(0, 10);
      needs.push({ text: topic.text, from: 'topic', since, weight: 0.95, helperRole: topic.belongsTo });
      continue;
    }
    if (skillsIn(topic.text).length === 0) continue;
    needs.push({ text: topic.text, from: 'topic', since: topic.createdAt.slice(0, 10), weight: 0.7 });
  }
  const seen = new Set<string>();
  return needs
    .map((need) => ({ ...need, text: need.text.trim() }))
    .filter(({ text }) => {
      const key = fold(text);
      return key === '' || seen.has(key) ? false : Boolean(seen.add(key));
    })
    .sort((one, other) => other.weight - one.weight);
}
