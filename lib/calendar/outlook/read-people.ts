import type { Attendee, GuestList, ResponseStatus, Self } from '../../meeting/meeting';
import { contradicted, FILLING_IN, found, missing, type Reading } from '../../meeting/reading';
import { isElement } from '../elements-in';
import type { OpenedEvent, Turnover } from '../page';
import { oneLine, textRuns, valueText, withLatinDigits } from '../page-text';
import { addressIn } from './page-facts';
import { NOT_PEOPLE } from './personas';
import { AND_MORE, areWordsSeen, HIDDEN, sayingOf, SERIES, type Saying } from './words';

/** What the reader of people looks at. */
export interface PeopleSource extends OpenedEvent {
  readonly turnover: Turnover;
  /** Elements that stand for people, in reading order. */
  readonly personas: readonly Element[];
  readonly self: Reading<Self>;
  /** Where the event takes place: a room may stand among the people. */
  readonly location: string;
  /** Whether other calendars than the user's own may be on show. */
  readonly isShared: boolean;
  /** Whether the page is of somebody else's mailbox: "You" is its owner. */
  readonly isOthers: boolean;
  /** Whether the entry in the grid says that somebody else has invited. */
  readonly isInvitation: boolean;
  /** The page's language, a BCP 47 tag; empty where it is not known. */
  readonly language: string;
  /** Elements at the head of the event, and those between its time and its people. */
  readonly heads: readonly Element[];
  /** Milliseconds for which nothing may have changed before the people on show are all. */
  readonly settle: number;
}

export interface People {
  readonly guests: Reading<GuestList>;
  readonly organizer: Reading<Attendee>;
  readonly ownResponse: Reading<ResponseStatus>;
}

/** More are a crowd, and a crowd is told by fewer. */
const MOST_PEOPLE = 500;
/** How long people of the event before must stand still before they count as this event's own. */
const LEFTOVERS_SETTLE = 2000;
/** How the label of a persona begins in English. */
const OPENS_CARD = 'Opens card for ';

/** Who is in the opened event, as far as its personas and the texts right beside them tell. */
export function readPeople(source: PeopleSource): People {
  const { root, turnover, personas } = source;
  const nothing = (tried: string): People => ({
    guests: missing([tried]),
    organizer: missing([tried]),
    ownResponse: missing([tried]),
  });
  if (turnover.isHurried || turnover.stillFor < source.settle) return nothing(FILLING_IN.settling);
  if (root.querySelector('[aria-busy="true"], [role="progressbar"]')) return nothing(FILLING_IN.loading);
  if (personas.some((persona) => turnover.isLeftover(persona)) && turnover.stillFor < LEFTOVERS_SETTLE)
    return nothing(FILLING_IN.settling);
  if (personas.length === 0) return { ...nothing('personas'), guests: readNobody(source) };
  const seen = lookAt(source);
  return seen.persons.length === 0 ? nothing('personas') : conclude(seen, source);
}

/* What stands there, in reading order */

type Token = { readonly persona: Element } | { readonly text: string; readonly holder: Element };

/** A person and the texts that follow, up to the next person. */
interface Shown {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly texts: readonly Extract<Token, { readonly text: string }>[];
  readonly elements: readonly Element[];
}

interface Seen {
  readonly persons: readonly Shown[];
  readonly hasUnreadable: boolean;
  /** Whether the sentence that names the people begins by saying that the user is the organizer. */
  readonly isOrganizer: boolean;
  /** Whether "You" is, or may be, somebody else, who is not named. */
  readonly isOfAnother: boolean;
}

function lookAt(source: PeopleSource): Seen {
  const { root, personas, heads } = source;
  const tokens = tokensIn(root, new Set(personas));
  const first = tokens.findIndex((token) => 'persona' in token);
  const lead =
    tokens.find((token) => 'text' in token && isOwnEvent(token.text) && isAmongPeople(token.holder, personas, heads)) ??
    leadByShape(tokens, source);
  const identify = identifier(personas);
  const persons: { -readonly [K in keyof Shown]: Shown[K] }[] = [];
  // A text above the first person that is no field of the event's own may belong to somebody who is not known as a person.
  let hasUnreadable = tokens
    .slice(0, Math.max(0, first))
    .some((token) => token !== lead && 'text' in token && !SERIES.test(token.text) && !isField(token.holder, heads));
  for (const token of first < 0 ? [] : tokens.slice(first)) {
    const current = persons.at(-1);
    if ('text' in token) {
      if (current && token !== lead) current.texts = [...current.texts, token];
      continue;
    }
    const person = identify(token.persona);
    if (!person) hasUnreadable = true;
    else if (current?.key === person.key && current.texts.length === 0)
      current.elements = [...current.elements, token.persona];
    else persons.push({ ...person, texts: [], elements: [token.persona] });
  }
  // In the calendar of somebody else, the sentence is about them.
  const isOfAnother = source.isOthers || (lead !== undefined && source.isShared && source.isInvitation);
  return { persons, hasUnreadable, isOrganizer: lead !== undefined && !isOfAnother, isOfAnother };
}

function isOwnEvent(text: string): boolean {
  const saying = sayingOf(text);
  return saying?.of === 'self' && 'role' in saying;
}

/**
 * The clause in front of the only person in a sentence of three parts: "You're the organizer, Bob didn't respond". In no language
 * does a comma or full stop part an invitation from whom it comes, and nobody can answer an invitation of their own.
 */
function leadByShape(tokens: readonly Token[], source: PeopleSource): Token | undefined {
  const { root, surface, personas, heads, isShared, isInvitation } = source;
  if (surface !== 'bubble' || isShared || isInvitation || hasRespondForm(root, personas)) return undefined;
  const clauses = tokens.filter((token, at) => {
    const [next, behind] = [tokens[at + 1], tokens[at + 2]];
    if (!('text' in token) || !next || !('persona' in next) || !behind || !('text' in behind)) return false;
    const sentence = next.persona.parentElement;
    return (
      token.holder === sentence &&
      behind.holder === sentence &&
      !heads.some((head) => sentence.contains(head)) &&
      CLAUSE.test(token.text) &&
      isPlain(token.text) &&
      isPlain(behind.text) &&
      !AND_MORE.test(behind.text)
    );
  });
  return clauses.length === 1 ? clauses[0] : undefined;
}

const CLAUSE = /\p{L}{2}.*[,،、，;；؛.。．।]$/u;

/** Whether a text is words alone: neither a number nor a notice. */
function isPlain(text: string): boolean {
  return text.length <= 120 && !/\p{N}/u.test(text) && !HIDDEN.test(text);
}

/** Whether a text stands in one of the event's own fields: its title and time, which stand first, or one with a label or icon. */
function isField(holder: Element, heads: readonly Element[]): boolean {
  const isMarked = (head: Element): boolean =>
    head.hasAttribute('aria-label') || head.previousElementSibling?.matches('[data-icon-name]') === true;
  return heads.some((head, at) => head.contains(holder) && (at <= 1 || isMarked(head)));
}

/** Whether a text stands in one sentence or list with people: nobody but the page itself can write there. */
function isAmongPeople(holder: Element, personas: readonly Element[], heads: readonly Element[]): boolean {
  let around: Element | null = holder;
  for (let level = 0; around && level < DEEPEST_LINE; level++, around = around.parentElement) {
    const element = around;
    if (heads.some((head) => (head !== holder || level > 1) && element.contains(head))) return false;
    if (personas.some((persona) => element.contains(persona))) return true;
  }
  return false;
}

/** Levels between a text and the list of people it stands in. */
const DEEPEST_LINE = 5;

function tokensIn(root: Element, personas: ReadonlySet<Element>): readonly Token[] {
  const tokens: Token[] = [];
  let left = 4000;
  const visit = (element: Element): void => {
    for (let child = element.firstChild; child && left-- > 0; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = valueText(child.nodeValue);
        // Commas and full stops say nothing.
        if (text !== undefined && /[\p{L}\p{N}]/u.test(text)) tokens.push({ text, holder: element });
      } else if (isElement(child)) {
        if (personas.has(child)) tokens.push({ persona: child });
        else if (!child.matches(NO_TEXT)) visit(child);
      }
    }
  };
  visit(root);
  return tokens;
}

const NO_TEXT = `button, [role="button"], [role="toolbar"], input, i, svg, [aria-hidden="true"], [hidden], ${NOT_PEOPLE}`;

/* One person */

type Identity = Pick<Shown, 'key' | 'name' | 'address'>;

/** What the page writes around the name in the label of a persona, in any language. */
interface Affixes {
  readonly before: string;
  readonly behind: string;
}

/** Tells whom a persona stands for; undefined where its sources differ or none can be read. */
function identifier(personas: readonly Element[]): (persona: Element) => Identity | undefined {
  const affixes = affixesOf(personas);
  const byLabel = new Map<string, Identity>();
  for (const persona of personas) {
    const identity = personOf(persona, affixes);
    if (identity) byLabel.set(labelOf(persona), identity);
  }
  // A picture without a name of its own bears the label of the name beside it.
  return (persona) =>
    personOf(persona, affixes) ?? (textOf(persona) === '' ? byLabel.get(labelOf(persona)) : undefined);
}

/** The affixes that most labels with a visible name have; the English ones where there are none. */
function affixesOf(personas: readonly Element[]): Affixes {
  const counts = new Map<string, number>();
  for (const persona of personas) {
    const label = labelOf(persona);
    const name = picturedIn(persona) ?? textOf(persona);
    const at = name === '' ? -1 : label.indexOf(name);
    if (at < 0 || label === name) continue;
    const shape = `${label.slice(0, at)}\0${label.slice(at + name.length).replace(/\. .*$/u, '')}`;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const [most = `${OPENS_CARD}\0`] = [...counts].sort((one, other) => other[1] - one[1]).map(([shape]) => shape);
  const [before = '', behind = ''] = most.split('\0');
  return { before, behind };
}

function labelOf(persona: Element): string {
  return oneLine(persona.getAttribute('aria-label')?.slice(0, 2000) ?? '');
}

function textOf(persona: Element): string {
  return textRuns(persona).find((run) => addressIn(run) === undefined) ?? '';
}

function picturedIn(persona: Element): string | undefined {
  return valueText(persona.querySelector('[role="img"][aria-label]')?.getAttribute('aria-label'));
}

function personOf(persona: Element, { before, behind }: Affixes): Identity | undefined {
  const label = labelOf(persona);
  const runs = textRuns(persona);
  const addresses = new Set(runs.map(addressIn).filter((address) => address !== undefined));
  if (addresses.size > 1) return undefined;
  const [address] = addresses;
  const pictured = picturedIn(persona);
  const text = textOf(persona);
  const isInitials = pictured !== undefined && text.length <= 3;
  const written = text === '' || isInitials || text === label ? undefined : text;
  if (pictured !== undefined && written !== undefined && pictured !== written) return undefined;
  const end = behind === '' ? label.length : label.lastIndexOf(behind);
  const isEnd = behind === '' || /^(?:\. .*)?$/u.test(label.slice(end + behind.length));
  const isLabelled = label !== '' && label.startsWith(before) && end >= before.length && isEnd;
  const rest = isLabelled ? label.slice(before.length, end) : '';
  // A label may go on behind the name, and a name may hold a full stop.
  const inLabel = rest === '' || rest.includes('. ') ? undefined : rest;
  const isPlain = label === '' || persona.closest('[role="tree"]') !== null;
  const name = pictured ?? (isPlain ? text || undefined : isLabelled ? (written ?? inLabel) : undefined);
  if (name === undefined) return address === undefined ? undefined : { key: address, name: '', address };
  if (label !== '' && !label.includes(name)) return undefined;
  const own = addressIn(name);
  if (own !== undefined)
    return address !== undefined && own !== address ? undefined : { key: own, name: '', address: own };
  // Where the label holds more than the name, it must be something that goes on behind it.
  if (isLabelled && before !== '' && rest !== name && !/^[.,;(]/u.test(rest.slice(name.length).trim() || ' '))
    return undefined;
  return { key: address ?? name, name, address: address ?? '' };
}

/* What follows from it */

interface Person {
  readonly attendee: Attendee;
  readonly isAnswered: boolean;
}

function conclude(seen: Seen, source: PeopleSource): People {
  const { persons, isOrganizer } = seen;
  const tail = tailOf(seen, source);
  const isInvited = hasRespondForm(source.root, source.personas);
  const people = persons.map((shown) => personFrom(shown));
  const merged = mergeTwins(people, persons);
  const organizers = merged.filter(({ isOrganizer: is }) => is === true);
  if (organizers.length > 1 || (isOrganizer && organizers.length > 0))
    return {
      guests: contradicted(['organizer', 'personas']),
      organizer: contradicted(['organizer', 'personas']),
      ownResponse: missing(['own-sentence']),
    };
  // Whoever may answer an invitation has been invited by the one person who has no answer to give.
  const [only] = merged;
  const isInviter = isInvited && merged.length === 1 && !isOrganizer && only?.response === undefined;
  const inviter = organizers[0] ?? (isInviter ? only : undefined);
  const attendees = merged.map((attendee) => (attendee === inviter ? { ...attendee, isOrganizer: true } : attendee));
  const organizer = inviter && { ...inviter, isOrganizer: true };

  const own = valueOfSelf(source.self);
  // Whoever organises is "You" and nobody's name: a guest of that name is somebody else, or a doubt.
  const isNamedSelf =
    !isOrganizer &&
    (isInvited || tail.own !== undefined) &&
    attendees.some((attendee) => attendee.isOrganizer !== true && isOwn(attendee, own));
  const isThere =
    isOrganizer ||
    (source.isShared
      ? isInvited && tail.own !== undefined && !seen.isOfAnother
      : !seen.isOfAnother &&
        (tail.own !== undefined ||
          (tail.isAddressed && own !== undefined) ||
          (isInvited && (tail.hasOwnLine || merged.length === 1))));
  const self: Attendee | undefined =
    isThere && !isNamedSelf
      ? {
          address: own?.address ?? '',
          name: own?.name ?? '',
          kind: 'individual',
          isSelf: true,
          ...(isOrganizer ? { isOrganizer: true } : {}),
          ...(tail.own === undefined ? {} : { response: tail.own }),
        }
      : undefined;
  const all = [...attendees, ...(self ? [self] : [])].map((attendee) => markRoom(attendee, source.location));
  const complete = completeness({ all, seen, tail, source, merged });
  return {
    guests: found(
      { attendees: all.slice(0, MOST_PEOPLE), complete, ...(tail.counted > 2 ? { count: tail.counted } : {}) },
      'personas',
    ),
    organizer: organizer
      ? found(organizer, 'persona-words')
      : isOrganizer && self
        ? found(self, 'own-sentence')
        : missing(['persona-words', 'own-sentence']),
    ownResponse: tail.own === undefined ? missing(['own-sentence']) : found(tail.own, 'own-sentence'),
  };
}

function valueOfSelf(self: Reading<Self>): Self | undefined {
  return self.status === 'found' ? self.value : undefined;
}

function isOwn({ address, name }: Attendee, own: Self | undefined): boolean {
  if (!own) return false;
  return address !== '' && own.address !== '' ? address === own.address : name !== '' && name === own.name;
}

/**
 * A room among the people bears the name of the place, or of a whole part of it ("HQ-1 Aspen; Microsoft Teams Meeting"). Anybody
 * can write a place: it is never certain that it is one.
 */
function markRoom(attendee: Attendee, location: string): Attendee {
  return attendee.isSelf !== true && isPartOf(attendee.name, location) ? { ...attendee, kind: 'resource' } : attendee;
}

/** Whether a name stands in a text with no letter or digit right before or behind it. */
function isPartOf(name: string, text: string): boolean {
  const [part, whole] = [name.toLowerCase(), text.toLowerCase()];
  if (part === '') return false;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const isEnd = !/^[\p{L}\p{M}\p{N}]/u.test(whole.slice(at + part.length));
    if (isEnd && !/[\p{L}\p{M}\p{N}]$/u.test(whole.slice(0, at))) return true;
  }
  return false;
}

function personFrom({ name, address, texts }: Shown): Person {
  const sayings = texts.map(({ text }) => sayingOf(text));
  const [first] = sayings;
  const role = sayings.slice(0, 2).some((saying) => saying?.of === 'person' && 'role' in saying);
  const answer = sayings.slice(0, 2).find((saying) => saying?.of === 'person' && 'response' in saying);
  const response = answer && 'response' in answer && first?.of === 'person' ? answer.response : undefined;
  return {
    attendee: {
      address,
      name,
      kind: 'individual',
      ...(response === undefined ? {} : { response }),
      ...(role && first?.of === 'person' ? { isOrganizer: true } : {}),
    },
    isAnswered: first?.of === 'person',
  };
}

/**
 * One entry for each person. A person may be shown twice, as a picture and as a name; so many people of one name as there are
 * pictures, or names, of that name.
 */
function mergeTwins(people: readonly Person[], persons: readonly Shown[]): readonly Attendee[] {
  const byKey = new Map<string, { readonly attendees: Attendee[]; readonly elements: Element[] }>();
  people.forEach(({ attendee }, at) => {
    const shown = persons[at];
    if (!shown) return;
    const entry = byKey.get(shown.key) ?? { attendees: [], elements: [] };
    entry.attendees.push(attendee);
    entry.elements.push(...shown.elements);
    byKey.set(shown.key, entry);
  });
  return [...byKey.values()].flatMap(({ attendees, elements }) => {
    const count = Math.max(
      ...['picture', 'button', 'text', 'tree'].map((kind) => elements.filter((e) => kindOf(e) === kind).length),
    );
    const [first] = attendees;
    if (!first) return [];
    if (count > 1) {
      const { name, address, kind } = first;
      return address === ''
        ? Array.from({ length: count }, () => ({ name, address, kind }))
        : [{ name, address, kind }];
    }
    const responses = new Set(attendees.map(({ response }) => response).filter((response) => response !== undefined));
    const [response] = responses;
    const { response: _, ...rest } = first;
    return [
      {
        ...rest,
        ...(responses.size === 1 && response !== undefined ? { response } : {}),
        ...(attendees.some(({ isOrganizer }) => isOrganizer) ? { isOrganizer: true } : {}),
      },
    ];
  });
}

function kindOf(element: Element): 'picture' | 'button' | 'text' | 'tree' {
  if (element.closest('[role="tree"]')) return 'tree';
  if (element.getAttribute('role') !== 'button') return 'text';
  return element.querySelector('[role="img"]') || textRuns(element).length === 0 ? 'picture' : 'button';
}

/* Behind the last person: the user's own answer, numbers, and what nobody knows */

interface Tail {
  readonly own: ResponseStatus | undefined;
  /** Whether one line of its own, in whatever words, stands below the people: that is where the page speaks of the user. */
  readonly hasOwnLine: boolean;
  /** Whether the user is spoken of besides two people or more, be it where somebody else may have written it. */
  readonly isAddressed: boolean;
  /** People who are counted and not named. */
  readonly counted: number;
  /** Whether a number that is no count of answers stands among the people or right behind them. */
  readonly hasNumber: boolean;
  readonly isHidden: boolean;
  /** Whether a text stands between the people and what is known to follow them. */
  readonly hasUnknown: boolean;
  /** Whether a text among the people is none of the page's, whose words are known. */
  readonly isOdd: boolean;
}

function tailOf({ persons, isOrganizer, isOfAnother }: Seen, source: PeopleSource): Tail {
  let own: ResponseStatus | undefined;
  let isAddressed = false;
  let counted = 0;
  let hasNumber = false;
  let isOdd = false;
  let isHidden = hasMore(source, persons);
  let hasUnknown = false;
  // Nobody but the organizer is named where the others are hidden or counted, too.
  const isAlone = !isOrganizer && new Set(persons.map(({ key }) => key)).size === 1;
  const isLast = (at: number): boolean => at === persons.length - 1;
  const isSeen = areWordsSeen(source.language);
  const isFitting = isSeen || persons.some(({ texts }) => texts.some(({ text }) => sayingOf(text) !== undefined));
  persons.forEach(({ texts }, at) => {
    let isPast = false;
    let isNear = true;
    texts.forEach(({ text, holder }, index) => {
      const numbers = countsIn(text);
      const saying = sayingOf(text);
      const isHere = isAmongPeople(holder, source.personas, source.heads);
      const isBeside = source.personas.some((persona) => holder.contains(persona));
      const isAnswerCount = numbers !== undefined && isCountOfAnswers(text);
      hasNumber ||= isNear && !isAnswerCount && (isHere ? NUMBER.test(text) : isCountOfMore(text));
      // In other languages a sentence may be put otherwise; a line of its own is the user's answer, or something else.
      isOdd ||= isHere && saying === undefined && !isAnswerCount && (isBeside ? isSeen : isFitting);
      isAddressed ||= saying?.of === 'self' && persons.length > 1 && !isOfAnother;
      isNear = isHere;
      if (numbers !== undefined) {
        counted += numbers;
        isPast = true;
      } else if (!isPast && saying?.of === 'self') {
        // Out of their list, the invitation itself may say so; in somebody else's mailbox, it is said to its owner.
        if ('response' in saying && isHere && !isOfAnother) own = saying.response;
        isPast = isLast(at);
      } else if (HIDDEN.test(text) && isHere) isHidden = true;
      // Behind the user's own answer, the numbers and the list of people stands what the invitation says.
      else if (!isPast && !(saying?.of === 'person' && index === 0)) {
        hasUnknown ||= isAlone || isHere;
        isPast = isLast(at);
      }
    });
  });
  return {
    own,
    hasOwnLine: hasOwnLine(persons, source),
    isAddressed,
    counted,
    hasNumber,
    isHidden,
    hasUnknown,
    isOdd,
  };
}

/** A number in a short text, and not a time. */
const NUMBER = /^(?=.{1,60}$)(?!.*\p{Nd}\s?[:.h時时시]\s?\p{Nd}{2}).*\p{Nd}/u;
/** How a text begins that may go on with a list, "5 weitere": with a number that is no day and no item of a numbered list. */
const LEADING_NUMBER = /^(?=.{1,40}$)[^\p{L}\p{N}]*\p{Nd}+(?![.):：/-]|\p{Nd})/u;

/** Whether a text right behind a list may count those who are not on it: "+5", "and 5 others". */
function isCountOfMore(text: string): boolean {
  return NUMBER.test(text) && (LEADING_NUMBER.test(text) || (text.length <= 40 && AND_MORE.test(text)));
}

/** Whether every number in a text such as "Accepted 4, Didn't respond 7" counts an answer that is known. */
function isCountOfAnswers(text: string): boolean {
  return partsOf(text).every((part) => sayingOf(part.replace(/\d+/gu, ' '))?.of === 'person');
}

function partsOf(text: string): readonly string[] {
  return withLatinDigits(text).split(/[,،、;；·•|]/u);
}

/** Whether all that the page says below the people is one line of words. */
function hasOwnLine(persons: readonly Shown[], { personas, heads }: PeopleSource): boolean {
  const below = persons
    .flatMap(({ texts }) => texts)
    .filter(({ holder }) => isAmongPeople(holder, personas, heads) && !personas.some((one) => holder.contains(one)));
  const [only, ...others] = below;
  return only !== undefined && others.length === 0 && isPlain(only.text);
}

/** The sum of the numbers in a text such as "Accepted 4, Didn't respond 7"; undefined for any other text. */
function countsIn(text: string): number | undefined {
  if (text.length > 160) return undefined;
  const numbers = partsOf(text).map((part) => /^(?:[^\d]{2,40}?(\d{1,5})|(\d{1,5})[^\d]{2,40})\s*$/u.exec(part.trim()));
  const isCount = numbers.every((match) => match !== null && /\p{L}/u.test(match[0]));
  return isCount ? numbers.reduce((sum, match) => sum + Number(match?.[1] ?? match?.[2] ?? 0), 0) : undefined;
}

/** Whether something beside the people leads to more of them. */
function hasMore({ root, personas: elements }: PeopleSource, persons: readonly Shown[]): boolean {
  const [first] = persons.flatMap((person) => person.elements);
  if (!first) return false;
  const all = [...root.querySelectorAll('*')];
  return all.slice(all.indexOf(first)).some((control) => {
    if (!control.matches('button, [role="button"], [role="link"], [aria-expanded="false"]')) return false;
    if (control.closest(NOT_PEOPLE) || elements.some((element) => element.contains(control))) return false;
    const text = textRuns(control).join(' ');
    const isClosed = control.getAttribute('aria-expanded') === 'false';
    return isClosed || /[\p{L}\p{N}+]/u.test(text) || /\p{Nd}/u.test(labelOf(control));
  });
}

/** Whether an answer is asked for: a group with a field for a message, or one behind the people with the three answers. */
function hasRespondForm(root: Element, personas: readonly Element[]): boolean {
  const last = personas.at(-1);
  return [...root.querySelectorAll('[role="group"], [role="form"]')].some(
    (group) =>
      group.querySelector('[role="textbox"], textarea') !== null ||
      (last !== undefined && isBehind(group, last) && group.querySelectorAll('button').length >= ANSWERS),
  );
}

const ANSWERS = 3;

function isBehind(one: Element, other: Element): boolean {
  return (other.compareDocumentPosition(one) & 4) !== 0 && !one.contains(other);
}

interface Completeness {
  readonly all: readonly Attendee[];
  readonly merged: readonly Attendee[];
  readonly seen: Seen;
  readonly tail: Tail;
  readonly source: PeopleSource;
}

/**
 * Whether the people on show are all. A large event names its organizer alone and counts the others, and one whose guests are
 * hidden does not even count them: that the people are all is said only where the page also says what they have answered.
 */
function completeness({ all, merged, seen, tail, source }: Completeness): GuestList['complete'] {
  if (tail.isHidden) return 'hidden';
  if (seen.hasUnreadable || seen.isOfAnother || tail.hasNumber || tail.counted > 2 || all.length > MOST_PEOPLE)
    return 'no';
  const names = new Set(merged.map(({ name, address }) => address || name));
  const own = valueOfSelf(source.self);
  // Where "You" is spoken of and stands not among these, one of them may be the user, or none.
  const isMissed = tail.isAddressed && !all.some((attendee) => attendee.isSelf === true || isOwn(attendee, own));
  const isDoubtful = isMissed || names.size < merged.length || all.some(({ kind }) => kind === 'resource');
  // Who bears the name of the place may still be the one who is met.
  if (all.every(({ kind, isSelf }) => kind === 'resource' || isSelf === true)) return 'no';
  if (source.surface === 'page') return isDoubtful ? 'hidden' : byTracking(source.root, seen);
  if (isDoubtful || tail.isOdd || tail.counted === 2 || (tail.counted === 1 && merged.length > 1)) return 'unchecked';
  const answered = new Set(seen.persons.filter(({ texts }) => saysOfPerson(texts)).map(({ key }) => key));
  const isAnswered = seen.persons.every(({ key }) => answered.has(key));
  const isSaid = isAnswered && (seen.isOrganizer || tail.own !== undefined || merged.length > 1);
  return (isSaid && !tail.hasUnknown) || isWholeByShape(all, seen, tail, source) ? 'yes' : 'unchecked';
}

/**
 * Whether, in whatever words, the page says of everybody what they have answered: of one guest in the user's own sentence, of
 * whoever invited and then of the user, or of two people of whom one is the user.
 */
function isWholeByShape(
  all: readonly Attendee[],
  { persons, isOrganizer }: Seen,
  tail: Tail,
  source: PeopleSource,
): boolean {
  if (all.length !== 2 || tail.counted > 0) return false;
  const { root, personas, heads } = source;
  const isBeside = ({ holder }: Shown['texts'][number]): boolean => personas.some((one) => holder.contains(one));
  const texts = persons.flatMap((person) => person.texts);
  const said = new Set(
    texts.filter((text) => isBeside(text) && !heads.some((head) => text.holder.contains(head)) && isPlain(text.text)),
  );
  const keys = new Set(persons.map(({ key }) => key));
  const spokenOf = new Set(
    persons.filter((person) => person.texts.some((text) => said.has(text))).map(({ key }) => key),
  );
  const isMore = persons.some(({ texts: [first] }) => first && isBeside(first) && AND_MORE.test(first.text));
  if (spokenOf.size < keys.size || isMore || !texts.every((text) => said.has(text) || !isBeside(text))) return false;
  const below = texts.filter((text) => !isBeside(text) && isAmongPeople(text.holder, personas, heads));
  if (isOrganizer) return below.length === 0;
  if (!hasRespondForm(root, personas)) return false;
  return keys.size === 1 ? tail.hasOwnLine : below.length === 0;
}

/**
 * Whether the tracking list of a full view names as many people as it counts, and the view at most its organizer besides: not
 * where any of its groups has no number that can be read.
 */
function byTracking(root: Element, { persons }: Seen): GuestList['complete'] {
  const treed = persons.flatMap(({ elements }) => elements.filter((element) => kindOf(element) === 'tree'));
  const groups = [...root.querySelectorAll('[role="tree"] [role="treeitem"]')].filter(
    (item) => !treed.some((element) => element.closest('[role="treeitem"]') === item),
  );
  if (groups.length === 0) return 'hidden';
  const isOutside = [...root.querySelectorAll('[role="tree"]')].some(
    (tree) => textRuns(tree, (element) => element.matches('[role="treeitem"]') || treed.includes(element)).length > 0,
  );
  const counts = groups.map((group) =>
    countsIn((labelOf(group) || textRuns(group).join(' ')).replace(/[()（）]/gu, ' ')),
  );
  const isTreed = ({ elements }: Shown): boolean => elements.some((element) => kindOf(element) === 'tree');
  const named = new Set(persons.filter(isTreed).map(({ key }) => key));
  const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  const others = new Set(persons.map(({ key }) => key).filter((key) => !named.has(key)));
  const isCounted = !isOutside && counts.every((count) => count !== undefined);
  return isCounted && sum > 0 && sum === named.size && others.size <= 1 ? 'unchecked' : 'no';
}

function saysOfPerson(texts: Shown['texts']): boolean {
  const [first] = texts;
  const saying: Saying | undefined = first && sayingOf(first.text);
  return saying?.of === 'person';
}

/* An event without people */

/** No people are nobody only where nothing in the event speaks of any. */
function readNobody({ root, surface, turnover, heads }: PeopleSource): Reading<GuestList> {
  const tried = ['personas', 'no-people'];
  const isSettled = turnover.stillFor >= LEFTOVERS_SETTLE;
  if (surface !== 'bubble' || !isSettled || heads.length < 2 || hasRespondForm(root, [])) return missing(tried);
  // Something that can be pressed and is no plain button may be a person in a shape nobody knows.
  if (root.querySelector('[role="button"]:not(button), [role="img"], [role="listitem"]')) return missing(tried);
  const tokens = tokensIn(root, new Set());
  const isOnlyHead = tokens.every(
    (token) => 'text' in token && (isField(token.holder, heads) || SERIES.test(token.text)),
  );
  return isOnlyHead ? found({ attendees: [], complete: 'yes' }, 'no-people') : missing(tried);
}
