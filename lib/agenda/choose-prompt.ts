import type { Stage } from '../mentorship/mentorship';
import type { Prompt } from './prompt';
import { promptsFor } from './prompts';
import type { Finding } from './finding';
import type { RuleId } from './rule';
import type { Signals } from './signals';

/** How a rule's wording is chosen. */
export interface Choice {
  /** `rested`: nothing that was asked in the last three meetings. `always`: what has to come up comes up in some wording. */
  readonly mode: 'rested' | 'always';
  /** Wordings already on this agenda. */
  readonly taken?: ReadonlySet<string>;
}

/**
 * The wording for a finding: what was put off first, then what fits the stage, then what was not heard for longest.
 * Undefined when none is left: all switched off, sent away, resting, or without the words they need.
 */
export function choosePrompt(
  signals: Signals,
  rule: RuleId,
  finding: Finding,
  { mode, taken }: Choice,
): Prompt | undefined {
  const { uses, practicesOff, stage, isListening, name } = signals;
  const values = { name, ...finding.values };
  const all = promptsFor(rule);
  const wanted = all.filter(
    (prompt) =>
      (finding.domain === undefined || prompt.domain === finding.domain) &&
      (finding.only === undefined || finding.only.includes(prompt.id.slice(rule.length + 1))) &&
      prompt.placeholders.every((placeholder) => (values[placeholder] ?? '') !== '') &&
      !practicesOff.has(prompt.from) &&
      !uses.isNever(prompt.id) &&
      !(isListening && prompt.stance === 'solve'),
  );
  const isRested = (prompt: Prompt): boolean => !uses.isResting(prompt.id, finding.subjectId);
  const rested = wanted.filter(isRested);
  const candidates = mode === 'rested' || rested.length > 0 ? rested : wanted;

  const turn = turnOf(signals, rule);
  return best(candidates, (prompt) => [
    uses.putOffOn(prompt.id, finding.subjectId) === '' ? 1 : 0,
    fitOf(prompt, stage.stage) === 1 ? 0 : 1,
    taken?.has(prompt.id) === true ? 1 : 0,
    dayNumber(uses.lastAskedOn(prompt.id)),
    (all.indexOf(prompt) + turn) % all.length,
  ]);
}

/** How well a prompt fits the stage: 1 when it is made for it, little otherwise. */
export function fitOf(prompt: Prompt, stage: Stage): number {
  return prompt.stages.includes(stage) ? 1 : 0.25;
}

/** Where in its wordings a rule begins: another place for each mentee, and one further with each meeting. */
function turnOf({ input, held }: Signals, rule: RuleId): number {
  let hash = 0x811c9dc5;
  for (const letter of `${input.mentee.id} ${rule}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash % 1_009) + held.length;
}

function dayNumber(day: string): number {
  return day === '' ? 0 : Number(day.replaceAll('-', '')) || 0;
}

/** The candidate with the smallest key, compared number by number. */
function best<T>(candidates: readonly T[], keyOf: (candidate: T) => readonly number[]): T | undefined {
  let winner: { readonly candidate: T; readonly key: readonly number[] } | undefined;
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (winner === undefined || isSmaller(key, winner.key)) winner = { candidate, key };
  }
  return winner?.candidate;
}

function isSmaller(left: readonly number[], right: readonly number[]): boolean {
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? 0;
    if (value !== other) return value < other;
  }
  return false;
}
