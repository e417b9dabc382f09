import type { Commitment } from './commitment';

/**
 * At how many meetings a commitment was still open: each held meeting after the day it was made counts once. The day it
 * was closed does not count: it was kept by then.
 * @param heldOn days of the meetings held with the mentee, `YYYY-MM-DD`, in any order.
 */
export function timesCarried(commitment: Pick<Commitment, 'madeOn' | 'closedOn'>, heldOn: Iterable<string>): number {
  const days = new Set<string>();
  for (const day of heldOn) {
    if (day > commitment.madeOn && (commitment.closedOn === '' || day < commitment.closedOn)) days.add(day);
  }
  return days.size;
}
