import type { Domain, PromptValues } from './prompt';
import type { Why } from './why';

/** That a rule applies today: to what, why, and with which words. */
export interface Finding {
  /** What it is about (a goal, commitment, introduction …), several joined by `+`; empty = nothing in particular. */
  readonly subjectId: string;
  readonly why: Why;
  readonly values: PromptValues;
  /** Only prompts of this domain fit. */
  readonly domain?: Domain;
  /** Only prompts of these names fit: `watch` of `into-the-room/watch`. */
  readonly only?: readonly string[];
}

/** What a may-rule found, with how much it presses today: 0–1. */
export interface MayFinding extends Finding {
  readonly urgency: number;
}
