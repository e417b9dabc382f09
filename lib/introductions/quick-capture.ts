import { normaliseAddress } from '../people/address';
import { fold, wordsOf } from '../people/fold';
import { firstName } from '../people/name';
import type { Person } from '../people/person';
import { likenessOf } from '../people/who-is-it';
import type { Introduction } from './introduction';
import { newIdea } from './life';

/** What a line such as "Nadia <> Clara about negotiation" says, or what has to be asked first. */
export type QuickCapture =
  | {
      readonly status: 'ready';
      /** An idea, not stored yet. */
      readonly introduction: Introduction;
      readonly mentee: Person;
      readonly contact: Person;
    }
  /** A name that several people have, or that is nearly somebody's: the mentor says which pair is meant. */
  | { readonly status: 'choose'; readonly pairs: readonly CapturedPair[]; readonly need: string }
  /** Somebody who is not known, or not on the side where one is missing: of two contacts, neither is a mentee. */
  | { readonly status: 'unknown'; readonly names: readonly UnknownName[]; readonly need: string }
  /** Not two people with something between them. */
  | { readonly status: 'unreadable' };

/** Two people who may be meant. */
export interface CapturedPair {
  readonly mentee: Person;
  readonly contact: Person;
}

/** A name as it was written, and the side on which nobody has it. */
export interface UnknownName {
  readonly name: string;
  /** For which side somebody was looked for; `either` where the line does not tell. */
  readonly side: 'mentee' | 'contact' | 'either';
}

/** Longer lines are no quick notes. */
const LONGEST = 300;

/** More choices than this are no help. */
const MOST_PAIRS = 12;

/**
 * Reads one line: two people, by first name, full name or address, in either order, and what it is about. Between two
 * people of one name it never chooses, and a name that is only nearly somebody's is asked back.
 * @param contacts everybody who may be introduced; mentees among them may be, too.
 */
export function quickCapture(
  text: string,
  mentees: readonly Person[],
  contacts: readonly Person[],
  now: Date,
): QuickCapture {
  const readings = readingsOf(text);
  const [first] = readings;
  if (first === undefined) return { status: 'unreadable' };
  const found = new Finder(mentees, contacts);

  const answers = readings.map((reading) => ({ reading, pairs: found.pairs(reading) }));
  // Which reading names people tells where the name ends and the need begins: the longest name of somebody, and of what
  // is only nearly a name the shortest.
  const best =
    answers.find(({ pairs }) => pairs.sure.length > 0) ?? answers.findLast(({ pairs }) => pairs.near.length > 0);
  if (best === undefined) {
    const shortest = readings.reduce((one, other) => (other.other.length < one.other.length ? other : one), first);
    const names = found.unknown(shortest);
    return names.length === 0 ? { status: 'unreadable' } : { status: 'unknown', names, need: shortest.need };
  }

  const { sure, near } = best.pairs;
  const [only, ...others] = sure;
  const { need } =
    best.reading.need === '' ? (answers.find((answer) => saysMore(answer, best)) ?? best).reading : best.reading;
  if (only === undefined || others.length > 0)
    return { status: 'choose', pairs: (sure.length > 0 ? sure : near).slice(0, MOST_PAIRS), need };
  const ids = { id: crypto.randomUUID(), menteeId: only.mentee.id, contactId: only.contact.id };
  return { status: 'ready', introduction: newIdea({ ...ids, need }, now.toISOString()), ...only };
}

/** A reading with what is known of its names. */
interface Answer {
  readonly reading: Reading;
  readonly pairs: { readonly sure: readonly CapturedPair[]; readonly near: readonly CapturedPair[] };
}

/** Whether a reading names the same people and also what it is about: the longer name was a name with an addition. */
function saysMore({ reading, pairs }: Answer, best: Answer): boolean {
  const idsOf = ({ mentee, contact }: CapturedPair): string => `${mentee.id} ${contact.id}`;
  const same = new Set(best.pairs.sure.map(idsOf));
  return (
    reading.need !== '' &&
    pairs.sure.length === same.size &&
    same.size > 0 &&
    pairs.sure.every((pair) => same.has(idsOf(pair)))
  );
}

/** One way to read a line. */
interface Reading {
  readonly one: string;
  readonly other: string;
  readonly need: string;
}

/** Signs that stand between two people. Words do so only after a verb: "y" and "to" are names, too. */
const BETWEEN = /\s*(?:<\s*[-=]*\s*>|[↔⇄⇆⇔⟷→⇒⟶➔➡＜＞]+|[-=]+>)\s*|\s+(?:[x×&+/]|–|—|-)\s+|\s*[／⇋]\s*/u;

/** "Introduce Nadia to Clara" in several languages, and what follows it. */
const VERBS: readonly RegExp[] = [
  /^(?:please\s+)?(?:introduce|intro|connect|match|pair)\s+(?<one>.+?)\s+(?:to|with|and)\s+(?<rest>.+)$/iu,
  /^(?:stelle?|verbinde?|bringe?)\s+(?<one>.+?)\s+(?:mit|und)\s+(?<rest>.+?)(?:\s+(?:vor|zusammen|bekannt))?$/iu,
  /^(?:présente[rz]?|presente[rz]?|mets|mettre)\s+(?<one>.+?)\s+(?:à|a|avec|en contact avec)\s+(?<rest>.+)$/iu,
  /^(?:presentar?|presenta|conectar?|conecta)\s+(?:a\s+)?(?<one>.+?)\s+(?:a|con)\s+(?<rest>.+)$/iu,
  /^(?:apresentar?|apresenta|ligar?)\s+(?:[ao]\s+)?(?<one>.+?)\s+(?:à|ao|a|com)\s+(?<rest>.+)$/iu,
  /^(?<one>.+?)(?:さん)?を\s*(?<rest>.+?)(?:に|へ)紹介(?:する|します|したい)?$/u,
];

/** "Intro: Nadia <> Clara" */
const VERB_BEFORE_SIGN =
  /^(?:introduce|introduction|intro|connect|vorstellen|présenter|presentar|apresentar|紹介)\s*[:：]?\s+/iu;

/** What stands between a name and what it is about: signs, and words in the languages people write in. */
const ABOUT = new RegExp(
  String.raw`\s*[:：;；]\s*|\s+(?:/|–|—|-|\|)\s+|\s*,\s+(?:(?:about|re|über|sobre|sur)\s+)?|\s+(?:` +
    [
      'about',
      'regarding',
      'concerning',
      're:?',
      'on',
      'for',
      'über',
      'ueber',
      'zum thema',
      'zu',
      'wegen',
      'bezüglich',
      'betreffs?',
      'à propos d[eu]s?',
      'a propos d[eu]s?',
      "à propos d['’]",
      "a propos d['’]",
      'au sujet d[eu]s?',
      "au sujet d['’]",
      'sur',
      'concernant',
      'pour',
      'sobre',
      'acerca del?',
      'a respeito d[aeo]s?',
      'para',
      'por',
    ].join('|') +
    String.raw`)(?:\s+|(?<=['’]))`,
  'giu',
);

/** Japanese puts what it is about before the word for it: "交渉について". */
const ABOUT_BEHIND = /^(?<words>.+?)\s*(?:について|に関して|に関する|のことで?|の件で?)$/u;
const ABOUT_IN_FRONT = /^(?<need>.+?)(?:について|に関して|の件で)[\s\u3000、,]*(?<people>.+)$/u;

/** Every fair way to read a line, the one with the longest names first. */
function readingsOf(text: string): readonly Reading[] {
  const line = text.slice(0, LONGEST).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const inFront = ABOUT_IN_FRONT.exec(line)?.groups;
  if (inFront !== undefined && BETWEEN.test(inFront.people ?? ''))
    return halves(inFront.people ?? '').map(([one, other]) => ({ one, other, need: inFront.need ?? '' }));
  return halves(line)
    .flatMap(([one, rest]) => withNeed(rest).map(([other, need]) => ({ one, other, need: tidy(need) })))
    .map((reading) => ({ ...reading, one: tidy(reading.one), other: tidy(reading.other) }))
    .filter(({ one, other }) => one !== '' && other !== '');
}

/** The first person, and the second with what follows. */
function halves(line: string): readonly (readonly [one: string, rest: string])[] {
  const byVerb = VERBS.flatMap((verb): (readonly [string, string])[] => {
    const groups = verb.exec(line)?.groups;
    return groups === undefined ? [] : [[groups.one ?? '', groups.rest ?? '']];
  });
  const sign = BETWEEN.exec(line);
  const bySign: (readonly [string, string])[] =
    sign === null
      ? []
      : [[line.slice(0, sign.index).replace(VERB_BEFORE_SIGN, ''), line.slice(sign.index + sign[0].length)]];
  return byVerb.length > 0 ? [...byVerb, ...bySign] : bySign;
}

/** The second person and the need, for each place where one may end and the other begin; the whole as a name first. */
function withNeed(rest: string): readonly (readonly [other: string, need: string])[] {
  const behind = ABOUT_BEHIND.exec(rest)?.groups?.words ?? '';
  // The space lets a word at the very end be one that nothing follows.
  const cuts = [...`${rest} `.matchAll(ABOUT)]
    .filter(({ index }) => index > 0)
    .map((cut): readonly [string, string] => [rest.slice(0, cut.index), rest.slice(cut.index + cut[0].length)]);
  const found = [
    ...[...behind.matchAll(/[\s、,]+/gu)]
      .toReversed()
      .map(({ 0: { length }, index }) => [behind.slice(0, index), behind.slice(index + length)] as const),
    // Longer names first: "Clara de la Cruz sobre precios" is not about "la Cruz".
    ...cuts.toReversed(),
  ];
  return [[rest, ''], ...found];
}

function tidy(text: string): string {
  return text
    .replace(/^[\s"“”„«»'‘’,.;:：。、]+|[\s"“”„«»'‘’,.;:：。、]+$/gu, '')
    .replace(/(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?:さん|様)$/u, '')
    .trim();
}

/** Whom a name may mean. */
interface Meant {
  /** People who are called so: by address, full name, first name. */
  readonly sure: readonly Person[];
  /** People whose name is nearly so: part of it, initials, another spelling. */
  readonly near: readonly Person[];
}

const NOBODY: Meant = { sure: [], near: [] };

/** Looks names up among the mentor's people, each once. */
class Finder {
  readonly #mentees: readonly Person[];
  readonly #contacts: readonly Person[];
  readonly #meant = new Map<string, Meant>();

  constructor(mentees: readonly Person[], contacts: readonly Person[]) {
    this.#mentees = mentees;
    this.#contacts = contacts;
  }

  /** Pairs of a mentee and somebody else, in the order of the line or the other way round. */
  pairs({ one, other }: Reading): { readonly sure: readonly CapturedPair[]; readonly near: readonly CapturedPair[] } {
    const sides = [
      [this.#find('mentee', one), this.#find('contact', other)],
      [this.#find('mentee', other), this.#find('contact', one)],
    ] as const;
    const joined = (level: (meant: Meant) => readonly Person[]): readonly CapturedPair[] =>
      distinct(
        sides.flatMap(([mentees, contacts]) =>
          level(mentees).flatMap((mentee) =>
            level(contacts).flatMap((contact) => (contact.id === mentee.id ? [] : [{ mentee, contact }])),
          ),
        ),
      );
    return { sure: joined(({ sure }) => sure), near: joined(({ sure, near }) => [...sure, ...near]) };
  }

  /** The names of a reading that are nobody's, and whose they would have to be. */
  unknown({ one, other }: Reading): readonly UnknownName[] {
    const isKnown = (side: 'mentee' | 'contact', name: string): boolean => {
      const { sure, near } = this.#find(side, name);
      return sure.length + near.length > 0;
    };
    const missing = (name: string, partner: string): readonly UnknownName[] => {
      const [isMentee, isContact] = [isKnown('mentee', name), isKnown('contact', name)];
      if (isMentee && isContact) return [];
      // A pair needs a mentee: where the partner is none, this one has to be.
      const side = isKnown('mentee', partner) ? 'contact' : isKnown('contact', partner) ? 'mentee' : 'either';
      const isFound = side === 'mentee' ? isMentee : side === 'contact' ? isContact : isMentee || isContact;
      return isFound ? [] : [{ name, side }];
    };
    return [...missing(one, other), ...missing(other, one)];
  }

  #find(side: 'mentee' | 'contact', name: string): Meant {
    const key = `${side} ${name}`;
    const known = this.#meant.get(key);
    if (known !== undefined) return known;
    const meant = meantBy(name, side === 'mentee' ? this.#mentees : this.#contacts);
    this.#meant.set(key, meant);
    return meant;
  }
}

/** Whom of these people a name means. */
function meantBy(name: string, people: readonly Person[]): Meant {
  const { byAddress, byWord, foreign } = namesOf(people);
  const address = normaliseAddress(name);
  if (address !== '') return { sure: byAddress.get(address) ?? [], near: [] };
  const words = spellings(name);
  if (words[0] === undefined || words[0] === '') return NOBODY;
  const isSingle = wordsOf(name).length === 1;
  const shared = words.flatMap((each) => each.split(' ')).flatMap((word) => byWord.get(word) ?? []);
  const nearby = new Set([...shared, ...foreign]);
  // A name in another script may be that of anybody.
  const candidates = shared.length === 0 && !isLatin(name) ? people : nearby;
  const sure: Person[] = [];
  const near: Person[] = [];
  for (const person of candidates) {
    const names = [person.name, ...person.otherNames];
    if (!isSingle && names.every((own) => isLatin(own) && !haveTwoAlike(words, own))) continue;
    const isCalledSo = names.some((own) =>
      [...spellings(own), ...spellings(firstName(own))].some((each) => words.includes(each)),
    );
    const likeness = isCalledSo ? 'same' : likenessOf(name, person);
    if (likeness === 'same') sure.push(person);
    else if (likeness === 'maybe' || (isSingle && names.some((own) => isPartOf(words, own)))) near.push(person);
  }
  return { sure, near };
}

/** People arranged for looking names up. */
interface NameIndex {
  readonly byAddress: ReadonlyMap<string, readonly Person[]>;
  /** By every word of their names, accents left out and spelled out. */
  readonly byWord: ReadonlyMap<string, readonly Person[]>;
  /** Those with a name in another script than Latin: it may be written in Latin letters. */
  readonly foreign: readonly Person[];
}

/** Letters without accents, as in most names: nothing to spell out. */
const IS_PLAIN = /^[ -~]*$/;

const IS_LATIN = /^[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]*$/u;

function isLatin(name: string): boolean {
  return IS_PLAIN.test(name) || IS_LATIN.test(name);
}

/** A network is arranged once for as long as it is the same list: the line is read again with every key. */
const arranged = new WeakMap<readonly Person[], NameIndex>();

function namesOf(people: readonly Person[]): NameIndex {
  const known = arranged.get(people);
  if (known !== undefined) return known;
  const byAddress = new Map<string, Person[]>();
  const byWord = new Map<string, Person[]>();
  const foreign: Person[] = [];
  for (const person of people) {
    const names = [person.name, ...person.otherNames];
    for (const address of person.addresses) file(byAddress, normaliseAddress(address), person);
    for (const word of new Set(names.flatMap(spellings).flatMap((each) => each.split(' ')))) file(byWord, word, person);
    if (!names.every((name) => isLatin(name))) foreign.push(person);
  }
  const index = { byAddress, byWord, foreign };
  arranged.set(people, index);
  return index;
}

function file(shelf: Map<string, Person[]>, key: string, person: Person): void {
  const filed = shelf.get(key);
  if (filed === undefined) shelf.set(key, [person]);
  else filed.push(person);
}

const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** A name for comparing, without accents and with accents spelled out: "muller", "mueller". */
function spellings(name: string): readonly string[] {
  const folded = fold(name);
  if (IS_PLAIN.test(name)) return [folded];
  const lower = name.normalize('NFC').toLowerCase();
  if (!/[äöüøå]/u.test(lower)) return [folded];
  return [...new Set([folded, fold(lower.replace(/[äöüøå]/gu, (letter) => SPELLED_OUT[letter] ?? letter))])];
}

/** Whether two words of a name, or its only one, are like words of the other, be it by their initials: else it is none. */
function haveTwoAlike(words: readonly string[], own: string): boolean {
  return spellings(own).some((each) => {
    const known = each.split(' ');
    return words.some((written) => {
      const alike = written
        .split(' ')
        .filter((word) =>
          known.some(
            (one) => one === word || ((one.length === 1 || word.length === 1) && word.startsWith(one.slice(0, 1))),
          ),
        );
      return alike.length >= Math.min(2, known.length);
    });
  });
}

/** One word of somebody's name; in scripts without spaces, its beginning. */
function isPartOf(words: readonly string[], own: string): boolean {
  const all = spellings(own);
  const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(own);
  return words.some((word) =>
    all.some((each) => each.split(' ').includes(word) || (isUnspaced && word !== '' && each.startsWith(word))),
  );
}

function distinct(pairs: readonly CapturedPair[]): readonly CapturedPair[] {
  return [...new Map(pairs.map((pair) => [`${pair.mentee.id} ${pair.contact.id}`, pair])).values()];
}
