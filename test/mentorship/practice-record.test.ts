import { describe, expect, it } from 'vitest';
import { atState, nextRoomStep, RECORD_KINDS, RECORD_STATES, recordsOf } from '../../lib/mentorship/practice-record';
import { ago, record, TODAY } from '../agenda/story';

describe('what practices leave behind', () => {
  it.each(RECORD_KINDS)('%s begins at its first state and goes through its own', (kind) => {
    const made = record(kind, 'r1', 10, 'words');
    const [first, ...others] = RECORD_STATES[kind];
    expect(made.state).toBe(first);
    for (const state of others) expect(atState(made, state, TODAY)).toMatchObject({ state, stateOn: TODAY, kind });
    expect(atState(made, 'no such state', TODAY)).toBe(made);
    expect(atState(made, first, TODAY)).toBe(made);
  });

  it('goes up the ladder into the room one step after the highest', () => {
    const rooms = (...states: readonly string[]) =>
      recordsOf(
        states.map((state, index) => record('room', `r${index}`, 9, 'Review', [state, 9])),
        'room',
      );
    expect(nextRoomStep([])).toBe('observed');
    expect(nextRoomStep(rooms('could-join', 'let-go'))).toBe('observed');
    expect(nextRoomStep(rooms('observed'))).toBe('contributed');
    expect(nextRoomStep(rooms('presented', 'observed'))).toBe('led');
    expect(nextRoomStep(rooms('led'))).toBe('led');
  });

  it('lists one kind, oldest first', () => {
    const all = [record('idea', 'b', 3, 'two'), record('task', 't', 4, 'x'), record('idea', 'a', 9, 'one')];
    expect(recordsOf(all, 'idea').map(({ on }) => on)).toEqual([ago(9), ago(3)]);
  });
});
