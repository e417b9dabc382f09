import { describe, expect, it } from 'vitest';
import { conversationKey, eventKey } from '../../lib/meeting/event-key';
import { found } from '../../lib/meeting/reading';
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

  it('two events without an id are two', () => {
    const one = opened({ eventId: '', guests: found(guests(ME, ALICE), 'x') });
    const other = opened({ eventId: '', guests: found(guests(ME, BOB), 'x') });
    expect(eventKey(one)).not.toBe(eventKey(other));
    expect(eventKey(one)).toBe(eventKey({ ...one }));
  });
});
