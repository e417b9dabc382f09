/** Who may see a line of a note. */
export type Privacy = 'private' | 'shareable' | 'in-confidence' | 'evidence';

/** What the mentor wrote at, before or after a meeting. Markdown is the stored form. */
export interface Note {
  readonly id: string;
  /** The mentee it is about; empty = not filed yet. */
  readonly menteeId: string;
  /** The meeting it belongs to; empty = none. */
  readonly meetingId: string;
  /** Day it is about, `YYYY-MM-DD`. */
  readonly on: string;
  /** Markdown. */
  readonly body: string;
  /** Grows by one with every save; a save against an older revision never overwrites. */
  readonly revision: number;
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant. */
  readonly updatedAt: string;
}
