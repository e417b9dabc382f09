import { likenessOf } from '../people/who-is-it';
import type { SeenMeeting } from './meeting';
import { menteesOf, type KnownPerson, type Knowledge, type Reason, type SeenJudgement } from './one-on-one';
import { valueOf } from './reading';
import { isCancelledTitle, titleHint } from './titles';

/** An entry of the grid, with the organizer's name where its chip tells it ("By Alice Example"). */
export type SeenEntry = SeenMeeting & { readonly organizerName?: string };

/**
 * Judges an entry of the grid. A chip lists no people: facts can only say `no`; a title or an organizer makes a 1:1
 * probable at most, and names a mentee only where it can be no other mentee. Everything else is `open`.
 */
export function judgeSeen(seen: SeenEntry, knowledge: Knowledge): SeenJudgement {
  const against = reasonAgainst(seen);
  if (against !== undefined) return { likely: 'no', reasons: [against] };

  const { mentees, own, names } = peopleOf(knowledge);
  const { kind, people } = titleHint(valueOf(seen.title) ?? '', { names });
  const named = mentees.filter(({ name }) => people.includes(name));
  const byOrganizer = organizerAmong(mentees, seen.organizerName);
  const reasons: readonly Reason[] = kind === 'none' ? [] : [{ code: 'title-hint', kind }];
  if (kind === 'interview' || kind === 'group') return { likely: 'open', reasons };

  // Whom the title names and who invites must not be two people.
  const [person, ...others] = new Map(
    [...named, ...(byOrganizer ? [byOrganizer] : [])].map((mentee) => [mentee.id, mentee]),
  ).values();
  if (others.length > 0 || people.some((name) => !own.includes(name) && name !== person?.name))
    return { likely: 'open', reasons };
  const isOfTwo = kind === 'one-on-one' || kind === 'pair';
  if (person === undefined) return { likely: kind === 'one-on-one' ? 'probably' : 'open', reasons };
  if (!isOfTwo && byOrganizer === undefined) return { likely: 'open', reasons };
  return {
    likely: 'probably',
    person,
    reasons: [
      ...reasons,
      ...(named.length > 0 ? [{ code: 'title-names', name: person.name } as const] : []),
      ...(byOrganizer ? [{ code: 'organized-by', name: person.name } as const] : []),
    ],
  };
}

function reasonAgainst(seen: SeenMeeting): Reason | undefined {
  const kind = valueOf(seen.kind);
  if (kind !== undefined && kind !== 'meeting') return { code: 'not-a-meeting', kind };
  if (isCancelledTitle(valueOf(seen.title) ?? '')) return { code: 'cancelled' };
  if (valueOf(seen.isAllDay) === true) return { code: 'all-day' };
  if (valueOf(seen.ownResponse) === 'declined') return { code: 'declined-by-me' };
  if (valueOf(seen.hasGuests) === false) return { code: 'nobody-else' };
  return undefined;
}

interface PeopleOfPage {
  readonly mentees: readonly KnownPerson[];
  readonly own: readonly string[];
  /** Names of all of them: one list for the whole page, so that titles are read against it quickly. */
  readonly names: readonly string[];
}

const pages = new WeakMap<Knowledge, PeopleOfPage>();

function peopleOf(knowledge: Knowledge): PeopleOfPage {
  const known = pages.get(knowledge);
  if (known) return known;
  const mentees = menteesOf(knowledge);
  const own = knowledge.ownNames;
  const made = { mentees, own, names: [...mentees.map(({ name }) => name), ...own] };
  pages.set(knowledge, made);
  return made;
}

/** The one mentee of the organizer's name. */
function organizerAmong(mentees: readonly KnownPerson[], organizer: string | undefined): KnownPerson | undefined {
  if (organizer === undefined || organizer === '') return undefined;
  const [only, ...others] = mentees.filter((mentee) => likenessOf(organizer, mentee) === 'same');
  return others.length === 0 ? only : undefined;
}
