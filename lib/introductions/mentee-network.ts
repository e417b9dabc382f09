import { dayOfInstant } from '../mentorship/cadence';
import type { Pairing } from '../mentorship/pairing';
import { fold } from '../people/fold';
import { wholeNamesOf } from '../people/named-in';
import type { Person } from '../people/person';
import type { Introduction, IntroductionState } from './introduction';

/** How far it has come with somebody: from asked to of use. */
export type TieStage = 'under-way' | 'introduced' | 'met' | 'useful';

/** Somebody in a mentee's network, as the mentor knows of it. */
export interface NetworkTie {
  readonly person: Person;
  /** What for, in the mentor's words, the earliest first. */
  readonly needs: readonly string[];
  /** Day of what `stage` tells, `YYYY-MM-DD`; empty = not known. */
  readonly on: string;
  /** Day the tie began to grow: the picture is ordered by it. */
  readonly since: string;
  readonly stage: TieStage;
  /** What came of the last meeting that was told of; empty = not told. */
  readonly outcome: Introduction['outcome'];
  readonly pairing: 'none' | 'active' | 'finished';
  /** Id of the one in the same network who brought them in; empty = the mentor. */
  readonly throughId: string;
}

/** What a mentee's network is read from. */
export interface NetworkInput {
  /** Those of the mentee; others are left out. */
  readonly menteeId: string;
  readonly introductions: readonly Introduction[];
  readonly pairings: readonly Pairing[];
  /** The contacts and models, by id; who is not in it is left out. */
  readonly contacts: ReadonlyMap<string, Person>;
}

const STAGES: readonly TieStage[] = ['under-way', 'introduced', 'met', 'useful'];

/** In which states somebody belongs into the picture, and how far it has come; an idea nobody was asked about is none. */
const STAGE_OF: Readonly<Record<IntroductionState, TieStage | undefined>> = {
  idea: undefined,
  'mentee-asked': 'under-way',
  'mentee-yes': 'under-way',
  'contact-asked': 'under-way',
  'contact-yes': 'under-way',
  introduced: 'introduced',
  met: 'met',
  outcome: 'met',
  thanked: 'met',
  'mentee-declined': undefined,
  'contact-declined': undefined,
  'not-now': undefined,
  dropped: undefined,
};

/** The people a mentee came to know through the mentor, or is about to, the earliest first. */
export function menteeNetwork({ menteeId, introductions, pairings, contacts }: NetworkInput): readonly NetworkTie[] {
  const ties = new Map<string, Omit<NetworkTie, 'throughId'>>();
  const add = (personId: string, fresh: Omit<NetworkTie, 'person' | 'throughId'>): void => {
    const person = contacts.get(personId);
    if (!person || personId === menteeId) return;
    const known = ties.get(personId);
    ties.set(personId, known ? joined(known, fresh) : { person, ...fresh });
  };
  for (const introduction of introductions) {
    if (introduction.menteeId !== menteeId) continue;
    const reached = furthest(introduction);
    if (reached !== undefined) add(introduction.contactId, { ...reached, pairing: 'none', needs: [introduction.need] });
  }
  for (const { menteeId: of, modelId, skill, startsOn, state, result } of pairings) {
    if (of !== menteeId || state === 'dropped') continue;
    const stage = state === 'finished' && result !== '' ? 'useful' : 'met';
    const pairing = state === 'active' ? 'active' : 'finished';
    add(modelId, { needs: [skill], on: startsOn, since: startsOn, stage, outcome: '', pairing });
  }
  const all = [...ties.values()];
  const through = new Map(all.map((tie) => [tie.person.id, throughWhom(tie.person, all)]));
  return all
    .map((tie) => ({
      ...tie,
      needs: tie.needs.filter((need) => need !== ''),
      throughId: isRound(tie.person.id, through) ? '' : (through.get(tie.person.id) ?? ''),
    }))
    .sort(
      (one, other) => order(one) - order(other) || (one.since < other.since ? -1 : one.since > other.since ? 1 : 0),
    );
}

/** Whether somebody would have brought themself in, by a detour. */
function isRound(id: string, through: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = through.get(id) ?? ''; at !== '' && !seen.has(at); at = through.get(at) ?? '') {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** Those of whom no day is known come first: they are the oldest. */
function order({ since }: Pick<NetworkTie, 'since'>): number {
  return since === '' ? 0 : 1;
}

/** How far an introduction has come, and when: one that was let go after the two had met is a tie all the same. */
function furthest({
  state,
  steps,
  outcome,
}: Introduction): Pick<NetworkTie, 'stage' | 'on' | 'since' | 'outcome'> | undefined {
  const dayOfStep = (wanted: TieStage): string =>
    dayOfInstant(steps.find((step) => STAGE_OF[step.state] === wanted)?.at ?? '');
  const isOver = STAGE_OF[state] === undefined;
  const stages = [state, ...steps.map((step) => step.state)].map((each) => STAGE_OF[each]);
  const stage = STAGES.findLast((each) => stages.includes(each) && (!isOver || each !== 'under-way'));
  if (stage === undefined) return undefined;
  const begun = dayOfStep('introduced') || dayOfInstant(steps[0]?.at ?? '');
  return {
    stage: outcome === 'useful' && stage === 'met' ? 'useful' : stage,
    on: dayOfStep(stage) || dayOfInstant(steps.at(-1)?.at ?? ''),
    since: begun,
    outcome,
  };
}

type Tie = Omit<NetworkTie, 'throughId'>;

/** Several things with one person are one tie: as old as the first, as far as the furthest. */
function joined(known: Tie, fresh: Omit<Tie, 'person'>): Tie {
  const isFurther = STAGES.indexOf(fresh.stage) > STAGES.indexOf(known.stage);
  const isEarlier = fresh.since !== '' && (known.since === '' || fresh.since < known.since);
  const has = known.needs.some((need) => fresh.needs.some((other) => fold(need) === fold(other)));
  return {
    ...known,
    ...(isFurther && { stage: fresh.stage, on: fresh.on }),
    outcome: isFurther && fresh.outcome !== '' ? fresh.outcome : known.outcome || fresh.outcome,
    since: isEarlier ? fresh.since : known.since,
    needs: has ? known.needs : isEarlier ? [...fresh.needs, ...known.needs] : [...known.needs, ...fresh.needs],
    pairing: fresh.pairing === 'none' ? known.pairing : fresh.pairing,
  };
}

/** Words right before a name that say: this one brought us together; folded. */
const THROUGH =
  /(?:^|\s)(?:through|via|thanks to|introduced by|introduction by|by way of|durch|uber|dank|vorgestellt von|par|grace a|presente par|presentee par|por|a traves de|gracias a|presentado por|presentada por|atraves de|por meio de|gracas a|apresentado por|apresentada por)$/;
/** The same behind the name, in Japanese; folded. */
const INTRODUCED_BY_THEM = /^\s*(?:さん)?\s*の紹介/;

/**
 * Who in the same network brought somebody in, as the note on how the mentor met them says: "through Clara Ruiz" with the
 * full name. Empty when it names nobody, more than one, or only mentions them.
 */
function throughWhom({ id, howMet }: Person, ties: readonly Tie[]): string {
  const text = fold(howMet);
  if (text === '') return '';
  const named = ties.filter(
    ({ person }) => person.id !== id && wholeNamesOf(person).some((name) => brings(text, name)),
  );
  const [only] = named;
  return named.length === 1 && only !== undefined ? only.person.id : '';
}

/** Whether a folded text says that the one with this name brought somebody in. */
function brings(text: string, name: string): boolean {
  const [before = '', ...rest] = ` ${text} `.split(` ${fold(name)} `);
  if (rest.length > 0 && THROUGH.test(before.trimEnd())) return true;
  const [, after] = text.split(fold(name));
  return after !== undefined && INTRODUCED_BY_THEM.test(after);
}
