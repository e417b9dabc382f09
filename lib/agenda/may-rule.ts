import type { MayFinding } from './finding';
import type { Signals } from './signals';

/** Where in a conversation something belongs; the order of the agenda. */
export const PHASES = [
  'opening',
  'topic',
  'good-news',
  'progress',
  'options',
  'people',
  'ahead',
  'together',
  'parting',
] as const;

/** One of the phases. */
export type Phase = (typeof PHASES)[number];

/** What a rule is about; at most two of a theme come up at one meeting, and one opening. */
export type Theme = 'opening' | 'stage' | 'topic' | 'goal' | 'people' | 'career' | 'habit' | 'together' | 'listening';

/** A rule for what may come up. */
export interface MayRule {
  readonly phase: Phase;
  readonly theme: Theme;
  /** How much it matters when it applies: 0–1. */
  readonly relevance: number;
  /** To what it applies today, and why; nothing where the data does not say so. */
  readonly find: (signals: Signals) => readonly MayFinding[];
}
