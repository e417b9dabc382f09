import { useMemo, useState } from 'react';
import { asksInNote } from '../../lib/introductions/asks-in-note';
import { dayOf } from '../../lib/meeting/day';
import { dayOfInstant } from '../../lib/mentorship/cadence';
import type { Note } from '../../lib/notes/note';
import { shortNames } from '../../lib/people/short-names';
import type { Relationship } from '../../lib/store/relationship';
import { introductions as say } from '../../lib/words/introductions';
import { useFormat } from '../hooks/use-format';
import { useSettled } from '../hooks/use-settled';
import parts from '../ui/parts.module.css';
import { Candidates } from './Candidates';
import styles from './candidates.module.css';
import { OneIntroduction } from './OneIntroduction';
import { useRanking } from './use-ranking';

const MOST_SHOWN = 3;
/** A sentence is not looked at while it is being written, in ms. */
const PAUSE = 700;

interface FromNoteProps {
  readonly relationship: Relationship;
  readonly now: Date;
  readonly onBegun: (introductionId: string) => void;
}

/** Who could answer what today's note asks for. It keeps one line, filled or not, so that nothing moves while one writes. */
export function FromNote({ relationship, now, onBegun }: FromNoteProps) {
  const format = useFormat();
  const { mentee, mentorship, notes } = relationship;
  const [isShown, setShown] = useState(false);
  const text = useSettled(writtenOn(notes, dayOf(now)), PAUSE);
  const needs = useMemo(() => asksInNote(text), [text]);
  const ranking = useRanking({ mentee, mentorship, needs, now, limit: MOST_SHOWN });
  const [need] = needs;
  const candidates = ranking?.candidates ?? [];
  const names = shortNames(candidates.map(({ person }) => person));
  return (
    <div className={styles.fromNote}>
      <div className={parts.row}>
        <p className={`${parts.small} ${parts.grow}`} role="status" dir="auto" data-private-text={need && ''}>
          {need === undefined
            ? say.fromNoteHint
            : candidates.length === 0
              ? ranking && say.fromNoteNobody(need.text)
              : say.fromNote(format.list([...names.values()]), format.list(needs.map((each) => each.text)))}
        </p>
        {candidates.length > 0 && (
          <button type="button" className={parts.word} aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? say.hide : say.show}
          </button>
        )}
      </div>
      {isShown && (
        <Candidates
          candidates={candidates}
          mentee={mentee}
          onBegun={onBegun}
          showIntroduction={(id) => <OneIntroduction introductionId={id} personId={mentee.id} />}
        />
      )}
    </div>
  );
}

/** What was written last on a day; empty where nothing was. */
function writtenOn(notes: readonly Note[], day: string): string {
  let last: Note | undefined;
  for (const note of notes)
    if (dayOfInstant(note.updatedAt) === day && (last === undefined || note.updatedAt > last.updatedAt)) last = note;
  return last?.body ?? '';
}
