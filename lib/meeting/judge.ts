import { isBot } from './bots';
import type { Attendee, OpenedMeeting } from './meeting';
import type { Judgement, KnownPerson, Knowledge, Reason, Verdict } from './one-on-one';
import { valueOf } from './reading';

/** How sure each way to a verdict is, 0–1. One table, so that no threshold hides in the code. */
const CONFIDENCE = {
  /** Said by the mentor. */
  answered: 1,
  /** Address of a known mentee on a list that is all there. */
  menteeByAddress: 0.99,
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

/** The guests sorted into those who count and those who do not. */
interface Sorted {
  readonly others: readonly Attendee[];
  readonly isSelfListed: boolean;
  readonly hasGroup: boolean;
  readonly notCounted: readonly Reason[];
}

/**
 * Judges an opened event: facts and what the mentor has said in, verdict with reasons out.
 *
 * Pure and total. A fact that was not found never counts as its absence: what cannot be told is `unknown`, and only
 * positive evidence (a crowd, a task, an answer) makes a `not`.
 */
export function judge(meeting: OpenedMeeting, knowledge: Knowledge): Judgement {
  const judgement = judgeFacts(meeting, knowledge);
  const { chosen } = knowledge;
  if (judgement.verdict !== 'unknown' || chosen?.isMentee !== true) return judgement;
  // What the page cannot tell, the mentor has told.
  return {
    ...judgement,
    verdict: 'mentoring',
    person: chosen,
    confidence: CONFIDENCE.answered,
    reasons: [{ code: 'chosen', name: chosen.name }, ...judgement.reasons],
  };
}

function judgeFacts(meeting: OpenedMeeting, knowledge: Knowledge): Judgement {
  const series = knowledge.aboutSeries;
  if (series?.answer === 'not-one-to-one')
    return not([{ code: 'answered', answer: series.answer, on: series.on, about: 'series' }], CONFIDENCE.answered);

  const kind = valueOf(meeting.kind);
  if (kind !== undefined && kind !== 'meeting') return not([{ code: 'not-a-meeting', kind }]);
  if (valueOf(meeting.isCancelled) === true) return not([{ code: 'cancelled' }]);
  if (valueOf(meeting.isAllDay) === true) return not([{ code: 'all-day' }]);
  if (valueOf(meeting.ownResponse) === 'declined') return not([{ code: 'declined-by-me' }]);

  const guests = valueOf(meeting.guests);
  if (guests === undefined) return unknown([{ code: 'guests-unreadable' }]);

  const sorted = sortGuests(guests.attendees, meeting, knowledge);
  const { others, isSelfListed, hasGroup } = sorted;
  const notCounted = [...roomsNotCounted(meeting, guests.attendees), ...sorted.notCounted];

  const self = valueOf(meeting.self);
  if (self === undefined && knowledge.ownAddresses.length + knowledge.ownNames.length === 0) {
    // Without knowing who is me, three people are still too many for a 1:1.
    return others.length >= 3
      ? not([{ code: 'many-people', count: others.length - 1 }, ...notCounted])
      : unknown([{ code: 'self-unknown' }, ...notCounted]);
  }

  const isMyCalendar = self !== undefined && valueOf(meeting.identity)?.calendar === self.address;
  if (!isSelfListed && others.length > 0) {
    // My own calendar, yet I am not on the list: most likely I am there under an address nobody told us.
    const mayBeMe = others.length <= 2 && (others.length === 1 || isMyCalendar);
    return mayBeMe
      ? unknown([{ code: 'self-not-listed' }, ...notCounted])
      : not([{ code: 'not-my-event' }, ...notCounted]);
  }
  if (others.length >= 2) return not([{ code: 'many-people', count: others.length }, ...notCounted]);

  if (guests.complete === 'hidden') return unknown([{ code: 'guests-hidden' }, ...notCounted], others[0]);
  if (guests.complete === 'no')
    return unknown(
      [
        { code: 'guests-incomplete', seen: guests.attendees.length, count: guests.count ?? guests.attendees.length },
        ...notCounted,
      ],
      others[0],
    );
  if (hasGroup) {
    const reasons: readonly Reason[] = [{ code: 'group-invited' }, ...notCounted];
    return others.length === 0 ? not(reasons) : unknown(reasons, others[0]);
  }
  const [counterpart] = others;
  if (counterpart === undefined) return not([{ code: 'nobody-else' }, ...notCounted]);
  // The full event page shows no number to check against; a bubble without one may still be rendering.
  if (guests.complete === 'unchecked' && meeting.surface === 'bubble')
    return unknown([{ code: 'guests-unchecked' }, ...notCounted], counterpart);

  return withCounterpart(counterpart, meeting, knowledge, notCounted);
}

function withCounterpart(
  counterpart: Attendee,
  meeting: OpenedMeeting,
  knowledge: Knowledge,
  notCounted: readonly Reason[],
): Judgement {
  const name = counterpart.name || counterpart.address;
  const about: Reason[] = [{ code: 'two-people', name }, ...notCounted];
  if (counterpart.response === 'declined') about.push({ code: 'counterpart-declined', name });
  if (counterpart.isOptional === true) about.push({ code: 'counterpart-optional', name });

  const person = personAt(counterpart.address, knowledge);
  const answer = knowledge.aboutPerson;
  if (person?.isMentee === true) {
    const reasons: Reason[] = [
      { code: 'mentee-by-address', name: person.name, address: counterpart.address },
      ...about,
    ];
    if (answer?.answer === 'mentee')
      reasons.push({ code: 'answered', answer: 'mentee', on: answer.on, about: 'person' });
    return decided('mentoring', CONFIDENCE.menteeByAddress, reasons, counterpart, person);
  }
  if (counterpart.address === '') {
    const namesakes = knowledge.byName;
    const mentees = namesakes.filter((known) => known.isMentee);
    const [mentee] = mentees;
    if (namesakes.length > 1 && mentees.length > 0)
      return decided('one-to-one', CONFIDENCE.menteeByName, [...about, { code: 'name-ambiguous', name }], counterpart);
    if (mentee !== undefined) {
      const isConfirmed = answer?.answer === 'mentee';
      const reasons: readonly Reason[] = isConfirmed
        ? [...about, { code: 'answered', answer: 'mentee', on: answer.on, about: 'person' }]
        : [{ code: 'mentee-by-name', name: mentee.name }, ...about];
      return {
        ...decided(
          'mentoring',
          isConfirmed ? CONFIDENCE.answered : CONFIDENCE.menteeByName,
          reasons,
          counterpart,
          mentee,
        ),
        needsConfirmation: !isConfirmed,
      };
    }
  }
  if (answer?.answer === 'not-mentee')
    about.push({ code: 'answered', answer: 'not-mentee', on: answer.on, about: 'person' });
  const confidence = meeting.surface === 'page' ? CONFIDENCE.twoPeopleUncounted : CONFIDENCE.twoPeople;
  return decided('one-to-one', confidence, about, counterpart, person);
}

function sortGuests(attendees: readonly Attendee[], meeting: OpenedMeeting, knowledge: Knowledge): Sorted {
  const self = valueOf(meeting.self);
  const ownAddresses = new Set([...(self?.address ? [self.address] : []), ...knowledge.ownAddresses]);
  const ownNames = new Set([...(self?.name ? [self.name] : []), ...knowledge.ownNames]);
  const others = new Map<string, Attendee>();
  let bots = 0;
  let ownRows = 0;
  const absentOrganizers: Attendee[] = [];
  let hasGroup = false;

  for (const attendee of attendees) {
    // An address decides; a name speaks only where the page gives no address.
    const isOwn = attendee.address === '' ? ownNames.has(attendee.name) : ownAddresses.has(attendee.address);
    const person = personAt(attendee.address, knowledge);
    if (isOwn) ownRows += 1;
    else if (attendee.kind === 'resource') continue;
    else if (attendee.kind === 'group') hasGroup = true;
    else if (person === undefined && isBot(attendee)) bots += 1;
    else if (attendee.isOrganizer === true && attendee.response === 'declined' && person?.isMentee !== true)
      absentOrganizers.push(attendee);
    else others.set(person?.id ?? (attendee.address || attendee.name), attendee);
  }

  // An organizer who declined is only "not attending" while somebody else remains to meet.
  const isOrganizerAbsent = others.size > 0 && absentOrganizers.length > 0;
  if (!isOrganizerAbsent)
    for (const organizer of absentOrganizers) others.set(organizer.address || organizer.name, organizer);

  const notCounted: Reason[] = [];
  if (bots > 0) notCounted.push({ code: 'not-counted', what: 'bots', count: bots });
  if (ownRows > 1) notCounted.push({ code: 'not-counted', what: 'own-addresses', count: ownRows - 1 });
  if (isOrganizerAbsent)
    notCounted.push({ code: 'not-counted', what: 'absent-organizer', count: absentOrganizers.length });
  return { others: [...others.values()], isSelfListed: ownRows > 0, hasGroup, notCounted };
}

function roomsNotCounted(meeting: OpenedMeeting, attendees: readonly Attendee[]): readonly Reason[] {
  const resources = attendees.filter((attendee) => attendee.kind === 'resource').length;
  const rooms = Math.max(valueOf(meeting.rooms)?.length ?? 0, resources);
  return rooms > 0 ? [{ code: 'not-counted', what: 'rooms', count: rooms }] : [];
}

function personAt(address: string, knowledge: Knowledge): KnownPerson | undefined {
  return address === '' ? undefined : knowledge.byAddress.find((person) => person.addresses.includes(address));
}

function decided(
  verdict: Verdict,
  confidence: number,
  reasons: readonly Reason[],
  counterpart: Attendee,
  person?: KnownPerson,
): Judgement {
  return { verdict, counterpart, ...(person && { person }), confidence, needsConfirmation: false, reasons };
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
