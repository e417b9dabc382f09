/** A promise with an owner. */
export interface Commitment {
  readonly id: string;
  readonly menteeId: string;
  readonly owner: 'mentor' | 'mentee';
  readonly text: string;
  /** `renegotiated`: another promise took its place, agreed by both. */
  readonly state: 'open' | 'done' | 'dropped' | 'renegotiated';
  /** `YYYY-MM-DD`; empty = no date. */
  readonly dueOn: string;
  /** Day it was made, `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** Day it was done, dropped or renegotiated, `YYYY-MM-DD`; empty = still open. */
  readonly closedOn: string;
  /** How many meetings it was carried over. */
  readonly carried: number;
  /** Last day it was talked about in a meeting, `YYYY-MM-DD`; empty = never. */
  readonly discussedOn: string;
  /** The note it was written in; empty = entered by itself. */
  readonly noteId: string;
  /** Set where its line was said in confidence: then it is in no export but the whole backup, and in no draft. */
  readonly isInConfidence?: boolean;
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant. */
  readonly updatedAt: string;
}
