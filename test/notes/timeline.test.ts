import { describe, expect, it } from 'vitest';
import type { Introduction } from '../../lib/introductions/introduction';
import type { MeetingRecord } from '../../lib/meeting/meeting-record';
import type { Commitment } from '../../lib/notes/commitment';
import { isTimeToReflect, journalEntry, promiseLines } from '../../lib/notes/reflection';
import { timelineOf, type TimelineInput } from '../../lib/notes/timeline';

const NOW = new Date('2026-03-05T12:00:00Z');
const STAMPS = { createdAt: '2026-02-01T12:00:00Z', updatedAt: '2026-02-01T12:00:00Z' };

function meeting(id: string, on: string, more: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    id,
    menteeId: 'm',
    host: 'google',
    eventId: id,
    event: id,
    series: '',
    title: `Talk ${id}`,
    startsAt: `${on}T10:00:00Z`,
    endsAt: `${on}T11:00:00Z`,
    timeZone: '',
    isRecurring: false,
    isCancelled: false,
    ownResponse: '',
    menteeResponse: '',
    isChosen: false,
    seenAt: `${on}T10:00:00Z`,
    ...more,
  };
}

function commitment(id: string, more: Partial<Commitment>): Commitment {
  return {
    id,
    menteeId: 'm',
    owner: 'mentor',
    text: id,
    state: 'open',
    dueOn: '',
    madeOn: '2026-02-10',
    closedOn: '',
    carried: 0,
    discussedOn: '',
    noteId: '',
    ...STAMPS,
    ...more,
  };
}

const INTRODUCTION: Introduction = {
  id: 'i',
  menteeId: 'm',
  contactId: 'c',
  need: 'pricing',
  state: 'met',
  steps: [
    { state: 'idea', at: '2026-02-01T12:00:00Z', actor: 'mentor' },
    { state: 'introduced', at: '2026-02-10T12:00:00Z', actor: 'mentor' },
    { state: 'met', at: '2026-02-20T12:00:00Z', actor: 'mentee' },
  ],
  snoozedUntil: '',
  reminders: 0,
  outcome: '',
  impression: '',
  whyNot: '',
  ...STAMPS,
};

describe('the time line', () => {
  const input: TimelineInput = {
    meetings: [
      meeting('a', '2026-02-10'),
      meeting('now', '2026-03-05'),
      meeting('off', '2026-02-11', { isCancelled: true }),
    ],
    notes: [
      { id: 'n', menteeId: 'm', meetingId: 'a', on: '2026-02-10', body: 'text', revision: 1, ...STAMPS },
      { id: 'blank', menteeId: 'm', meetingId: '', on: '2026-02-12', body: ' ', revision: 1, ...STAMPS },
      {
        id: 'current',
        menteeId: 'm',
        meetingId: 'now',
        on: '2026-03-05',
        body: 'being written',
        revision: 1,
        ...STAMPS,
      },
    ],
    commitments: [
      commitment('by itself', {}),
      commitment('in a note', { noteId: 'n', state: 'done', closedOn: '2026-02-20' }),
    ],
    goals: [
      {
        id: 'g',
        menteeId: 'm',
        title: 'Lead',
        successTest: '',
        status: 'reached',
        dueOn: '',
        scale: [],
        touchedOn: '2026-02-20',
        ...STAMPS,
      },
    ],
    introductions: [INTRODUCTION],
  };

  it('has all that happened by day, newest first, and nothing of what is going on now', () => {
    const days = timelineOf(input, 'now', NOW).map(({ on, entries }) => [on, ...entries.map(({ kind }) => kind)]);
    expect(days).toEqual([
      ['2026-02-20', 'promise', 'goal', 'introduction'],
      ['2026-02-10', 'meeting', 'note', 'promise', 'introduction'],
      ['2026-02-01', 'goal'],
    ]);
  });

  it('does not speak of introductions that were turned down as an idea', () => {
    const turnedDown = { ...input, introductions: [{ ...INTRODUCTION, whyNot: 'not now' }] };
    const kinds = timelineOf(turnedDown, 'now', NOW).flatMap(({ entries }) => entries.map(({ kind }) => kind));
    expect(kinds).not.toContain('introduction');
  });
});

describe('looking back', () => {
  it('is offered after the end, as long as the talk is fresh', () => {
    const today = meeting('a', '2026-03-05');
    expect(isTimeToReflect(today, new Date('2026-03-05T10:59:00Z'))).toBe(false);
    expect(isTimeToReflect(today, new Date('2026-03-05T11:00:00Z'))).toBe(true);
    expect(isTimeToReflect(today, new Date('2026-03-06T11:00:00Z'))).toBe(false);
    expect(isTimeToReflect({ ...today, isCancelled: true }, NOW)).toBe(false);
    expect(isTimeToReflect({ ...today, endsAt: '' }, NOW)).toBe(false);
  });

  it('becomes a journal entry, and promises, one a line', () => {
    const thoughtOf = (who: string): string => `${who} came to mind.`;
    const said = { noticed: ' She was\ntired. ', cameToMind: 'Imke ', promised: 'call Clara\n\n send  it' };
    expect(journalEntry(said, thoughtOf)).toEqual({ text: 'She was\ntired.', detail: 'Imke' });
    expect(promiseLines(said)).toBe('[] me: call Clara\n[] me: send it');
    expect(journalEntry({ ...said, noticed: ' ' }, thoughtOf)).toEqual({ text: 'Imke came to mind.', detail: '' });
    const nothing = { noticed: ' ', cameToMind: '', promised: '\n' };
    expect([journalEntry(nothing, thoughtOf), promiseLines(nothing)]).toEqual([undefined, '']);
  });
});
