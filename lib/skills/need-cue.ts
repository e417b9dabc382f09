import type { SkillId } from './skill';

/**
 * How people ask for a skill without naming it: a skill, and groups of words of each of which one must be said in the same
 * breath, in any order. Folded; `*` = any ending. In scripts without spaces a word may stand anywhere in a run of letters.
 */
export type NeedCue = readonly [skill: SkillId, ...groups: readonly string[]];
