import { everyPage } from '../../lib/words/every-page';
import { popup } from '../../lib/words/popup';
import parts from '../ui/parts.module.css';
import type { Deeds } from './use-deeds';

interface DoneProps {
  readonly deeds: Deeds;
  readonly itemId: string;
  readonly onUndo: () => void;
}

/** What was just done to an item, with the way back. */
export function Done({ deeds, itemId, onUndo }: DoneProps) {
  const last = deeds.lastOf(itemId);
  const isTakenBack = deeds.takenBackOf === itemId;
  if (deeds.missedOf === itemId) return <span>{popup.changedElsewhere}</span>;
  if (!last) return isTakenBack && <span>{popup.takenBack}</span>;
  return (
    <>
      <span>{isTakenBack ? `${popup.takenBack} ${last.say}` : last.say}</span>
      <button type="button" className={parts.word} data-first onClick={onUndo}>
        {everyPage.undo}
      </button>
    </>
  );
}
