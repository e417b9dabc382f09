import { missing } from '../../meeting/reading';
import { noteOn } from '../photograph';
import type { OpenedLines } from './opened-lines';
import type { OutlookChip } from './read-chips';
import { fitOfTimes } from './read-times';

/** Which entry of the grid an opened event is. */
export interface FoundChip {
  /** The id as it stands on the page; empty where it is not certain. */
  readonly eventId: string;
  readonly chip: OutlookChip | undefined;
}

/** Ids found for opened events, by the token of their opening: entries leave the grid while their event stays open. */
const known = new Map<string, string>();
const MOST_KNOWN = 50;

/**
 * Finds the entry of an opened event: the one that was pressed for it or that the URL names, if its time does not speak against
 * it; else the only one of its title and time.
 */
export function findChip(
  root: Element,
  chips: readonly OutlookChip[],
  { heads, time }: OpenedLines,
  language: string,
): FoundChip {
  const fitOf = ({ seen }: OutlookChip): 'yes' | 'open' | 'no' => {
    const { title } = seen;
    const isTitled = title.status === 'found' && heads.some(({ text }) => text === title.value);
    return isTitled ? fitOfTimes({ line: time?.text, language, chip: seen }) : 'no';
  };
  const noted = noteOn(root, 'event') ?? '';
  const named = chips.filter(({ seen }) => noted !== '' && seen.eventId === noted);
  // The entry was pressed, and its tooltip said the title that stands here: what cannot be read of it speaks against nothing.
  const isDenied = (chip: OutlookChip): boolean => chip.seen.title.status === 'found' && fitOf(chip) === 'no';
  if (noted !== '' && (named.length === 0 || !named.every(isDenied))) return { eventId: noted, chip: oneOf(named) };

  const opening = noteOn(root, 'opening') ?? '';
  const fitting = chips.filter((chip) => fitOf(chip) !== 'no');
  const ids = new Set(fitting.map(({ seen }) => seen.eventId));
  const [only = ''] = ids;
  const isCertain = ids.size === 1 && fitting.some((chip) => fitOf(chip) === 'yes');
  if (isCertain) remember(opening, only);
  if (ids.size > 1) return { eventId: '', chip: undefined };
  const eventId = isCertain ? only : (known.get(opening) ?? '');
  return { eventId, chip: oneOf(fitting.filter(({ seen }) => eventId !== '' && seen.eventId === eventId)) };
}

function remember(opening: string, id: string): void {
  if (opening === '' || id === '') return;
  known.delete(opening);
  known.set(opening, id);
  for (const oldest of known.keys()) if (known.size > MOST_KNOWN) known.delete(oldest);
}

/** One of the entries of an event; where they differ in their times, as those of several days do, none is told. */
function oneOf(chips: readonly OutlookChip[]): OutlookChip | undefined {
  const [first, ...others] = chips;
  if (!first) return undefined;
  const times = ({ seen }: OutlookChip): string => JSON.stringify([seen.start, seen.end, seen.isAllDay]);
  const isOne = others.every((other) => times(other) === times(first));
  const untold = missing(['chip']);
  return isOne ? first : { ...first, seen: { ...first.seen, start: untold, end: untold } };
}
