import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/meeting/judge';
import type { Attendee, OpenedMeeting } from '../../lib/meeting/meeting';
import {
  NO_KNOWLEDGE,
  type Knowledge,
  type KnownPerson,
  type Reason,
  type Verdict,
} from '../../lib/meeting/one-on-one';
import { contradicted, found, missing } from '../../lib/meeting/reading';
import { guest, guests, ME, opened } from './facts';

const ALICE = guest('alice@example.com', { name: 'Alice Example' });
const BOB = guest('bob@example.com', { name: 'Bob Example' });
const ROOM = guest('c_1@resource.calendar.google.com', { name: 'Aspen', kind: 'resource' });
const FRED = guest('fred@fireflies.ai', { name: 'Fireflies.ai Notetaker' });
const TEAM = guest('team@example.com', { kind: 'group' });
const alice: KnownPerson = { id: 'p1', name: 'Alice Example', addresses: ['alice@example.com'], isMentee: true };
const MENTEE: Knowledge = { ...NO_KNOWLEDGE, byAddress: [alice] };

interface Case {
  readonly says: string;
  readonly meeting: Partial<OpenedMeeting>;
  readonly knowledge?: Partial<Knowledge>;
  readonly verdict: Verdict;
  readonly counterpart?: string;
  readonly reason: Reason['code'];
}

const list = (...attendees: readonly Attendee[]): Partial<OpenedMeeting> => ({
  guests: found(guests(...attendees), 'rows'),
});

const CASES: readonly Case[] = [
  {
    says: 'me and one other',
    meeting: {},
    verdict: 'one-to-one',
    counterpart: 'alice@example.com',
    reason: 'two-people',
  },
  {
    says: 'me and my mentee',
    meeting: {},
    knowledge: MENTEE,
    verdict: 'mentoring',
    counterpart: 'alice@example.com',
    reason: 'mentee-by-address',
  },
  {
    says: 'the title is a hint, never proof',
    meeting: { ...list(ME, ALICE, BOB), title: found('1:1', 'h') },
    knowledge: MENTEE,
    verdict: 'not',
    reason: 'many-people',
  },
  {
    says: 'lunch with a mentee is one',
    meeting: { title: found('Lunch', 'h') },
    knowledge: MENTEE,
    verdict: 'mentoring',
    reason: 'two-people',
  },
  {
    says: 'a room is nobody',
    meeting: list(ME, ALICE, ROOM),
    verdict: 'one-to-one',
    counterpart: 'alice@example.com',
    reason: 'not-counted',
  },
  {
    says: 'a notetaker is nobody',
    meeting: list(ME, ALICE, FRED),
    verdict: 'one-to-one',
    counterpart: 'alice@example.com',
    reason: 'not-counted',
  },
  {
    says: 'a known person is no bot',
    meeting: list(ME, FRED),
    knowledge: { byAddress: [{ id: 'f', name: 'Fred', addresses: [FRED.address], isMentee: true }] },
    verdict: 'mentoring',
    counterpart: FRED.address,
    reason: 'mentee-by-address',
  },
  {
    says: 'my other address is me',
    meeting: list(ME, guest('me@home.example'), ALICE),
    knowledge: { ownAddresses: ['me@home.example'] },
    verdict: 'one-to-one',
    counterpart: 'alice@example.com',
    reason: 'not-counted',
  },
  {
    says: 'a group may be many',
    meeting: list(ME, ALICE, TEAM),
    knowledge: MENTEE,
    verdict: 'unknown',
    counterpart: 'alice@example.com',
    reason: 'group-invited',
  },
  { says: 'a group alone is no 1:1', meeting: list(ME, TEAM), verdict: 'not', reason: 'group-invited' },
  { says: 'nobody else', meeting: list(ME), verdict: 'not', reason: 'nobody-else' },
  { says: 'own block', meeting: list(), verdict: 'not', reason: 'nobody-else' },
  {
    says: 'an organiser who does not attend',
    meeting: list(guest('assistant@example.com', { isOrganizer: true, response: 'declined' }), ME, ALICE),
    knowledge: MENTEE,
    verdict: 'mentoring',
    counterpart: 'alice@example.com',
    reason: 'not-counted',
  },
  {
    says: 'a mentee who organised and declined is shown as declined',
    meeting: list(ME, { ...ALICE, isOrganizer: true, response: 'declined' }),
    knowledge: MENTEE,
    verdict: 'mentoring',
    counterpart: 'alice@example.com',
    reason: 'counterpart-declined',
  },
  {
    says: 'declined by me',
    meeting: { ownResponse: found('declined', 'b') },
    knowledge: MENTEE,
    verdict: 'not',
    reason: 'declined-by-me',
  },
  { says: 'cancelled', meeting: { isCancelled: found(true, 't') }, verdict: 'not', reason: 'cancelled' },
  { says: 'all day', meeting: { isAllDay: found(true, 't') }, verdict: 'not', reason: 'all-day' },
  { says: 'a task', meeting: { kind: found('task', 'id') }, verdict: 'not', reason: 'not-a-meeting' },
  {
    says: 'hidden list',
    meeting: { guests: found({ attendees: [ME, ALICE], complete: 'hidden' }, 'rows') },
    knowledge: MENTEE,
    verdict: 'unknown',
    reason: 'guests-hidden',
  },
  {
    says: 'fewer rows than guests',
    meeting: { guests: found({ attendees: [ME, ALICE], complete: 'no', count: 3 }, 'rows') },
    knowledge: MENTEE,
    verdict: 'unknown',
    reason: 'guests-incomplete',
  },
  {
    says: 'a part of the list is enough to see many',
    meeting: { guests: found({ attendees: [ME, ALICE, BOB], complete: 'no', count: 9 }, 'rows') },
    verdict: 'not',
    reason: 'many-people',
  },
  {
    says: 'no number to check against',
    meeting: { guests: found({ attendees: [ME, ALICE], complete: 'unchecked' }, 'rows') },
    verdict: 'unknown',
    reason: 'guests-unchecked',
  },
  {
    says: 'the full page has no number',
    meeting: { surface: 'page', guests: found({ attendees: [ME, ALICE], complete: 'unchecked' }, 'rows') },
    verdict: 'one-to-one',
    reason: 'two-people',
  },
  {
    says: 'rows unreadable',
    meeting: { guests: missing(['rows']) },
    knowledge: MENTEE,
    verdict: 'unknown',
    reason: 'guests-unreadable',
  },
  {
    says: 'rows contradicted',
    meeting: { guests: contradicted(['rows']) },
    knowledge: MENTEE,
    verdict: 'unknown',
    reason: 'guests-unreadable',
  },
  { says: 'who am I?', meeting: { self: missing() }, knowledge: MENTEE, verdict: 'unknown', reason: 'self-unknown' },
  {
    says: 'whoever I am, three are too many',
    meeting: { ...list(ME, ALICE, BOB), self: missing() },
    verdict: 'not',
    reason: 'many-people',
  },
  {
    says: 'one guest who is not me',
    meeting: list(ALICE),
    knowledge: MENTEE,
    verdict: 'unknown',
    reason: 'self-not-listed',
  },
  {
    says: 'two others on my own calendar: one may be me',
    meeting: list(ALICE, BOB),
    verdict: 'unknown',
    reason: 'self-not-listed',
  },
  {
    says: 'two others on somebody else’s calendar',
    meeting: { ...list(ALICE, BOB), identity: found({ event: 'e', calendar: 'bob@example.com' }, 'id') },
    verdict: 'not',
    reason: 'not-my-event',
  },
  {
    says: 'said: not a 1:1',
    meeting: {},
    knowledge: { ...MENTEE, aboutSeries: { answer: 'not-one-to-one', on: '2026-03-04' } },
    verdict: 'not',
    reason: 'answered',
  },
  {
    says: 'said: not a mentee',
    meeting: {},
    knowledge: { aboutPerson: { answer: 'not-mentee', on: '2026-03-04' } },
    verdict: 'one-to-one',
    reason: 'answered',
  },
  {
    says: 'chosen by hand where the page cannot tell',
    meeting: { guests: missing() },
    knowledge: { chosen: alice },
    verdict: 'mentoring',
    reason: 'chosen',
  },
  {
    says: 'a choice never beats a crowd',
    meeting: list(ME, ALICE, BOB),
    knowledge: { chosen: alice },
    verdict: 'not',
    reason: 'many-people',
  },
  {
    says: 'a person who is a contact, not a mentee',
    meeting: {},
    knowledge: { byAddress: [{ ...alice, isMentee: false }] },
    verdict: 'one-to-one',
    reason: 'two-people',
  },
];

describe('judge', () => {
  it.each(CASES)('$says: $verdict', ({ meeting, knowledge, verdict, counterpart, reason }) => {
    const judgement = judge(opened(meeting), { ...NO_KNOWLEDGE, ...knowledge });
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.reasons.map(({ code }) => code)).toContain(reason);
    if (counterpart !== undefined) expect(judgement.counterpart?.address).toBe(counterpart);
  });

  it('asks once when a mentee is met by name alone', () => {
    const meeting = opened(list(ME, { ...ALICE, address: '' }));
    const asked = judge(meeting, { ...NO_KNOWLEDGE, byName: [alice] });
    expect(asked).toMatchObject({ verdict: 'mentoring', needsConfirmation: true, person: alice });
    const confirmed = judge(meeting, {
      ...NO_KNOWLEDGE,
      byName: [alice],
      aboutPerson: { answer: 'mentee', on: '2026-03-04' },
    });
    expect(confirmed).toMatchObject({ verdict: 'mentoring', needsConfirmation: false });
  });

  it('never takes a namesake with another address for the mentee', () => {
    const namesake = guest('alice@elsewhere.example', { name: 'Alice Example' });
    const judgement = judge(opened(list(ME, namesake)), { ...NO_KNOWLEDGE, byName: [alice] });
    expect(judgement.verdict).toBe('one-to-one');
    expect(judgement.person).toBeUndefined();
  });

  it('counts two addresses of one known person once', () => {
    const both: KnownPerson = { ...alice, addresses: ['alice@example.com', 'alice@home.example'] };
    const judgement = judge(opened(list(ME, ALICE, guest('alice@home.example'))), {
      ...NO_KNOWLEDGE,
      byAddress: [both],
    });
    expect(judgement.verdict).toBe('mentoring');
  });

  const crowd = fc.uniqueArray(fc.constantFrom(ALICE, BOB, guest('carol@example.com'), FRED, ROOM, TEAM), {
    maxLength: 6,
  });

  it('does not care about the order of the guests', () => {
    fc.assert(
      fc.property(crowd, fc.integer(), (others, turn) => {
        const rows = [ME, ...others];
        const at = ((turn % rows.length) + rows.length) % rows.length;
        const turned = [...rows.slice(at), ...rows.slice(0, at)];
        const one = judge(opened(list(...rows)), MENTEE);
        const other = judge(opened(list(...turned)), MENTEE);
        expect([other.verdict, other.counterpart, other.person]).toEqual([one.verdict, one.counterpart, one.person]);
      }),
    );
  });

  it('keeps the counterpart when a room, a notetaker or a group joins', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom(ROOM, FRED, TEAM), (others, extra) => {
        const before = judge(opened(list(ME, ...others)), MENTEE).counterpart;
        const after = judge(opened(list(ME, ...others, extra)), MENTEE).counterpart;
        if (before) expect(after).toEqual(before);
      }),
    );
  });

  it('moves towards unknown, never to another person, when a fact is missing', () => {
    const facts = [
      'identity',
      'kind',
      'title',
      'start',
      'end',
      'isAllDay',
      'self',
      'organizer',
      'guests',
      'rooms',
      'ownResponse',
    ] as const;
    fc.assert(
      fc.property(crowd, fc.subarray([...facts]), (others, gone) => {
        const whole = judge(opened(list(ME, ...others)), MENTEE);
        const part = judge(
          opened({ ...list(ME, ...others), ...Object.fromEntries(gone.map((fact) => [fact, missing()])) }),
          MENTEE,
        );
        if (part.verdict !== 'unknown') expect(part.verdict).toBe(whole.verdict);
        if (part.verdict === 'mentoring') expect(part.person).toEqual(whole.person);
      }),
    );
  });
});
