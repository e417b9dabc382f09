import type { Introduction } from '../introductions/introduction';
import type { MeetingRecord } from '../meeting/meeting-record';
import type { CouldJoin } from '../mentorship/could-join';
import type { Lesson } from '../mentorship/lesson';
import type { Goal, Mentorship, Topic } from '../mentorship/mentorship';
import type { Pairing } from '../mentorship/pairing';
import type { PracticeRecord } from '../mentorship/practice-record';
import type { StageProposal } from '../mentorship/stage';
import type { Commitment } from '../notes/commitment';
import type { Note } from '../notes/note';
import type { Person } from '../people/person';
import type { SourceId } from './practices';
import type { Keeps, Voice } from './prompt';
import type { PromptUse } from './prompt-use';
import type { Why } from './why';

/** The meeting an agenda is for. */
export interface AgendaMeeting {
  /** Its id in the store; empty = between meetings. */
  readonly id: string;
  /** ISO instant; empty when not known. */
  readonly startsAt: string;
  readonly lengthMinutes: number;
  readonly title: string;
}

/** All an agenda is made of. Rows about anybody else than the mentee are left out. */
export interface AgendaInput {
  readonly mentee: Person;
  readonly mentorship: Mentorship;
  readonly goals: readonly Goal[];
  readonly topics: readonly Topic[];
  readonly commitments: readonly Commitment[];
  readonly introductions: readonly Introduction[];
  readonly pairings: readonly Pairing[];
  readonly records: readonly PracticeRecord[];
  /** The mentor's lesson bank. */
  readonly lessons: readonly Lesson[];
  /** How many people the mentor mentors, this one included. */
  readonly menteeCount: number;
  /** People named by the introductions and pairings, and the mentee's manager, by id. */
  readonly contacts: ReadonlyMap<string, Person>;
  readonly meetings: readonly MeetingRecord[];
  readonly notes: readonly Note[];
  readonly promptUses: readonly PromptUse[];
  /** Ids of practices the mentor switched off. */
  readonly practicesOff: readonly string[];
  readonly meeting: AgendaMeeting;
  /** The mentor chose to listen: solutions step back. */
  readonly listening?: boolean;
  /** Meetings on the calendar page of this session that the mentee may join. */
  readonly couldJoin?: readonly CouldJoin[];
}

/** One line of an agenda. */
export interface AgendaItem {
  /** The same for the same prompt about the same subject. */
  readonly id: string;
  readonly promptId: string;
  /** What it is about; several ids joined by `+` (see `subjectsOf`); empty = nothing in particular. */
  readonly subjectId: string;
  readonly kind: 'must' | 'topic' | 'may' | 'closing';
  readonly raisedBy: 'mentor' | 'mentee' | 'both';
  /** `aloud`: to be said to the mentee as it stands. `self`: a word to the mentor. */
  readonly voice: Voice;
  readonly say: string;
  readonly followUp?: string;
  readonly example?: string;
  readonly why: Why;
  readonly from: SourceId;
  /** What an answer to it becomes. */
  readonly keeps?: Keeps;
  /** Its time box; those of an untouched agenda sum to the length of the meeting. */
  readonly minutes: number;
  readonly shareable: boolean;
  /** How it stands in the copy for the mentee, where that is not `say`. Empty when not shareable. */
  readonly sharedSay: string;
  /** Day the mentor put it off to the next meeting, `YYYY-MM-DD`; empty = not put off. */
  readonly putOffOn: string;
}

/** What to talk about at one meeting. Never empty: the last line is always there. */
export interface Agenda {
  readonly stage: StageProposal;
  readonly items: readonly AgendaItem[];
  /** Length of the meeting the time boxes are made for. */
  readonly minutes: number;
}

/** The ids an agenda item is about, one by one. */
export function subjectsOf(item: Pick<AgendaItem, 'subjectId'>): readonly string[] {
  return item.subjectId === '' ? [] : item.subjectId.split('+');
}
