/** What the mentor did with an agenda item. */
export type PromptAction = 'used' | 'later' | 'skip' | 'never';

/** One answer of the mentor to one agenda item at one meeting. */
export interface PromptUse {
  readonly id: string;
  readonly menteeId: string;
  /** The meeting it was asked at; empty = between meetings. */
  readonly meetingId: string;
  /** Id of the prompt, e.g. `goal-untouched/scale-today`. */
  readonly promptId: string;
  /** What the prompt was about (a goal, commitment, introduction …), so that the same prompt may be asked of another; empty = nothing. */
  readonly subjectId: string;
  readonly action: PromptAction;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** ISO instant. */
  readonly createdAt: string;
}
