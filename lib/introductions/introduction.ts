import type { DraftKind } from './draft-kind';

/** Every state of an introduction: the way first, then the side exits. */
export const INTRODUCTION_STATES = [
  'idea',
  'mentee-asked',
  'mentee-yes',
  'contact-asked',
  'contact-yes',
  'introduced',
  'met',
  'outcome',
  'thanked',
  'mentee-declined',
  'contact-declined',
  'not-now',
  'dropped',
] as const;

/** Where an introduction stands. */
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

/** Who moved an introduction on. */
export type IntroductionActor = 'mentor' | 'mentee' | 'contact';

/** One step in the life of an introduction. */
export interface IntroductionStep {
  readonly state: IntroductionState;
  /** ISO instant. */
  readonly at: string;
  readonly actor: IntroductionActor;
  /**
   * What the step ended or changed besides the state, as it was before: taking the step back brings it back. Steps of
   * an earlier version, and those written by hand, have none.
   */
  readonly before?: ReplacedByStep;
}

/** Fields that a step may change. */
export type ReplacedByStep = Partial<
  Pick<Introduction, 'snoozedUntil' | 'reminders' | 'remindedAt' | 'outcome' | 'impression' | 'whyNot' | 'message'>
>;

/** A message of an introduction in the mentor's own wording, put by until it was sent. */
export interface KeptMessage {
  readonly kind: DraftKind;
  readonly subject: string;
  readonly body: string;
}

/** A mentee and a contact whom the mentor brings together. */
export interface Introduction {
  readonly id: string;
  readonly menteeId: string;
  readonly contactId: string;
  /** What it is for, in the mentor's words: "contract negotiation". */
  readonly need: string;
  readonly state: IntroductionState;
  /** Every step so far, oldest first; the last one is `state`. */
  readonly steps: readonly IntroductionStep[];
  /** Nothing is due before this day, `YYYY-MM-DD`; empty = not snoozed. */
  readonly snoozedUntil: string;
  /** Reminders sent since the last step. */
  readonly reminders: number;
  /** When the last of them was sent, ISO instant; absent or empty = not known. */
  readonly remindedAt?: string;
  readonly outcome: 'useful' | 'so-so' | 'no' | '';
  /** The contact's impression of the mentee. Private: for the mentor's eyes only. */
  readonly impression: string;
  /** Why the mentor turned the suggestion down; empty = not turned down. */
  readonly whyNot: string;
  /** The message the mentor is writing; gone with the next step. */
  readonly message?: KeptMessage;
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant. */
  readonly updatedAt: string;
}
