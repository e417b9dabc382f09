/** A promise with an owner. */
export interface Commitment {
  readonly id: string;
  readonly menteeId: string;
  readonly owner: 'mentor' | 'mentee';
  readonly text: string;
  readonly state: 'open' | 'done' | 'dropped';
  /** `YYYY-MM-DD`; empty = no date. */
  readonly dueOn: string;
  /** Day it was made, `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** Day it was done or dropped, `YYYY-MM-DD`; empty = still open. */
  readonly closedOn: string;
  /** How many meetings it was carried over. */
  readonly carried: number;
  /** Last day it was talked about in a meeting, `YYYY-MM-DD`; empty = never. */
  readonly discussedOn: string;
  /** The note it was written in; empty = entered by itself. */
  readonly noteId: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant. */
  readonly updatedAt: string;
}
