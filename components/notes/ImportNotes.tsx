import { useState } from 'react';
import { dayOf } from '../../lib/meeting/day';
import { notesInFile, type ImportedNote } from '../../lib/notes/import-markdown';
import { wordsOf } from '../../lib/people/fold';
import { firstName, nameKeysOf } from '../../lib/people/name';
import type { Person } from '../../lib/people/person';
import { addNotes, removeNotes } from '../../lib/store/notes';
import { words } from '../../lib/words/words';
import { UndoLine, type Undoable } from '../people/UndoLine';
import parts from '../ui/parts.module.css';
import styles from './notes.module.css';

/** A note of a file, and what is to be done with it. */
interface Row {
  readonly key: string;
  readonly note: ImportedNote;
  /** Empty = not to be taken. */
  readonly menteeId: string;
  readonly on: string;
}

/** Files larger than this are no notes. */
const LARGEST = 2_000_000;
/** Rows shown at first. */
const MOST_SHOWN = 50;

/** Markdown files or a whole folder of them: a preview first, with whose each note is, then one button, then a way back. */
export function ImportNotes({ mentees }: { readonly mentees: readonly Person[] }) {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [isWhole, setWhole] = useState(false);
  const [did, setDid] = useState<Undoable>();
  const [isBusy, setBusy] = useState(false);
  const read = async (files: FileList | null): Promise<void> => {
    setDid(undefined);
    const found: Row[] = [];
    for (const file of files ?? []) {
      if (!/\.(?:md|markdown|txt)$/i.test(file.name) || file.size > LARGEST) continue;
      const path = file.webkitRelativePath || file.name;
      for (const [index, note] of notesInFile({ path, text: await file.text() }).entries()) {
        const on = note.on || dayOf(new Date(file.lastModified));
        found.push({ key: `${path} ${String(index)}`, note, menteeId: ownerAmong(mentees, note.names), on });
      }
    }
    setRows(found);
    if (found.length === 0) setDid({ say: words.notes.importNothing });
  };
  const change = (key: string, to: Partial<Row>): void =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...to } : row)));
  const taken = rows.filter(({ menteeId, on }) => menteeId !== '' && on !== '');
  const keep = async (): Promise<void> => {
    setBusy(true);
    try {
      const added = await addNotes(
        taken.map(({ menteeId, on, note }) => ({ menteeId, on, body: note.body })),
        new Date(),
      );
      setRows([]);
      const undo = (): Promise<void> => removeNotes(added);
      setDid({
        say: words.notes.imported(added.length, taken.length - added.length),
        ...(added.length > 0 && { undo }),
      });
    } catch {
      setDid({ say: words.notes.fileFailed });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={parts.stack}>
      <label className={parts.field}>
        <span>{words.notes.importFiles}</span>
        <input type="file" multiple accept=".md,.markdown,.txt" onChange={(event) => void read(event.target.files)} />
      </label>
      <label className={parts.field}>
        <span>{words.notes.importFolder}</span>
        <input
          type="file"
          multiple
          ref={(input) => input?.setAttribute('webkitdirectory', '')}
          onChange={(event) => void read(event.target.files)}
        />
      </label>
      {rows.length > 0 && (
        <>
          <ul className={parts.stack}>
            {rows.slice(0, isWhole ? rows.length : MOST_SHOWN).map((row) => (
              <PreviewRow key={row.key} row={row} mentees={mentees} onChange={(to) => change(row.key, to)} />
            ))}
          </ul>
          {rows.length > MOST_SHOWN && !isWhole && (
            <button type="button" className={parts.word} onClick={() => setWhole(true)}>
              {words.notes.allPromises(rows.length)}
            </button>
          )}
          <div className={parts.row}>
            <button
              type="button"
              className={`${parts.button} ${parts.primary}`}
              disabled={isBusy || taken.length === 0}
              onClick={() => void keep()}
            >
              {words.notes.importThese(taken.length)}
            </button>
            <button type="button" className={parts.word} onClick={() => setRows([])}>
              {words.everyPage.cancel}
            </button>
          </div>
        </>
      )}
      <UndoLine did={did} />
    </div>
  );
}

interface PreviewRowProps {
  readonly row: Row;
  readonly mentees: readonly Person[];
  readonly onChange: (to: Partial<Row>) => void;
}

function PreviewRow({ row: { note, menteeId, on }, mentees, onChange }: PreviewRowProps) {
  return (
    <li className={parts.card}>
      <p className={parts.small}>{note.path}</p>
      <p className={styles.clamped} dir="auto">
        {note.body.slice(0, 300)}
      </p>
      <div className={`${parts.row} ${parts.wrap}`}>
        <label className={parts.field}>
          <span>{words.notes.ofPerson}</span>
          <select
            className={parts.input}
            value={menteeId}
            onChange={(event) => onChange({ menteeId: event.currentTarget.value })}
          >
            <option value="">{words.notes.importSkip}</option>
            {mentees.map((mentee) => (
              <option key={mentee.id} value={mentee.id}>
                {mentee.name}
              </option>
            ))}
          </select>
        </label>
        <label className={parts.field}>
          <span>{words.notes.importDay}</span>
          <input
            className={parts.input}
            type="date"
            value={on}
            onChange={(event) => onChange({ on: event.currentTarget.value })}
          />
        </label>
      </div>
    </li>
  );
}

/** The one mentee whose name, or first name, the file gives; empty when none is, or more than one. */
function ownerAmong(mentees: readonly Person[], names: readonly string[]): string {
  for (const name of names) {
    const keys = nameKeysOf(name);
    const called = wordsOf(name).join(' ');
    const meant = mentees.filter((mentee) =>
      [mentee.name, ...mentee.otherNames].some(
        (own) => nameKeysOf(own).some((key) => keys.includes(key)) || wordsOf(firstName(own)).join(' ') === called,
      ),
    );
    if (meant.length === 1) return meant[0]?.id ?? '';
    if (meant.length > 1) return '';
  }
  return '';
}
