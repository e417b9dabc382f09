import { isLookAlike } from '../people/look-alike';
import { likenessOf } from '../people/who-is-it';
import { ownNamesAt, shownName, sortGuests, whoIsWho, type SortedGuests, type WhoIsWho } from './guests';
import type { Attendee, OpenedMeeting } from './meeting';
import { menteesOf, type Judgement, type KnownPerson, type Knowledge, type Reason } from './one-on-one';
import { valueOf } from './reading';
import { isCancelledTitle, titleHint, type TitleKind } from './titles';

/** How sure each way to a verdict is, 0–1. One table, so that no threshold hides in the code. */
const CONFIDENCE = {
  /** Said by the mentor. */
  answered: 1,
  /** Address of a known mentee on a list that is all there. */
  menteeByAddress: 0.99,
  /** A name that the mentor confirmed before, letter for letter: a namesake may still turn up. */
  menteeByConfirmedName: 0.97,
  /** A mentee's name without an address: one question stands above the agenda. */
  menteeByName: 0.6,
  /** Two people on a list that the page's own count confirms. */
  twoPeople: 0.97,
  /** Two people on the full event page, which shows no count. */
  twoPeopleUncounted: 0.9,
  /** The page says what it is: a task, an all-day entry, a crowd. */
  plainNot: 0.98,
  unknown: 0,
} as const;

/**
 * What a title does to the confidence that two people on the list are a 1:1, in parts of what is missing to certainty
 * (up) or of what there is (down). The facts decide the verdict; a title only makes it firmer or weaker.
 */
const TITLE_WEIGHT: Record<TitleKind, number> = {
  'one-on-one': 0.5,
  pair: 0.4,
  none: 0,
  // Two people all the same, but hardly what the mentor prepares with Trellis.
  interview: -0.05,
  // Others may be missing on the list, or were expected.
  group: -0.15,
};

/** A timed entry of so many hours is no conversation. */
const LONGEST_HOURS = 24;

/**
 * Judges an opened event: facts and what the mentor has said in, verdict with reasons out.
 *
 * Pure and total. A fact that was not found never counts as its absence: what cannot be told is `unknown`, and only
 * positive evidence (a crowd, a task, an answer) makes a `not`. A title decides nothing but a calendar's own mark of a
 * cancelled event: an interview with a mentee is `mentoring` like any other conversation of the two, with a reason that
 * says what the title speaks of; with anybody else it lowers the question's urgency.
 */
export function judge(meeting: OpenedMeeting, knowledge: Knowledge): Judgement {
  const who = whoIsWho(knowledge);
  const judgement = judgeFacts(meeting, knowledge, who);
  return withChoice(judgement, knowledge) ?? withTitle(judgement, meeting, knowledge);
}

/** What the page cannot tell, the mentor has told: for this event, or for these guests. */
function withChoice(judgement: Judgement, knowledge: Knowledge): Judgement | undefined {
  const { chosen, aboutSeries } = knowledge;
  if (chosen?.isMentee !== true) return undefined;
  const isOneOfCandidates = judgement.candidates?.some((person) => person.id === chosen.id) === true;
  if (judgement.verdict !== 'unknown' && !isOneOfCandidates) return undefined;
  if (aboutSeries?.answer === 'mentee' && aboutSeries.isSameGuests === false) {
    const reasons: readonly Reason[] = [...judgement.reasons, { code: 'guests-changed', on: aboutSeries.on }];
    return { ...judgement, mayBe: chosen, reasons };
  }
  const { candidates: _answered, mayBe: _chosen, urgency: _decided, ...rest } = judgement;
  return {
    ...rest,
    verdict: 'mentoring',
    person: chosen,
    confidence: CONFIDENCE.answered,
    needsConfirmation: false,
    reasons: [{ code: 'chosen', name: chosen.name }, ...judgement.reasons],
  };
}

/** The title's hint on top of the facts: never another verdict, never another person. */
function withTitle(judgement: Judgement, meeting: OpenedMeeting, knowledge: Knowledge): Judgement {
  const title = valueOf(meeting.title);
  const { verdict } = judgement;
  if (title === undefined || verdict === 'not') return judgement;
  const mentees = menteesOf(knowledge);
  const own = ownNamesAt(meeting, knowledge);
  const { kind, people } = titleHint(title, { names: [...mentees.map(({ name }) => name), ...own] });
  const named = mentees.filter(({ name }) => people.includes(name) && !own.includes(name));
  const [only, ...more] = named;

  if (verdict === 'unknown') {
    if (only === undefined || more.length > 0 || judgement.mayBe !== undefined || kind === 'group') return judgement;
    if (knowledge.denied?.includes(only.id) === true) return judgement;
    return { ...judgement, mayBe: only, reasons: [...judgement.reasons, { code: 'title-names', name: only.name }] };
  }
  if (kind === 'none') return judgement;
  const isAside = kind === 'interview' || kind === 'group';
  const isSaid = verdict === 'one-to-one' || isAside;
  return {
    ...judgement,
    confidence: judgement.needsConfirmation ? judgement.confidence : weighed(judgement.confidence, TITLE_WEIGHT[kind]),
    ...(isAside && verdict === 'one-to-one' && { urgency: 'low' }),
    reasons: isSaid ? [...judgement.reasons, { code: 'title-hint', kind }] : judgement.reasons,
  };
}

function weighed(confidence: number, weight: number): number {
  const moved = weight < 0 ? confidence * (1 + weight) : confidence + (1 - confidence) * weight;
  return Math.round(moved * 1000) / 1000;
}

function judgeFacts(meeting: OpenedMeeting, knowledge: Knowledge, who: WhoIsWho): Judgement {
  const series = knowledge.aboutSeries;
  if (series?.answer === 'not-one-to-one' && series.isSameGuests !== false) {
    const { answer, on, evidence } = series;
    return not(
      [{ code: 'answered', answer, on, about: 'series', ...(evidence !== undefined && { evidence }) }],
      CONFIDENCE.answered,
    );
  }
  const judgement = noMeeting(meeting) ?? judgeGuests(meeting, knowledge, who);
  if (series?.answer !== 'not-one-to-one') return judgement;
  return { ...judgement, reasons: [...judgement.reasons, { code: 'guests-changed', on: series.on }] };
}

/** What the entry itself says against a meeting, whoever is invited. */
function noMeeting(meeting: OpenedMeeting): Judgement | undefined {
  const kind = valueOf(meeting.kind);
  if (kind !== undefined && kind !== 'meeting') return not([{ code: 'not-a-meeting', kind }]);
  if (valueOf(meeting.isCancelled) === true || isCancelledTitle(valueOf(meeting.title) ?? ''))
    return not([{ code: 'cancelled' }]);
  if (valueOf(meeting.isAllDay) === true) return not([{ code: 'all-day' }]);
  if (valueOf(meeting.ownResponse) === 'declined') return not([{ code: 'declined-by-me' }]);
  if (hoursOf(meeting) >= LONGEST_HOURS) return not([{ code: 'lasts-days' }]);
  return undefined;
}

function hoursOf(meeting: OpenedMeeting): number {
  const [start, end] = [valueOf(meeting.start), valueOf(meeting.end)];
  if (start?.time === undefined || end?.time === undefined) return 0;
  const ms = Date.parse(`${end.date}T${end.time}Z`) - Date.parse(`${start.date}T${start.time}Z`);
  return Number.isNaN(ms) ? 0 : ms / 3_600_000;
}

function judgeGuests(meeting: OpenedMeeting, knowledge: Knowledge, who: WhoIsWho): Judgement {
  const guests = valueOf(meeting.guests);
  if (guests === undefined) return unknown([{ code: 'guests-unreadable' }]);

  const sorted = sortGuests(guests, meeting, knowledge, who);
  const { others, doubts, hasGroup, notCounted } = sorted;
  const [counterpart, ...more] = others;
  const withSelf = judgeSelf(meeting, knowledge, sorted);
  if (withSelf !== undefined) return withSelf;

  if (more.length > 0) return not([{ code: 'many-people', count: others.length }, ...notCounted]);
  if (doubts.length > 0) return unknown([...doubts, ...notCounted], counterpart);
  if (guests.complete === 'hidden') return unknown([{ code: 'guests-hidden' }, ...notCounted], counterpart);
  if (guests.complete === 'no') {
    const seen = guests.attendees.length;
    return unknown([{ code: 'guests-incomplete', seen, count: guests.count ?? seen }, ...notCounted], counterpart);
  }
  if (hasGroup) {
    const reasons: readonly Reason[] = [{ code: 'group-invited' }, ...notCounted];
    return counterpart === undefined ? not(reasons) : unknown(reasons, counterpart);
  }
  if (counterpart === undefined) {
    // Two rows of the mentor's name and nobody else: one of them may be a namesake.
    return sorted.hasOwnNamesake
      ? unknown([
          { code: 'name-twice', name: valueOf(meeting.self)?.name ?? knowledge.ownNames[0] ?? '' },
          ...notCounted,
        ])
      : not([{ code: 'nobody-else' }, ...notCounted]);
  }
  // The full event page shows no number to check against; a bubble without one may still be rendering.
  if (guests.complete === 'unchecked' && meeting.surface === 'bubble')
    return unknown([{ code: 'guests-unchecked' }, ...notCounted], counterpart);

  return withCounterpart(counterpart, meeting, knowledge, who, notCounted);
}

/** What can be said where it is not known which guest the mentor is, or whether any; undefined where that is clear. */
function judgeSelf(meeting: OpenedMeeting, knowledge: Knowledge, sorted: SortedGuests): Judgement | undefined {
  const { others, isSelfListed, mayBeSelf, notCounted } = sorted;
  if (isSelfListed) return undefined;
  const self = valueOf(meeting.self);
  if (self === undefined && knowledge.ownAddresses.length + knowledge.ownNames.length === 0) {
    // Without knowing who is me, three people are still too many for a 1:1.
    return others.length >= 3
      ? not([{ code: 'many-people', count: others.length - 1 }, ...notCounted])
      : unknown([{ code: 'self-unknown', by: toldBy(meeting) }, ...notCounted]);
  }
  if (others.length === 0) return undefined;
  if (others.length >= 3) return not([{ code: 'not-my-event' }, ...notCounted]);
  // Most likely I am one of two guests under an address nobody told us; unless the event lies in somebody else's
  // calendar.
  const calendar = valueOf(meeting.identity)?.calendar ?? '';
  const isElsewhere = calendar !== '' && calendar !== self?.address && !knowledge.ownAddresses.includes(calendar);
  return others.length === 2 && isElsewhere && !mayBeSelf
    ? not([{ code: 'not-my-event' }, ...notCounted])
    : unknown([{ code: 'self-not-listed', by: toldBy(meeting) }, ...notCounted]);
}

/** What the page tells its guests by. */
function toldBy(meeting: OpenedMeeting): 'address' | 'name' {
  return valueOf(meeting.guests)?.attendees.some(({ address }) => address !== '') === true ? 'address' : 'name';
}

function withCounterpart(
  counterpart: Attendee,
  meeting: OpenedMeeting,
  knowledge: Knowledge,
  who: WhoIsWho,
  notCounted: readonly Reason[],
): Judgement {
  const name = shownName(counterpart);
  const about: Reason[] = [{ code: 'two-people', name }, ...notCounted];
  if (counterpart.response === 'declined') about.push({ code: 'counterpart-declined', name });
  if (counterpart.isOptional === true) about.push({ code: 'counterpart-optional', name });

  const found = who.recognise(counterpart);
  const sureness = surenessOfTwo(meeting);
  if (found.how === 'by-address' || found.how === 'by-plus-tag') {
    if (!found.person.isMentee) return oneToOne(counterpart, sureness, [...about, ...saidNo(knowledge)], found.person);
    return byAddress(counterpart, found.person, found.how === 'by-address', knowledge, about);
  }
  if (found.how === 'ambiguous' && found.by === 'address') {
    const reasons: readonly Reason[] = [...about, { code: 'address-ambiguous', address: counterpart.address }];
    return { ...oneToOne(counterpart, sureness, reasons), candidates: found.people };
  }

  const no = saidNo(knowledge);
  if (no.length > 0) return oneToOne(counterpart, sureness, [...about, ...no]);
  const confirmed = knowledge.confirmedByName;
  const isConfirmed = counterpart.address === '' && confirmed?.isMentee === true;
  const isNamesake = (person: KnownPerson): boolean => isConfirmed && person.id !== confirmed.id;
  switch (found.how) {
    case 'ambiguous': {
      const reasons: readonly Reason[] = [...about, { code: 'name-ambiguous', name }];
      // Nobody of that name is a mentee: nothing to choose between.
      if (!found.people.some((person) => person.isMentee)) return oneToOne(counterpart, sureness, about);
      return {
        ...oneToOne(counterpart, Math.min(sureness, CONFIDENCE.menteeByName), reasons),
        candidates: found.people,
      };
    }
    case 'by-name':
      if (isNamesake(found.person)) {
        const candidates = [found.person, ...(confirmed ? [confirmed] : [])];
        return { ...oneToOne(counterpart, sureness, [...about, { code: 'name-ambiguous', name }]), candidates };
      }
      return found.person.isMentee
        ? byName(counterpart, found.person, knowledge, about)
        : oneToOne(counterpart, sureness, about);
    case 'same-name-other-address': {
      const { person } = found;
      if (!person.isMentee) return oneToOne(counterpart, sureness, about);
      const address = person.addresses[0] ?? '';
      const reasons: readonly Reason[] = [...about, { code: 'same-name-other-address', name: person.name, address }];
      return { ...oneToOne(counterpart, sureness, reasons), mayBe: person };
    }
    case 'nobody':
      if (isConfirmed) return byName(counterpart, confirmed, knowledge, about);
      return { ...oneToOne(counterpart, sureness, about), ...similar(counterpart, knowledge, about) };
  }
}

/** How sure two people on the list are all there are. */
function surenessOfTwo(meeting: OpenedMeeting): number {
  return meeting.surface === 'page' ? CONFIDENCE.twoPeopleUncounted : CONFIDENCE.twoPeople;
}

/** The mentor's word that the counterpart is no mentee. */
function saidNo({ aboutPerson }: Knowledge): readonly Reason[] {
  return aboutPerson?.answer === 'not-mentee' ? [answered(aboutPerson)] : [];
}

function answered({ answer, on, evidence }: NonNullable<Knowledge['aboutPerson']>): Reason {
  return { code: 'answered', answer, on, about: 'person', ...(evidence !== undefined && { evidence }) };
}

function byAddress(
  counterpart: Attendee,
  person: KnownPerson,
  isExact: boolean,
  { aboutPerson }: Knowledge,
  about: readonly Reason[],
): Judgement {
  const { address } = counterpart;
  const reasons: Reason[] = [{ code: 'mentee-by-address', name: person.name, address }, ...about];
  if (!isExact) reasons.push({ code: 'same-mailbox', address, known: person.addresses[0] ?? '' });
  if (aboutPerson?.answer === 'mentee') reasons.push(answered(aboutPerson));
  return mentoring(counterpart, person, CONFIDENCE.menteeByAddress, reasons);
}

function byName(
  counterpart: Attendee,
  person: KnownPerson,
  { aboutPerson, confirmedByName }: Knowledge,
  about: readonly Reason[],
): Judgement {
  if (confirmedByName?.id === person.id) {
    const reason: Reason = { code: 'confirmed-name', name: person.name, shown: counterpart.name };
    return mentoring(counterpart, person, CONFIDENCE.menteeByConfirmedName, [...about, reason]);
  }
  if (aboutPerson?.answer === 'mentee')
    return mentoring(counterpart, person, CONFIDENCE.menteeByConfirmedName, [...about, answered(aboutPerson)]);
  const reasons: readonly Reason[] = [{ code: 'mentee-by-name', name: person.name }, ...about];
  return { ...mentoring(counterpart, person, CONFIDENCE.menteeByName, reasons), needsConfirmation: true };
}

/** A mentee whose name is like the one shown: for a question, if it is one mentee alone; a look-alike is a warning. */
function similar(
  counterpart: Attendee,
  knowledge: Knowledge,
  about: readonly Reason[],
): Pick<Judgement, 'reasons' | 'mayBe'> {
  const shown = counterpart.name;
  const mentees = menteesOf(knowledge);
  const ruledOut = mentees.filter(
    ({ id, ...person }) => knowledge.denied?.includes(id) === true && likenessOf(shown, { id, ...person }) === 'same',
  );
  const reasons: Reason[] = [...about, ...ruledOut.map(({ name }): Reason => ({ code: 'said-somebody-else', name }))];
  const lookAlike = mentees.find(({ name }) => isLookAlike(shown, name));
  if (lookAlike) return { reasons: [...reasons, { code: 'look-alike-name', name: lookAlike.name }] };
  const [only, ...more] = mentees.filter(
    (person) => knowledge.denied?.includes(person.id) !== true && likenessOf(shown, person) === 'maybe',
  );
  // With an address of their own, people whose names are merely similar are not asked about.
  if (only === undefined || more.length > 0 || counterpart.address !== '') return { reasons };
  return { reasons: [...reasons, { code: 'similar-name', name: only.name, shown }], mayBe: only };
}

function mentoring(
  counterpart: Attendee,
  person: KnownPerson,
  confidence: number,
  reasons: readonly Reason[],
): Judgement {
  return { verdict: 'mentoring', counterpart, person, confidence, needsConfirmation: false, reasons };
}

function oneToOne(
  counterpart: Attendee,
  confidence: number,
  reasons: readonly Reason[],
  person?: KnownPerson,
): Judgement {
  return {
    verdict: 'one-to-one',
    counterpart,
    ...(person && { person }),
    confidence,
    needsConfirmation: false,
    reasons,
  };
}

function not(reasons: readonly Reason[], confidence: number = CONFIDENCE.plainNot): Judgement {
  return { verdict: 'not', confidence, needsConfirmation: false, reasons };
}

function unknown(reasons: readonly Reason[], counterpart?: Attendee): Judgement {
  return {
    verdict: 'unknown',
    ...(counterpart && { counterpart }),
    confidence: CONFIDENCE.unknown,
    needsConfirmation: false,
    reasons,
  };
}
