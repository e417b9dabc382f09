import { fold, wordsOf } from '../../lib/people/fold';
import type { Person } from '../../lib/people/person';

/** Which people a list shows. */
export const SHOWN = ['all', 'mentees', 'contacts'] as const;

/** What somebody looks for in a list. */
export interface Wanted {
  readonly query: string;
  readonly shown: (typeof SHOWN)[number];
}

/** Lets the page do something else now and then; see `createBreath`. */
type Breath = () => Promise<void> | undefined;

/** People sorted in one go, and looked at between two breaths. */
const RUN = 500;
const STEP = 50;

/** Mentees first, then by name, as the reader's language sorts them. */
export async function inListOrder(people: readonly Person[], breath: Breath): Promise<readonly Person[]> {
  const { compare } = new Intl.Collator(navigator.language);
  const order = (one: Person, other: Person): number =>
    Number(other.isMentee) - Number(one.isMentee) || compare(one.name, other.name);
  let runs: (readonly Person[])[] = [];
  for (let from = 0; from < people.length; from += RUN) {
    runs.push(people.slice(from, from + RUN).sort(order));
    await breath();
  }
  while (runs.length > 1) {
    const longer: (readonly Person[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(await merged(runs[at] ?? [], runs[at + 1] ?? [], order, breath));
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Two sorted runs as one. */
async function merged(
  left: readonly Person[],
  right: readonly Person[],
  order: (one: Person, other: Person) => number,
  breath: Breath,
): Promise<readonly Person[]> {
  const both: Person[] = [];
  let [at, to] = [0, 0];
  for (;;) {
    const [one, other] = [left[at], right[to]];
    if (!one || !other) return [...both, ...left.slice(at), ...right.slice(to)];
    if (order(one, other) <= 0) {
      both.push(one);
      at += 1;
    } else {
      both.push(other);
      to += 1;
    }
    if (both.length % STEP === 0) await breath();
  }
}

/** Texts in which people are looked for, made when somebody is first looked for. */
const texts = new WeakMap<Person, string>();

/** Who of a list is wanted, in the order of the list. */
export async function whoIsWanted(
  people: readonly Person[],
  { query, shown }: Wanted,
  breath: Breath,
): Promise<readonly Person[]> {
  const words = wordsOf(query);
  if (words.length === 0 && shown === 'all') return people;
  const found: Person[] = [];
  for (const [at, person] of people.entries()) {
    if (at % STEP === 0) await breath();
    if (shown !== 'all' && person.isMentee !== (shown === 'mentees')) continue;
    const text = textOf(person);
    if (words.every((word) => text.includes(word))) found.push(person);
  }
  return found;
}

function textOf(person: Person): string {
  const known = texts.get(person);
  if (known !== undefined) return known;
  const { name, otherNames, addresses, role, organisation, team, place, skills } = person;
  const words = [name, ...otherNames, ...addresses, role, organisation, team, place, ...skills].join(' ');
  // Addresses are looked for as they are written, too.
  const text = `${fold(words)} ${addresses.join(' ')}`;
  texts.set(person, text);
  return text;
}
