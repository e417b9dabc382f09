import type { Stage } from '../mentorship/mentorship';
import type { RecordKind } from '../mentorship/practice-record';
import type { SourceId } from './practices';
import type { RuleId } from './rule';

/** The six fields of competence a mentor covers over time. */
export type Domain = 'communication' | 'expectations' | 'understanding' | 'independence' | 'wellbeing' | 'development';

/** Every domain, in a fixed order. */
export const DOMAINS: readonly Domain[] = [
  'communication',
  'expectations',
  'understanding',
  'independence',
  'wellbeing',
  'development',
];

/** `aloud`: to be said to the mentee as it stands. `self`: a word to the mentor. */
export type Voice = 'aloud' | 'self';

/** What a prompt does to a conversation: ask, listen, or look for a solution (which steps back while listening). */
export type Stance = 'ask' | 'listen' | 'solve';

/** What may be put into a prompt. Names are first names. */
export const PLACEHOLDERS = [
  'name',
  'goal',
  'value',
  'skill',
  'role',
  'contact',
  'manager',
  'need',
  'topic',
  'item',
  'list',
  'mine',
  'yours',
  'times',
  'span',
  'when',
  'remember',
  'helper',
  'explains',
] as const;

/** One of the placeholders, written `{name}`. */
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Words for placeholders. A prompt whose placeholders have no words is not asked. */
export type PromptValues = Partial<Readonly<Record<Placeholder, string>>>;

/**
 * What an answer to a prompt becomes: a new record, a word on what the prompt is about (a goal's reading or success test,
 * a pairing's check-in or result, a record's state), or a new goal.
 */
export type Keeps = RecordKind | 'record' | 'scale' | 'success-test' | 'check-in' | 'result' | 'goal';

/** Something worth saying at a 1:1. */
export interface Prompt {
  /** Rule and own name: `goal-untouched/scale-today`. Stored with the mentor's answers: never changed, never used again. */
  readonly id: string;
  readonly rule: RuleId;
  readonly from: SourceId;
  readonly stages: readonly Stage[];
  /** What it usually takes. */
  readonly minutes: number;
  readonly domain: Domain;
  readonly voice: Voice;
  readonly stance: Stance;
  readonly say: string;
  readonly followUp?: string;
  /** How it, or a good answer to it, may sound. */
  readonly example?: string;
  /**
   * Whether and how it may stand in the copy for the mentee: its own words, other words, or not at all. What goes back
   * to private lines is never copied word for word.
   */
  readonly shared: 'as-said' | 'not' | { readonly say: string };
  readonly keeps?: Keeps;
  readonly placeholders: readonly Placeholder[];
}

/** A prompt as written: what it does not say it takes from its group. */
export interface PromptDraft {
  readonly say: string;
  readonly followUp?: string;
  readonly example?: string;
  readonly from?: SourceId;
  readonly minutes?: number;
  readonly domain?: Domain;
  readonly voice?: Voice;
}

/** The prompts of one rule: several wordings, so that no 1:1 sounds like the last. */
export interface PromptGroup {
  readonly from: SourceId;
  readonly stages: readonly Stage[];
  readonly minutes: number;
  readonly domain: Domain;
  readonly voice?: Voice;
  readonly stance?: Stance;
  readonly shared?: Prompt['shared'];
  readonly keeps?: Keeps;
  readonly prompts: Readonly<Record<string, PromptDraft>>;
}

/** Any time in a mentorship. */
export const ALWAYS: readonly Stage[] = [
  'prepare',
  'first-meeting',
  'goal-setting',
  'working',
  'review',
  're-entry',
  'closing',
];

/** Once the two have met. */
export const ONCE_MET: readonly Stage[] = ['goal-setting', 'working', 'review', 're-entry', 'closing'];

/** While the work is on. */
export const AT_WORK: readonly Stage[] = ['goal-setting', 'working', 'review'];

/** In the ordinary run of things. */
export const WORKING: readonly Stage[] = ['working'];
