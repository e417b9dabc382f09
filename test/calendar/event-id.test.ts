import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressInLog,
  decodeEventId,
  identityInLog,
  kindOfCalendar,
  kindOfEventId,
} from '../../lib/calendar/google/event-id';

function encode(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64').replace(/=+$/u, '');
}

function encodeForUrl(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}

const word = fc.stringMatching(/^[a-z0-9]{4,30}$/u);
const address = fc.tuple(word, word).map(([name, domain]) => `${name}@${domain}.example.com`);

describe('event ids', () => {
  it('decode to event, calendar, series and occurrence', () => {
    expect(decodeEventId(encode('k3v9abc_20260305T140000Z me@example.com'))).toEqual({
      event: 'k3v9abc_20260305T140000Z',
      calendar: 'me@example.com',
      series: 'k3v9abc',
      occurrence: '20260305T140000Z',
    });
    expect(decodeEventId(encode('k3v9abc_20260305 me@example.com'))).toMatchObject({ occurrence: '20260305' });
    expect(decodeEventId(encode('k3v9abc_R20260101T090000 me@example.com'))).toEqual({
      event: 'k3v9abc_R20260101T090000',
      calendar: 'me@example.com',
    });
  });

  it.each([
    ['@m', '@gmail.com'],
    ['@g', '@group.calendar.google.com'],
    ['@v', '@group.v.calendar.google.com'],
  ])('write %s out as %s', (short, full) => {
    expect(decodeEventId(encode(`abc123 someone${short}`))?.calendar).toBe(`someone${full}`);
  });

  it('survive both alphabets, with and without padding, and characters beyond Latin', () => {
    fc.assert(
      fc.property(word, address, fc.string({ unit: 'grapheme', maxLength: 6 }), (event, calendar, more) => {
        const name = `${event}${more.replace(/[\s\p{C}\ufffd]/gu, '')}`;
        const text = `${name} ${calendar}`;
        const expected = { event: name, calendar };
        for (const id of [encode(text), encodeForUrl(text), Buffer.from(text).toString('base64')]) {
          expect(decodeEventId(id)).toMatchObject(expected);
        }
      }),
    );
  });

  it('are undefined for whatever is no id, and never throw', () => {
    for (const id of [
      '',
      ' ',
      'draft_0',
      '=',
      '%%%',
      encode('nospace@example.com'),
      encode('a b c@example.com'),
      encode('a \u0000@x'),
      'A'.repeat(1_000_000),
      '\ud800',
    ]) {
      expect(decodeEventId(id)).toBeUndefined();
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => void decodeEventId(id)));
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void decodeEventId(Buffer.from(bytes).toString('base64'))));
  });

  it('tell by their beginning what is no meeting', () => {
    expect(kindOfEventId('tasks_abc')).toBe('task');
    expect(kindOfEventId('tasks.abc')).toBe('task');
    expect(kindOfEventId(`ttb_${encode('abc me@m')}`)).toBe('task');
    expect(kindOfEventId(`bday_${encode('abc me@m')}`)).toBe('birthday');
    expect(kindOfEventId('appt_abc')).toBe('appointment-schedule');
    expect(kindOfEventId(encode('abc me@m'))).toBeUndefined();
    expect(decodeEventId(`bday_${encode('abc me@m')}`)).toEqual({ event: 'abc', calendar: 'me@gmail.com' });
    expect(decodeEventId('tasks_abc')).toEqual({ event: 'tasks_abc', calendar: '' });
  });

  it('tell by their calendar what is no meeting', () => {
    const calendar = decodeEventId(encode('2014_BIRTHDAY_x #contacts@v'))?.calendar ?? '';
    expect(kindOfCalendar(calendar)).toBe('birthday');
    expect(kindOfCalendar('en.german#holiday@group.v.calendar.google.com')).toBe('holiday');
    expect(kindOfCalendar('me@example.com')).toBeUndefined();
  });
});

describe('log attributes', () => {
  it('name event, calendar and user', () => {
    const log = '35389; 2:["abc_20260305T140000Z","me@example.com",0,null,2];1:["Me@Example.com",1];track:impression';
    expect(identityInLog(log)).toMatchObject({
      event: 'abc_20260305T140000Z',
      calendar: 'me@example.com',
      series: 'abc',
    });
    expect(addressInLog(log)).toBe('me@example.com');
    expect(identityInLog('35463; 2:["abc",null,null,6];1:["x",1]')).toEqual({ event: 'abc', calendar: '' });
  });

  it('give nothing when they are something else', () => {
    for (const log of [null, undefined, '', '12:["abc","def"]', '2:[abc]', `2:["${'x'.repeat(5000)}","y"]`]) {
      expect(identityInLog(log)).toBeUndefined();
      expect(addressInLog(log)).toBeUndefined();
    }
  });
});
