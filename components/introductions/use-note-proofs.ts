import { useSyncExternalStore } from 'react';
import { skillProofs, type SkillProof } from '../../lib/introductions/skill-proofs';
import type { Note } from '../../lib/notes/note';
import { watchEvidence } from '../../lib/store/watch-evidence';

let proofs: readonly SkillProof[] | undefined;
let end: (() => void) | undefined;
const listeners = new Set<() => void>();
/** What each note proves, as long as it stays as it is. */
const known = new WeakMap<Note, readonly SkillProof[]>();

function proofsIn(note: Note): readonly SkillProof[] {
  const found = known.get(note) ?? skillProofs([note]);
  known.set(note, found);
  return found;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  end ??= watchEvidence((notes) => {
    const now = notes.flatMap(proofsIn);
    // Somebody is writing in a note that holds evidence: its other lines prove nothing.
    if (proofs && JSON.stringify(now) === JSON.stringify(proofs)) return;
    proofs = now;
    listeners.forEach((tell) => tell());
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    end?.();
    end = undefined;
    proofs = undefined;
  };
}

/** What notes prove of the skills of people, kept up to date; undefined until the notes have been read. */
export function useNoteProofs(): readonly SkillProof[] | undefined {
  return useSyncExternalStore(subscribe, () => proofs);
}
