import type { Pairing } from '../mentorship/pairing';
import type { Note } from '../notes/note';
import { evidencePart } from '../notes/privacy';
import { wordsOf } from '../people/fold';
import type { SkillId } from '../skills/skill';
import { skillsIn } from '../skills/skills-in';

/** Something on record that shows that somebody practises skills. */
export interface SkillProof {
  readonly personId: string;
  /** A line of a note about them marked as evidence, or a pairing in which they were the model and that bore fruit. */
  readonly from: 'note' | 'pairing';
  readonly skills: readonly SkillId[];
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/**
 * What notes and pairings prove: a mentee may be the right contact for another one. Only lines marked as evidence count,
 * and only skills they name.
 */
export function skillProofs(
  notes: Iterable<Pick<Note, 'menteeId' | 'on' | 'body'>>,
  pairings: Iterable<Pick<Pairing, 'modelId' | 'skill' | 'state' | 'endsOn' | 'result'>> = [],
): readonly SkillProof[] {
  const proofs: SkillProof[] = [];
  for (const { menteeId, on, body } of notes) {
    // Most notes hold none: one look spares taking their lines apart.
    if (menteeId === '' || !/\[evidence\]/i.test(body)) continue;
    const skills = skillsIn(evidencePart(body));
    if (skills.length > 0) proofs.push({ personId: menteeId, from: 'note', skills, on });
  }
  for (const { modelId, skill, state, endsOn, result } of pairings) {
    if (state !== 'finished' || wordsOf(result).length === 0) continue;
    const skills = skillsIn(skill);
    if (skills.length > 0) proofs.push({ personId: modelId, from: 'pairing', skills, on: endsOn });
  }
  return proofs;
}
