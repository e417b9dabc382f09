/** Stage of a mentorship; proposed with its reason, overridable, may go back. */
export type Stage = 'prepare' | 'first-meeting' | 'goal-setting' | 'working' | 'review' | 're-entry' | 'closing';

/** What mentor and mentee agreed on. Every field is free text in the mentor's words; empty = not agreed yet. */
export interface Agreement {
  readonly scope: string;
  readonly outOfScope: string;
  readonly confidentiality: string;
  readonly rhythm: string;
  readonly ending: string;
  /** Day it was last agreed or revisited, `YYYY-MM-DD`; empty = never. */
  readonly agreedOn: string;
}

/** A skill the next role needs and the mentee does not have yet. */
export interface SkillGap {
  readonly skill: string;
  /** Day it was noted, `YYYY-MM-DD`. */
  readonly notedOn: string;
}

/** The mentor's relationship with one mentee. One per mentee. */
export interface Mentorship {
  readonly id: string;
  readonly menteeId: string;
  readonly status: 'active' | 'paused' | 'ended';
  /** `YYYY-MM-DD`; empty = not known. */
  readonly startedOn: string;
  /** Planned or real end, `YYYY-MM-DD`; empty = open. */
  readonly endsOn: string;
  /** Intended days between two meetings. */
  readonly cadenceDays: number;
  /** The mentor's own word on the stage, over the proposed one. */
  readonly stageOverride?: Stage;
  readonly nextRole: string;
  readonly skillGaps: readonly SkillGap[];
  readonly agreement: Agreement;
  /** The mentee's own manager: never suggested for an introduction. */
  readonly managerId: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant. */
  readonly updatedAt: string;
}

/** One answer to "from 0 to 10, where are you today?". */
export interface ScaleReading {
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** 0–10 */
  readonly value: number;
}

/** A goal of a mentee. */
export interface Goal {
  readonly id: string;
  readonly menteeId: string;
  readonly title: string;
  /** How both will know it is reached; empty = not said yet. */
  readonly successTest: string;
  readonly status: 'active' | 'reached' | 'dropped';
  /** `YYYY-MM-DD`; empty = none. */
  readonly dueOn: string;
  /** 0–10 over time, oldest first. */
  readonly scale: readonly ScaleReading[];
  /** Day it was last worked on or spoken of, `YYYY-MM-DD`. */
  readonly touchedOn: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant. */
  readonly updatedAt: string;
}

/** Something the mentee (or the mentor for them) wants to talk about. */
export interface Topic {
  readonly id: string;
  readonly menteeId: string;
  readonly text: string;
  readonly raisedBy: 'mentor' | 'mentee';
  /** Day it was talked about, `YYYY-MM-DD`; empty = waiting. */
  readonly discussedOn: string;
  /** ISO instant. */
  readonly createdAt: string;
}
