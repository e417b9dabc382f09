import type { IntroductionState } from '../introductions/introduction';
import type { RoomReason } from '../mentorship/could-join';
import type { Readiness } from '../mentorship/mentorship';
import type { CheckPoint } from '../mentorship/pairing';
import type { RoomStep } from '../mentorship/practice-record';
import type { StageProposal } from '../mentorship/stage';
import type { HelperRole } from '../people/person';
import type { Domain } from './prompt';
import type { SourceId } from './practices';

/** A promise as a reason names it. Days are `YYYY-MM-DD`, empty when there is none. */
export interface NamedPromise {
  readonly text: string;
  readonly madeOn: string;
  readonly dueOn: string;
}

/** An introduction as a reason names it; `since` is the day of its last step. */
export interface NamedIntroduction {
  readonly contact: string;
  readonly state: IntroductionState;
  readonly since: string;
}

/**
 * Why an agenda item is there, as data: a code and the dated facts behind it. `words.ts` puts it into words.
 * Days are `YYYY-MM-DD`; a day that is empty is not known, or never was.
 */
export type Why =
  | { readonly code: 'my-promises'; readonly promises: readonly NamedPromise[] }
  | { readonly code: 'their-promises'; readonly promises: readonly NamedPromise[] }
  | { readonly code: 'slipped'; readonly promises: readonly NamedPromise[] }
  | { readonly code: 'carried'; readonly text: string; readonly carried: number; readonly madeOn: string }
  | { readonly code: 'introductions-with-me'; readonly introductions: readonly NamedIntroduction[] }
  | { readonly code: 'introductions-unheard'; readonly introductions: readonly NamedIntroduction[] }
  | { readonly code: 'still-open'; readonly mine: number; readonly theirs: number; readonly oldest: string }
  | { readonly code: 'topic'; readonly raisedBy: 'mentor' | 'mentee'; readonly on: string }
  | { readonly code: 'topics'; readonly count: number; readonly since: string }
  | { readonly code: 'no-topics'; readonly raisedBefore: number }
  | { readonly code: 'closing'; readonly open: number }
  | ({ readonly code: 'stage' } & StageProposal)
  | { readonly code: 'goal-without-test'; readonly goal: string; readonly since: string }
  | { readonly code: 'goal-untouched'; readonly goal: string; readonly since: string; readonly days: number }
  | { readonly code: 'goal-flat'; readonly goal: string; readonly values: readonly number[]; readonly on: string }
  | { readonly code: 'goal-due'; readonly goal: string; readonly dueOn: string; readonly days: number }
  | { readonly code: 'goal-overdue'; readonly goal: string; readonly dueOn: string; readonly days: number }
  | { readonly code: 'goal-reached'; readonly goal: string; readonly on: string }
  | { readonly code: 'goal-active'; readonly goal: string; readonly since: string }
  | { readonly code: 'fell-through'; readonly days: readonly string[] }
  | { readonly code: 'review-due'; readonly since: string; readonly held: number; readonly days: number }
  | { readonly code: 'ends'; readonly endsOn: string; readonly days: number }
  | { readonly code: 'skill-without-helper'; readonly skill: string; readonly notedOn: string }
  | { readonly code: 'introduction-useful'; readonly contact: string; readonly need: string; readonly on: string }
  | { readonly code: 'introduction-met'; readonly contact: string; readonly on: string }
  | { readonly code: 'introduction-asked'; readonly contact: string; readonly on: string }
  | { readonly code: 'introduction-idea'; readonly need: string; readonly on: string }
  | { readonly code: 'nobody-outside'; readonly since: string; readonly introductions: number }
  | {
      readonly code: 'next-role';
      readonly role: string;
      readonly missing: readonly (keyof Readiness)[];
      readonly lastOn: string;
    }
  | {
      readonly code: 'evidence';
      readonly role: string;
      /** Notes with lines marked as evidence. */
      readonly notes: number;
      readonly reached: number;
      readonly useful: number;
      readonly on: string;
    }
  | { readonly code: 'working-since'; readonly since: string; readonly held: number }
  | { readonly code: 'not-lately'; readonly source: SourceId; readonly lastOn: string; readonly held: number }
  | { readonly code: 'agreement-missing'; readonly held: number }
  | {
      readonly code: 'not-agreed';
      readonly part: 'confidentiality' | 'rhythm' | 'scope' | 'ending';
      readonly agreedOn: string;
    }
  | { readonly code: 'mentor-raised'; readonly mentor: number; readonly all: number; readonly since: string }
  | { readonly code: 'domain-uncovered'; readonly domain: Domain; readonly meetings: number; readonly lastOn: string }
  | { readonly code: 'load'; readonly open: number; readonly oldest: string }
  | { readonly code: 'low-energy'; readonly word: string; readonly on: string }
  | { readonly code: 'logistics'; readonly on: readonly string[] }
  | { readonly code: 'remember'; readonly text: string }
  | { readonly code: 'topic-feeling'; readonly topic: string; readonly word: string; readonly on: string }
  | { readonly code: 'topic-hard-talk'; readonly topic: string; readonly word: string; readonly on: string }
  | { readonly code: 'topic-idea'; readonly topic: string; readonly word: string; readonly on: string }
  | { readonly code: 'topic-out-of-scope'; readonly topic: string; readonly word: string; readonly on: string }
  | { readonly code: 'discussed'; readonly topic: string; readonly on: string }
  | { readonly code: 'listening'; readonly topics: number }
  | { readonly code: 'taught'; readonly text: string; readonly on: string }
  | { readonly code: 'no-note'; readonly on: string }
  | { readonly code: 'belongs-to'; readonly topic: string; readonly role: HelperRole; readonly on: string }
  | { readonly code: 'hard-news'; readonly word: string; readonly in: 'note' | 'topic'; readonly on: string }
  | { readonly code: 'decision-open'; readonly text: string; readonly on: string }
  | { readonly code: 'decision-outcome'; readonly text: string; readonly on: string }
  | { readonly code: 'milestone'; readonly text: string; readonly on: string }
  | { readonly code: 'surpassed'; readonly text: string; readonly on: string }
  | {
      readonly code: 'pairing-check';
      readonly model: string;
      readonly skill: string;
      readonly point: CheckPoint;
      readonly on: string;
    }
  | { readonly code: 'pairing-ended'; readonly model: string; readonly skill: string; readonly endsOn: string }
  | { readonly code: 'no-impression'; readonly contact: string; readonly on: string }
  | {
      readonly code: 'could-join';
      readonly title: string;
      readonly on: string;
      readonly reason: RoomReason;
      readonly isGuestListSeen: boolean;
    }
  | { readonly code: 'room-ahead'; readonly title: string; readonly on: string; readonly pickedOn: string }
  | { readonly code: 'room-after'; readonly title: string; readonly on: string; readonly step: RoomStep | '' }
  | { readonly code: 'passing-on'; readonly text: string; readonly since: string }
  | { readonly code: 'bench'; readonly mentees: number; readonly lastOn: string }
  | { readonly code: 'invitation'; readonly text: string; readonly on: string }
  | { readonly code: 'idea-heard'; readonly text: string; readonly on: string }
  | { readonly code: 'idea-carried'; readonly text: string; readonly on: string }
  | { readonly code: 'idea-answered'; readonly text: string; readonly on: string }
  | {
      readonly code: 'lesson-fits';
      readonly lesson: string;
      readonly tag: string;
      readonly topic: string;
      readonly on: string;
    }
  | { readonly code: 'backing'; readonly text: string; readonly on: string }
  | {
      readonly code: 'mirror';
      /** Topics talked about that the mentee raised, of all. */
      readonly raised: number;
      readonly topics: number;
      /** Promises of the mentor's that were kept, of those made. */
      readonly kept: number;
      readonly made: number;
      readonly since: string;
    }
  | { readonly code: 'journal'; readonly on: string };
