import { describe, expect, it } from 'vitest';
import {
  cadenceOf,
  daysSinceLastHeld,
  fellThroughInARow,
  gapsBetween,
  heldMeetings,
  isOverdue,
  lastHeld,
  longestGap,
  medianGap,
  nextExpectedDay,
} from '../../lib/mentorship/cadence';
import { ago, held, mentorship, NOW } from '../agenda/story';

const MEETINGS = [held(10), held(70), held(24, { isCancelled: true }), held(38), held(52), held(-4)];

describe('the rhythm of a mentorship', () => {
  it('counts what took place, oldest first', () => {
    expect(heldMeetings(MEETINGS, NOW).map(({ id }) => id)).toEqual(['met-70', 'met-52', 'met-38', 'met-10']);
    expect(lastHeld(MEETINGS, NOW)?.id).toBe('met-10');
  });

  it('leaves out what the mentee or the mentor declined', () => {
    expect(heldMeetings([held(3, { menteeResponse: 'declined' }), held(2, { ownResponse: 'declined' })], NOW)).toEqual(
      [],
    );
  });

  it('counts an event that stands in two calendars once', () => {
    const twice = [held(10), held(10, { id: 'copy', host: 'outlook' })];
    expect(heldMeetings(twice, NOW)).toHaveLength(1);
  });

  it('tells days since, gaps, the usual and the longest gap', () => {
    expect(daysSinceLastHeld(MEETINGS, NOW)).toBe(10);
    expect(gapsBetween(MEETINGS, NOW)).toEqual([18, 14, 28]);
    expect(medianGap(MEETINGS, NOW)).toBe(18);
    expect(longestGap(MEETINGS, NOW)).toBe(28);
    expect(medianGap([held(30), held(20), held(14), held(10), held(0)], NOW)).toBe(6);
  });

  it('tells nothing of gaps before the second meeting', () => {
    expect([medianGap([held(3)], NOW), longestGap([held(3)], NOW), daysSinceLastHeld([], NOW)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('expects the next meeting one rhythm after the last, or on the first day', () => {
    expect(nextExpectedDay(mentorship(), MEETINGS, NOW)).toBe(ago(-4));
    expect(nextExpectedDay(mentorship({ startedOn: ago(2) }), [], NOW)).toBe(ago(2));
    expect(nextExpectedDay(mentorship(), [], NOW)).toBe('');
  });

  it('takes a rhythm that is none for two weeks', () => {
    expect([cadenceOf({ cadenceDays: 0 }), cadenceOf({ cadenceDays: 30 })]).toEqual([14, 30]);
  });

  it('is overdue half a rhythm late, and not while a meeting is ahead', () => {
    expect(isOverdue(mentorship(), [held(21)], NOW)).toBe(false);
    expect(isOverdue(mentorship(), [held(22)], NOW)).toBe(true);
    expect(isOverdue(mentorship(), [held(22), held(-1)], NOW)).toBe(false);
    expect(isOverdue(mentorship(), [held(22), held(-1, { isCancelled: true })], NOW)).toBe(true);
    expect(isOverdue(mentorship({ status: 'paused' }), [held(90)], NOW)).toBe(false);
    expect(isOverdue(mentorship(), [], NOW)).toBe(false);
  });

  it('sees what fell through in a row', () => {
    const cancelled = { isCancelled: true } as const;
    expect(fellThroughInARow([held(42), held(28, cancelled), held(14, { menteeResponse: 'declined' })], NOW)).toEqual([
      ago(28),
      ago(14),
    ]);
    expect(fellThroughInARow([held(42, cancelled), held(28), held(14, cancelled)], NOW)).toEqual([ago(14)]);
    expect(fellThroughInARow([held(14)], NOW)).toEqual([]);
  });
});

describe('pauses', () => {
  const LATE = [held(60)];
  const pausing = (from: number, until: number | undefined) =>
    mentorship({ pauses: [{ from: ago(from), until: until === undefined ? '' : ago(until) }] });

  it('move the next day on behind them, and nothing is overdue in them', () => {
    expect(nextExpectedDay(mentorship(), LATE, NOW)).toBe(ago(46));
    expect(nextExpectedDay(pausing(50, 4), LATE, NOW)).toBe(ago(3));
    expect(nextExpectedDay(pausing(50, undefined), LATE, NOW)).toBe('');
    expect(nextExpectedDay(pausing(20, 4), LATE, NOW)).toBe(ago(46));
    expect(isOverdue(mentorship(), LATE, NOW)).toBe(true);
    expect(isOverdue(pausing(50, 4), LATE, NOW)).toBe(false);
    expect(isOverdue(pausing(5, -5), LATE, NOW)).toBe(false);
    expect(isOverdue(pausing(50, 20), LATE, NOW)).toBe(true);
  });

  it('may follow each other', () => {
    const twice = mentorship({
      pauses: [
        { from: ago(30), until: ago(4) },
        { from: ago(50), until: ago(31) },
      ],
    });
    expect(nextExpectedDay(twice, LATE, NOW)).toBe(ago(3));
  });
});
