import { useState } from 'react';
import { dayOf } from '../../lib/meeting/day';
import { commitmentsAsCsv } from '../../lib/notes/export-commitments';
import { exportableCommitments, personAsMarkdown, type PersonToExport } from '../../lib/notes/export-person';
import { firstName } from '../../lib/people/name';
import type { Person } from '../../lib/people/person';
import { readMentees } from '../../lib/store/people';
import { readRelationship, type Relationship } from '../../lib/store/relationship';
import { readSettings } from '../../lib/store/settings';
import { words } from '../../lib/words/words';
import { liveValue, useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { ImportNotes } from './ImportNotes';

/** Notes and promises as files that other programs read, and notes out of such files. */
export function NoteFilesSection() {
  const mentees = liveValue(useLive(readMentees, []), []);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const run = async (work: () => Promise<void>): Promise<void> => {
    setState('busy');
    await work().then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <Section title={words.notes.files} id="notes">
      <div className={parts.stack}>
        <p className={parts.empty}>{words.notes.filesIntro}</p>
        <div className={`${parts.row} ${parts.wrap}`}>
          {mentees.map((mentee) => (
            <button
              key={mentee.id}
              type="button"
              className={parts.button}
              disabled={state === 'busy'}
              onClick={() => void run(() => saveMarkdown(mentee))}
            >
              {words.notes.asMarkdown(mentee.name)}
            </button>
          ))}
          {mentees.length > 0 && (
            <button
              type="button"
              className={parts.button}
              disabled={state === 'busy'}
              onClick={() => void run(() => saveCsv(mentees))}
            >
              {words.notes.promisesAsCsv}
            </button>
          )}
        </div>
        <p className={parts.small} role="status">
          {state === 'failed' && words.notes.fileFailed}
        </p>
        <ImportNotes mentees={mentees} />
      </div>
    </Section>
  );
}

async function toExport(relationship: Relationship): Promise<PersonToExport> {
  const { mentee, meetings, notes, commitments, goals } = relationship;
  const { ownNames } = await readSettings();
  const called = firstName(mentee.name).toLowerCase().replace(/\s+/g, '-');
  return {
    name: mentee.name,
    owners: { mentor: 'me', mentee: called },
    promisers: { mentorNames: ownNames, menteeNames: [mentee.name, ...mentee.otherNames] },
    meetings,
    notes,
    commitments,
    goals,
  };
}

async function saveMarkdown(mentee: Person): Promise<void> {
  const relationship = await readRelationship(mentee.id);
  if (!relationship) return;
  const text = personAsMarkdown(await toExport(relationship), words.notes.exportWords);
  saveText(`${mentee.name.replace(/[^\p{L}\p{N} ._-]+/gu, ' ').trim() || 'mentee'}.md`, text, 'text/markdown');
}

async function saveCsv(mentees: readonly Person[]): Promise<void> {
  const relationships = await Promise.all(mentees.map((mentee) => readRelationship(mentee.id)));
  const rows = await Promise.all(
    relationships
      .filter((relationship) => relationship !== undefined)
      .map(async (relationship) => {
        const { notes, commitments, promisers } = await toExport(relationship);
        return exportableCommitments(commitments, notes, promisers).map((commitment) => ({
          menteeName: relationship.mentee.name,
          commitment,
        }));
      }),
  );
  // The mark in front tells spreadsheets that the letters are UTF-8.
  saveText(`promises-${dayOf(new Date())}.csv`, `\ufeff${commitmentsAsCsv(rows.flat())}`, 'text/csv');
}

function saveText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file some time after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
