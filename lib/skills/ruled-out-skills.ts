import { fold } from '../people/fold';
import type { Person } from '../people/person';
import type { SkillId } from './skill';
import { SKILL_IDS, skillName } from './thesaurus';

const NOTHING: ReadonlySet<SkillId> = new Set();

let idsByName: ReadonlyMap<string, readonly SkillId[]> | undefined;

/** What the mentor has said somebody does not practise, whatever their job title suggests. */
export function ruledOutSkills({ skillsRuledOut = [] }: Pick<Person, 'skillsRuledOut'>): ReadonlySet<SkillId> {
  if (skillsRuledOut.length === 0) return NOTHING;
  const ids = (idsByName ??= Map.groupBy(SKILL_IDS, (id) => fold(skillName(id))));
  return new Set(skillsRuledOut.flatMap((name) => ids.get(fold(name)) ?? []));
}
