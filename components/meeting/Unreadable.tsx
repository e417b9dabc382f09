import type { FactName, OpenedMeeting } from '../../lib/meeting/meeting';
import { words } from '../../lib/words/words';
import parts from '../ui/parts.module.css';

/** Facts worth a line when they cannot be read; the others are only nice to have. */
const NEEDED: readonly FactName[] = ['guests', 'self', 'start'];

/** A quiet line on what could not be read of the page; nothing when all that matters was. */
export function Unreadable({ meeting }: { readonly meeting: OpenedMeeting }) {
  const unread = NEEDED.filter((fact) => meeting[fact].status !== 'found');
  if (unread.length === 0) return null;
  return <p className={`${parts.small} ${parts.faint}`}>{words.meeting.cannotRead(unread.map(words.meeting.fact))}</p>;
}
