import type { Commitment } from './commitment';

/** A promise with the name of the mentee it is about. */
export interface NamedCommitment {
  readonly menteeName: string;
  readonly commitment: Commitment;
}

const COLUMNS = ['mentee', 'owner', 'promise', 'state', 'made', 'due', 'closed', 'carried'] as const;

/**
 * Promises as a CSV table (RFC 4180) with a row of names first. No cell is taken for a formula by a spreadsheet: what
 * begins like one gets an apostrophe in front.
 *
 * To be handed `exportableCommitments` alone.
 */
export function commitmentsAsCsv(commitments: readonly NamedCommitment[]): string {
  const rows = commitments.map(({ menteeName, commitment }) => {
    const { owner, text, state, madeOn, dueOn, closedOn, carried } = commitment;
    return [menteeName, owner, text, state, madeOn, dueOn, closedOn, String(carried)];
  });
  return [COLUMNS, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) && !/^\d{4}-/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
