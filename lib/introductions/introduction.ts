/** Where an introduction stands. `design`: idea → asked → yes → asked → yes → introduced → met → outcome → thanked. */
export type IntroductionState =
  | 'idea'
  | 'mentee-asked'
  | 'mentee-yes'
  | 'contact-asked'
  | 'contact-yes'
  | 'introduced'
  | 'met'
  | 'outcome'
  | 'thanked'
  | 'mentee-declined'
  | 'contact-declined'
  | 'not-now'
  | 'dropped';

/** Who moved an introduction on. */
export type IntroductionActor = 'mentor' | 'mentee' | 'contact';

/** One step in the life of an introduction. */
export interface IntroductionStep {
  readonly state: IntroductionState;
  /** ISO instant. */
  readonly at: string;
  readonly actor: IntroductionActor;
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
  readonly outcome: 'useful' | 'so-so' | 'no' | '';
  /** The contact's impression of the mentee. Private: for the mentor's eyes only. */
  readonly impression: string;
  /** Why the mentor turned the suggestion down; empty = not turned down. */
  readonly whyNot: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant. */
  readonly updatedAt: string;
}
