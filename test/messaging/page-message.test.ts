import { describe, expect, it } from 'vitest';
import { parsePageMessage } from '../../lib/messaging/page-message';

const OPENED = {
  type: 'meeting-opened',
  host: 'google',
  surface: 'bubble',
  photo: { markup: '<html></html>', url: 'https://calendar.google.com/calendar/u/0/r' },
  stillFor: 12,
  isHurried: false,
  isFresh: true,
};

describe('messages of a page', () => {
  it.each([
    OPENED,
    { type: 'meeting-closed' },
    { type: 'meetings-seen', host: 'google', photo: OPENED.photo },
    { type: 'agenda-asked' },
  ])('$type is taken as it is', (message) => {
    expect(parsePageMessage(message)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'meeting-opened'],
    ['an unknown type', { type: 'store-erased' }],
    ['another host', { ...OPENED, host: 'elsewhere' }],
    ['no picture', { ...OPENED, photo: undefined }],
    ['a picture that is no text', { ...OPENED, photo: { markup: {}, url: '' } }],
    ['a picture of ten megabytes', { ...OPENED, photo: { markup: 'x'.repeat(10_000_000), url: '' } }],
    ['a time that is none', { ...OPENED, stillFor: -1 }],
  ])('%s is refused', (_what, message) => {
    expect(parsePageMessage(message)).toBeUndefined();
  });

  it('nothing else comes along', () => {
    expect(parsePageMessage({ type: 'agenda-asked', extra: 'x' })).toEqual({ type: 'agenda-asked' });
  });
});
