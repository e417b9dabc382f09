import { describe, expect, it } from 'vitest';
import { conversationKey, conversationKeys, eventKey } from '../../lib/meeting/event-key';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import { found, missing } from '../../lib/meeting/reading';
import { guest, guests, ME, opened } from './facts';

const ALICE = guest('alice@example.com');
const BOB = guest('bob@example.com');

describe('what tells conversations apart', () => {
  it('the same event read again is the same', () => {
    expect(eventKey(opened({ title: found('renamed', 'x') }))).toBe(eventKey(opened()));
  });

  it('another guest of the same event is another conversation', () => {
    expect(conversationKey(opened(), ALICE)).not.toBe(conversationKey(opened(), BOB));
  });

  describe('in a calendar whose ids change when an event moves to another one', () => {
    const outlook = (fields: Partial<OpenedMeeting> = {}): OpenedMeeting => opened({ host: 'outlook', ...fields });
    const shared = (one: OpenedMeeting, other: OpenedMeeting, with1 = ALICE, with2 = ALICE): readonly string[] => {
      const keys = conversationKeys(other, with2);
      return conversationKeys(one, with1).filter((key) => keys.includes(key));
    };

    it('a conversation is found again by title, time and person', () => {
      expect(shared(outlook(), outlook({ eventId: 'moved' }))).toHaveLength(1);
    });

    it.each([
      ['another title', { title: found('Another', 'x') }],
      ['no title', { title: missing() }],
      ['another day', { start: found({ date: '2026-03-12', time: '15:00' }, 'x') }],
      ['another end', { end: found({ date: '2026-03-05', time: '15:45' }, 'x') }],
      ['no time', { start: found({ date: '2026-03-05' }, 'x') }],
      ['another calendar', { host: 'google' }],
    ] as const)('not with %s', (_, fields) => {
      expect(shared(outlook(), outlook({ eventId: 'other', ...fields }))).toEqual([]);
    });

    it('not with another person, nor with nobody known', () => {
      const moved = outlook({ eventId: 'moved' });
      expect(shared(outlook(), moved, ALICE, BOB)).toEqual([]);
      expect(conversationKeys(moved, undefined)).toEqual([conversationKey(moved, undefined)]);
      expect(conversationKeys(opened(), ALICE)).toHaveLength(1);
    });
  });

  it('two events without an id are two', () => {
    const one = opened({ eventId: '', guests: found(guests(ME, ALICE), 'x') });
    const other = opened({ eventId: '', guests: found(guests(ME, BOB), 'x') });
    expect(eventKey(one)).not.toBe(eventKey(other));
    expect(eventKey(one)).toBe(eventKey({ ...one }));
  });
});
