import type { Esco } from './esco';
import { indexLabels, type Label } from './label-index';
import { labelWords } from './label-words';

/** An occupation as the files tell it. */
export interface EscoOccupation {
  /** The first is the one shown. */
  readonly names: readonly string[];
  /** ISCO group; empty = not told. */
  readonly group: string;
}

/** A skill as the files tell it. */
export interface EscoSkill {
  /** The first is the one shown. */
  readonly names: readonly string[];
}

/** One relation between numbers of occupations and skills. */
export interface EscoRelation {
  readonly occupation: number;
  readonly skill: number;
  readonly isEssential: boolean;
}

/** What an optional skill counts in the words of a group. */
const OPTIONAL = 0.5;
/** What the words of skills count there beside those of titles. */
const SKILL_WORDS = 0.6;

/** Makes the classification ready to be asked. Takes seconds: to be called in a worker. */
export function buildEsco(
  languages: readonly string[],
  occupations: readonly EscoOccupation[],
  skills: readonly EscoSkill[],
  relations: readonly EscoRelation[],
): Esco {
  const numberOfGroup = new Map<string, number>();
  const groups = Uint16Array.from(occupations, ({ group }) => {
    const number = numberOfGroup.get(group) ?? numberOfGroup.size;
    numberOfGroup.set(group, number);
    return number;
  });
  const sorted = relations.toSorted((one, other) => one.occupation - other.occupation || one.skill - other.skill);
  const skillStarts = new Uint32Array(occupations.length + 1);
  for (const { occupation } of sorted) skillStarts[occupation + 1] = (skillStarts[occupation + 1] ?? 0) + 1;
  for (let at = 0; at < occupations.length; at += 1)
    skillStarts[at + 1] = (skillStarts[at + 1] ?? 0) + (skillStarts[at] ?? 0);

  const occupationLabels = labelsOf(occupations);
  return {
    languages,
    occupations: occupations.map(shownName),
    skills: skills.map(shownName),
    skillStarts,
    skillsOf: Uint16Array.from(sorted, ({ skill }) => skill),
    isEssential: Uint8Array.from(sorted, ({ isEssential }) => (isEssential ? 1 : 0)),
    groups,
    occupationLabels: indexLabels(occupationLabels, occupations.length),
    groupLabels: indexLabels(
      groupLabels(groups, numberOfGroup.size, occupationLabels, skills, sorted),
      numberOfGroup.size,
    ),
    skillLabels: indexLabels(labelsOf(skills), skills.length),
  };
}

function shownName({ names }: { readonly names: readonly string[] }): string {
  return names[0] ?? '';
}

function labelsOf(things: readonly { readonly names: readonly string[] }[]): readonly Label[] {
  return things.flatMap(({ names }, owner) =>
    names.map((name) => ({ owner, words: labelWords(name) })).filter(({ words }) => words.size > 0),
  );
}

/** For each group the words of its occupations and of their skills; what is said often counts more, but less each time. */
function groupLabels(
  groups: Uint16Array,
  count: number,
  occupationLabels: readonly Label[],
  skills: readonly EscoSkill[],
  relations: readonly EscoRelation[],
): readonly Label[] {
  const words = Array.from({ length: groups.length }, () => new Map<string, number>());
  const fromSkills = Array.from({ length: groups.length }, () => new Map<string, number>());
  for (const { owner, words: said } of occupationLabels) addAll(words[owner], said, 1);
  const skillWords = skills.map((skill) => labelWords(shownName(skill)));
  for (const { occupation, skill, isEssential } of relations)
    addAll(fromSkills[occupation], skillWords[skill], isEssential ? 1 : OPTIONAL);

  const squares = Array.from({ length: count }, () => new Map<string, number>());
  words.forEach((said, occupation) => {
    const counts = new Map([...said].map(([word, times]) => [word, Math.sqrt(times)]));
    for (const [word, times] of fromSkills[occupation] ?? [])
      counts.set(word, (counts.get(word) ?? 0) + SKILL_WORDS * Math.sqrt(times));
    const square = squares[groups[occupation] ?? 0];
    for (const [word, value] of counts) square?.set(word, (square.get(word) ?? 0) + value * value);
  });
  return squares.map((square, owner) => ({
    owner,
    words: new Map([...square].map(([word, value]) => [word, Math.sqrt(value)])),
  }));
}

function addAll(
  to: Map<string, number> | undefined,
  words: ReadonlyMap<string, number> | undefined,
  times: number,
): void {
  for (const [word, count] of words ?? []) to?.set(word, (to.get(word) ?? 0) + count * times);
}
