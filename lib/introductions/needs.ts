import type { Goal, Mentorship, Topic } from '../mentorship/mentorship';
import type { HelperRole } from '../people/person';
import { fold } from '../people/fold';
import { needProfile } from '../skills/need-profile';

/** Something a mentee needs somebody for. */
export interface Need {
  /** In the mentor's words: "contract negotiation". */
  readonly text: string;
  readonly from: 'skill-gap' | 'next-role' | 'goal' | 'topic' | 'note' | 'asked' | 'outside-view';
  /** Day it was noted, `YYYY-MM-DD`; empty = not known. */
  readonly since: string;
  /** 0–1: how much it counts beside other needs. */
  readonly weight: number;
  /** For a topic that belongs to another role than a mentor's: people in that role come first. */
  readonly helperRole?: HelperRole;
}

/** What a need counts beside others, by where it comes from. */
const WEIGHTS: Readonly<Record<Need['from'], number>> = {
  asked: 1,
  'skill-gap': 1,
  note: 0.95,
  'next-role': 0.9,
  goal: 0.85,
  topic: 0.7,
  'outside-view': 0.6,
};

/** A topic that belongs to somebody else's role is not to wait. */
const OTHER_ROLE_WEIGHT = 0.95;

/** A need as it stands, with what it counts beside others. */
export function needFrom(from: Need['from'], text: string, since = ''): Need {
  return { text, from, since, weight: WEIGHTS[from] };
}

/** A need put into words just now. */
export function askedNeed(text: string, helperRole?: HelperRole): Need {
  return { ...needFrom('asked', text), ...(helperRole && { helperRole }) };
}

/**
 * The need for somebody outside the mentee's own team or company to see them at work and say what they see.
 * @param text what the view is wanted on, as it is shown; it may name a skill, and need not.
 */
export function outsideViewNeed(text: string): Need {
  return needFrom('outside-view', text);
}

/**
 * What a mentee needs somebody for, the weightiest first: skill gaps, the next role, active goals, and topics that wait
 * and ask for a skill, by its name or in plain words. The same words count once.
 */
export function needsOf(
  mentorship: Pick<Mentorship, 'menteeId' | 'nextRole' | 'skillGaps'>,
  goals: Iterable<Goal>,
  topics: Iterable<Topic>,
): readonly Need[] {
  const needs: Need[] = mentorship.skillGaps.map(({ skill, notedOn }) => needFrom('skill-gap', skill, notedOn));
  needs.push(needFrom('next-role', mentorship.nextRole));
  for (const goal of goals) {
    if (goal.menteeId !== mentorship.menteeId || goal.status !== 'active') continue;
    needs.push(needFrom('goal', goal.title, goal.touchedOn));
  }
  for (const topic of topics) {
    if (topic.menteeId !== mentorship.menteeId || topic.discussedOn !== '') continue;
    const need = needFrom('topic', topic.text, topic.createdAt.slice(0, 10));
    if (topic.belongsTo !== undefined) needs.push({ ...need, weight: OTHER_ROLE_WEIGHT, helperRole: topic.belongsTo });
    else if (needProfile(topic.text).skills.length > 0) needs.push(need);
  }
  return distinctNeeds(needs);
}

/** The needs without those in words already said, empty ones left out, the weightiest first. */
export function distinctNeeds(needs: Iterable<Need>): readonly Need[] {
  const seen = new Set<string>();
  const kept: Need[] = [];
  for (const need of needs) {
    const text = need.text.trim();
    const key = fold(text);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    kept.push({ ...need, text });
  }
  return kept.sort((one, other) => other.weight - one.weight);
}
