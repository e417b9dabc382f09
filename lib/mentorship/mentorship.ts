import type { HelperRole } from '../people/person';

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

/** The three parts of being ready for the next role, each in the mentor's words; empty = nothing known yet. */
export interface Readiness {
  /** Why it is time: what the mentee does already that the role asks for. */
  readonly timing: string;
  /** Where the opening is, or may be. */
  readonly opportunity: string;
  /** Who speaks for the mentee where it is decided. */
  readonly sponsorship: string;
}

/** Readiness of which nothing is known. */
export const NOTHING_READY: Readiness = { timing: '', opportunity: '', sponsorship: '' };

/** A time in which the two meant not to meet. */
export interface Pause {
  /** `YYYY-MM-DD` */
  readonly from: string;
  /** Last day of it, `YYYY-MM-DD`; empty = until further notice. */
  readonly until: string;
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
  /** Days without a meeting after which it is time to pick up again; 0 = as the rhythm tells. */
  readonly longestGapDays: number;
  readonly pauses: readonly Pause[];
  /** The mentor's own word on the stage, over the proposed one. */
  readonly stageOverride?: Stage;
  readonly nextRole: string;
  readonly skillGaps: readonly SkillGap[];
  readonly readiness: Readiness;
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

/** The goal with the answer of a day, 0–10; a second answer on the same day takes the place of the first. */
export function withReading(goal: Goal, value: number, on: string): Goal {
  const others = goal.scale.filter((reading) => reading.on !== on);
  const scale = [...others, { on, value }].toSorted((one, other) => (one.on < other.on ? -1 : 1));
  return { ...goal, scale, touchedOn: on };
}

/** Answers in a row without a step up after which a goal counts as flat. */
const FLAT_READINGS = 3;

/** Whether the last three answers on an active goal went nowhere, or down. */
export function isFlat({ status, scale }: Goal): boolean {
  const values = scale.slice(-FLAT_READINGS).map(({ value }) => value);
  const [first = 0, second = 0, third = 0] = values;
  return status === 'active' && values.length === FLAT_READINGS && second <= first && third <= second && third < 10;
}

/** Something the mentee (or the mentor for them) wants to talk about. */
export interface Topic {
  readonly id: string;
  readonly menteeId: string;
  readonly text: string;
  readonly raisedBy: 'mentor' | 'mentee';
  /** Whose part it is, when the mentor found that it is not a mentor's. */
  readonly belongsTo?: HelperRole;
  /** Day it was talked about, `YYYY-MM-DD`; empty = waiting. */
  readonly discussedOn: string;
  /** ISO instant. */
  readonly createdAt: string;
}
