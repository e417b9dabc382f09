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
import { TITLE_SAMPLES } from './title-samples';

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
    says: 'two others, and nothing tells whose calendar it is',
    meeting: { ...list(ALICE, BOB), identity: missing() },
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
    says: 'the page marks me',
    meeting: { ...list({ ...ME, address: '', name: '', isSelf: true }, ALICE), self: missing() },
    knowledge: MENTEE,
    verdict: 'mentoring',
    counterpart: 'alice@example.com',
    reason: 'mentee-by-address',
  },
  {
    says: 'a plus-tag reaches the same mailbox',
    meeting: list(ME, guest('alice+cal@example.com', { name: 'Alice Example' })),
    knowledge: MENTEE,
    verdict: 'mentoring',
    counterpart: 'alice+cal@example.com',
    reason: 'same-mailbox',
  },
  {
    says: 'a domain the mentor called equal',
    meeting: list(ME, guest('alice@example.org')),
    knowledge: { ...MENTEE, domainAliases: [['example.com', 'example.org']] },
    verdict: 'mentoring',
    counterpart: 'alice@example.org',
    reason: 'same-mailbox',
  },
  {
    says: 'two stored people with one address',
    meeting: {},
    knowledge: { byAddress: [alice, { ...alice, id: 'p2', name: 'Bob' }] },
    verdict: 'one-to-one',
    counterpart: 'alice@example.com',
    reason: 'address-ambiguous',
  },
  {
    says: 'a name in the place of the address is not believed',
    meeting: list(ME, guest('eve@example.com', { name: 'alice@example.com' })),
    knowledge: MENTEE,
    verdict: 'one-to-one',
    counterpart: 'eve@example.com',
    reason: 'two-people',
  },
  {
    says: 'a look-alike',
    meeting: list(ME, guest('', { name: 'Аlice Example' })),
    knowledge: { mentees: [alice] },
    verdict: 'one-to-one',
    reason: 'look-alike-name',
  },
  {
    says: 'my own name at an address nobody told',
    meeting: list(ME, guest('me@home.example', { name: 'Example, Me' })),
    verdict: 'unknown',
    reason: 'may-be-self',
  },
  {
    says: 'my own name beside the mentee',
    meeting: {
      ...list(ME, guest('me@home.example', { name: 'Me Example' }), ALICE),
      self: found({ address: ME.address, name: '' }, 'id'),
    },
    knowledge: MENTEE,
    verdict: 'unknown',
    counterpart: 'alice@example.com',
    reason: 'may-be-self',
  },
  {
    says: 'a mentee of my name',
    meeting: list(ME, guest('me@home.example', { name: 'Me Example' })),
    knowledge: { byAddress: [{ id: 'm', name: 'Me Example', addresses: ['me@home.example'], isMentee: true }] },
    verdict: 'mentoring',
    counterpart: 'me@home.example',
    reason: 'mentee-by-address',
  },
  {
    says: 'a calendar that organises is nobody',
    meeting: list(
      guest('c_9@group.calendar.google.com', { name: 'Mentoring', kind: 'group', isOrganizer: true }),
      ME,
      ALICE,
    ),
    knowledge: MENTEE,
    verdict: 'mentoring',
    counterpart: 'alice@example.com',
    reason: 'not-counted',
  },
  {
    says: 'what may be a room is neither counted nor dropped',
    meeting: list(ME, ALICE, guest('', { name: 'Aspen (8)' })),
    knowledge: MENTEE,
    verdict: 'unknown',
    counterpart: 'alice@example.com',
    reason: 'may-be-room',
  },
  {
    says: 'what bears the name of the place may be a room',
    meeting: { ...list(ME, ALICE, guest('', { name: 'Aspen' })), location: found('Aspen', 'row') },
    knowledge: MENTEE,
    verdict: 'unknown',
    counterpart: 'alice@example.com',
    reason: 'may-be-room',
  },
  {
    says: 'what may be a group is neither counted nor dropped',
    meeting: list(ME, guest('team-platform@example.com', { name: '' })),
    verdict: 'unknown',
    reason: 'may-be-group',
  },
  {
    says: 'a notetaker of the mentor’s own list',
    meeting: list(ME, ALICE, guest('scribe@example.org', { name: 'Scribe' })),
    knowledge: { ...MENTEE, ownBots: ['@example.org'] },
    verdict: 'mentoring',
    counterpart: 'alice@example.com',
    reason: 'not-counted',
  },
  {
    says: 'cancelled by its title',
    meeting: { title: found('Canceled: 1:1', 'h') },
    knowledge: MENTEE,
    verdict: 'not',
    reason: 'cancelled',
  },
  {
    says: 'for days',
    meeting: { end: found({ date: '2026-03-07', time: '15:30' }, 'chip') },
    knowledge: MENTEE,
    verdict: 'not',
    reason: 'lasts-days',
  },
  {
    says: 'said: not a 1:1, of other guests',
    meeting: {},
    knowledge: { ...MENTEE, aboutSeries: { answer: 'not-one-to-one', on: '2026-03-04', isSameGuests: false } },
    verdict: 'mentoring',
    reason: 'guests-changed',
  },
  {
    says: 'chosen by hand, of other guests',
    meeting: { guests: missing() },
    knowledge: { chosen: alice, aboutSeries: { answer: 'mentee', on: '2026-03-04', isSameGuests: false } },
    verdict: 'unknown',
    reason: 'guests-changed',
  },
  {
    says: 'an interview with a mentee is with a mentee',
    meeting: { title: found('Interview', 'h') },
    knowledge: MENTEE,
    verdict: 'mentoring',
    reason: 'title-hint',
  },
  {
    says: 'an interview with somebody',
    meeting: { title: found('Interview', 'h') },
    verdict: 'one-to-one',
    reason: 'title-hint',
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

  const named = (name: string, fields: Partial<Attendee> = {}): Attendee => guest('', { name, ...fields });
  const byName = (name: string, knowledge: Partial<Knowledge>): ReturnType<typeof judge> =>
    judge(opened(list(ME, named(name))), { ...NO_KNOWLEDGE, ...knowledge });

  it('asks once when a mentee is met by name alone', () => {
    const meeting = opened(list(ME, { ...ALICE, address: '' }));
    const asked = judge(meeting, { ...NO_KNOWLEDGE, byName: [alice] });
    expect(asked).toMatchObject({ verdict: 'mentoring', needsConfirmation: true, person: alice });
    const aboutPerson = { answer: 'mentee', on: '2026-03-04' } as const;
    const confirmed = judge(meeting, { ...NO_KNOWLEDGE, byName: [alice], aboutPerson });
    expect(confirmed).toMatchObject({ verdict: 'mentoring', needsConfirmation: false });
    expect(byName('Example, Alice (Dept) ORG', { byName: [alice] })).toMatchObject({ needsConfirmation: true });
  });

  it('does not ask again about a name that was confirmed or denied', () => {
    expect(byName('Ally', { mentees: [alice], confirmedByName: alice })).toMatchObject({
      verdict: 'mentoring',
      person: alice,
      needsConfirmation: false,
    });
    const no = byName('Alice Example', { byName: [alice], aboutPerson: { answer: 'not-mentee', on: '2026-03-04' } });
    expect(no.verdict).toBe('one-to-one');
    expect(no.person).toBeUndefined();
    const denied = byName('Alice Example', { byName: [alice], denied: ['p1'] });
    expect(denied).toMatchObject({ verdict: 'one-to-one', needsConfirmation: false });
    expect(denied.mayBe).toBeUndefined();
    expect(denied.reasons).toContainEqual({ code: 'said-somebody-else', name: 'Alice Example' });
  });

  it('does not choose between two of one name, unless the mentor has', () => {
    const other: KnownPerson = { ...alice, id: 'p2', addresses: [] };
    const asked = byName('Alice Example', { byName: [alice, other] });
    expect(asked).toMatchObject({ verdict: 'one-to-one', candidates: [alice, other] });
    expect(asked.person).toBeUndefined();
    expect(asked.reasons.map(({ code }) => code)).toContain('name-ambiguous');
    expect(byName('Alice Example', { byName: [alice, other], denied: ['p2'] })).toMatchObject({ person: alice });
    expect(byName('Alice Example', { byName: [alice, other], chosen: other })).toMatchObject({
      verdict: 'mentoring',
      person: other,
    });
    expect(byName('Alice Example', { byName: [alice, other], confirmedByName: alice }).verdict).toBe('one-to-one');
  });

  it('never takes a namesake with another address for the mentee, but says who it may be', () => {
    const namesake = guest('alice@elsewhere.example', { name: 'Alice Example' });
    const judgement = judge(opened(list(ME, namesake)), { ...NO_KNOWLEDGE, byName: [alice] });
    expect(judgement).toMatchObject({ verdict: 'one-to-one', mayBe: alice });
    expect(judgement.person).toBeUndefined();
    const denied = judge(opened(list(ME, namesake)), { ...NO_KNOWLEDGE, byName: [alice], denied: ['p1'] });
    expect(denied.mayBe).toBeUndefined();
  });

  it('asks about a name that is similar only, of one mentee alone', () => {
    for (const name of ['A. Example', 'Example Alice', 'Alice Maria Example', 'Алисе Ехампле']) {
      const judgement = byName(name, { mentees: [alice] });
      expect([name, judgement.verdict, judgement.person]).toEqual([name, 'one-to-one', undefined]);
    }
    expect(byName('A. Example', { mentees: [alice] }).mayBe).toBe(alice);
    const anna: KnownPerson = { id: 'p2', name: 'Anna Example', addresses: [], isMentee: true };
    expect(byName('A. Example', { mentees: [alice, anna] }).mayBe).toBeUndefined();
  });

  describe('on a page of names', () => {
    const outlook = (attendees: readonly Attendee[], fields: Partial<OpenedMeeting> = {}): OpenedMeeting =>
      opened({
        host: 'outlook',
        identity: missing(),
        self: found({ address: '', name: 'Me Example' }, 'title'),
        guests: found({ attendees, complete: 'yes' }, 'personas'),
        ...fields,
      });
    const knowledge: Knowledge = { ...NO_KNOWLEDGE, mentees: [alice], byName: [alice] };

    it.each([
      ['Me Example', 'Alice Example'],
      ['Example, Me (Dept) ORG', 'Example, Alice (External)'],
      ['EXAMPLE Me', 'Alice EXAMPLE'],
      ['me.example@example.com', 'Alice Example'],
    ])('finds the mentor as %s', (own, other) => {
      const { verdict, counterpart } = judge(outlook([named(own), named(other)]), {
        ...knowledge,
        ownAddresses: ['me.example@example.com'],
      });
      expect([verdict, counterpart?.name]).toEqual(['mentoring', other]);
    });

    it('finds the mentor by the page’s word', () => {
      const rows = [named('', { isSelf: true }), named('Alice Example', { isOrganizer: true })];
      expect(judge(outlook(rows, { self: missing() }), knowledge)).toMatchObject({
        verdict: 'mentoring',
        person: alice,
      });
    });

    it.each(['Me Example', 'Me Example (Finance)', 'Me Example [External]', 'Example, Me'])(
      'cannot tell who %s is beside the sentence about the mentor, unless the page’s number does',
      (name) => {
        const attendees = [named('', { isSelf: true }), named(name), named('Alice Example')];
        const counted = (count: number): OpenedMeeting =>
          outlook(attendees, { guests: found({ attendees, complete: 'yes', count }, 'personas') });
        const doubted = judge(outlook(attendees), knowledge);
        expect(doubted.verdict).toBe('unknown');
        expect(doubted.reasons).toContainEqual({ code: 'may-be-self', name, address: '' });
        expect(judge(counted(3), knowledge).verdict).toBe('unknown');
        expect(judge(counted(2), knowledge).verdict).toBe('mentoring');
      },
    );

    it('cannot tell which of two rows of the mentor’s name is the mentor', () => {
      const rows = (...names: readonly string[]): OpenedMeeting => outlook(names.map((name) => named(name)));
      expect(judge(rows('Me Example', 'Me Example (Finance)', 'Alice Example'), knowledge).verdict).toBe('unknown');
      expect(judge(rows('Me Example', 'Me Example', 'Alice Example'), knowledge).verdict).toBe('unknown');
    });

    it('does not take a row for the mentor that answered otherwise', () => {
      const rows = [named('Me Example', { response: 'accepted' }), named('Alice Example', { isOrganizer: true })];
      const said = (ownResponse: 'accepted' | 'needs-action'): OpenedMeeting =>
        outlook(rows, { ownResponse: found(ownResponse, 'sentence') });
      expect(judge(said('needs-action'), knowledge).verdict).toBe('unknown');
      expect(judge(said('accepted'), knowledge).verdict).toBe('mentoring');
    });

    it.each([
      ['Jamie Bot', 'may-be-bot'],
      ['Kim Room B', 'may-be-room'],
      ['Platform Leads', 'may-be-group'],
    ] as const)('neither counts nor drops %s, unless the mentor knows that name', (name, code) => {
      const third = judge(outlook([named('Me Example'), named('Alice Example'), named(name)]), knowledge);
      expect(third.verdict).toBe('unknown');
      expect(third.reasons).toContainEqual({ code, name });
      expect(judge(outlook([named('Me Example'), named(name)]), NO_KNOWLEDGE).verdict).toBe('unknown');
      const known: KnownPerson = { ...alice, id: 'k', name };
      const known1to1 = judge(outlook([named('Me Example'), named(name)]), { ...NO_KNOWLEDGE, byName: [known] });
      expect(known1to1).toMatchObject({ verdict: 'mentoring', person: known, needsConfirmation: true });
    });

    it('does not drop a person because the place bears their name', () => {
      const rows = [named('Me Example'), named('Alice Example'), named('Bob Poe', { kind: 'resource' })];
      const doubted = judge(outlook(rows), knowledge);
      expect(doubted.verdict).toBe('unknown');
      expect(doubted.reasons).toContainEqual({ code: 'may-be-room', name: 'Bob Poe' });
      const room = [named('Me Example'), named('Alice Example'), named('Aspen', { kind: 'resource' })];
      expect(judge(outlook(room), knowledge).verdict).toBe('mentoring');
    });

    it('says what of the mentor is to be added', () => {
      const byName = judge(outlook([named('Bob Poe'), named('Alice Example')]), knowledge);
      expect(byName.reasons).toContainEqual({ code: 'self-not-listed', by: 'name' });
      expect(judge(opened(list(ALICE, BOB)), NO_KNOWLEDGE).reasons).toContainEqual({
        code: 'self-not-listed',
        by: 'address',
      });
    });

    it('cannot tell whether somebody of a similar name is the mentor', () => {
      expect(judge(outlook([named('M. Example'), named('Alice Example')]), knowledge).verdict).toBe('unknown');
      expect(judge(outlook([named('Somebody Else'), named('Alice Example')]), knowledge).verdict).toBe('unknown');
      expect(judge(outlook([named('Me Example'), named('Me Example')]), knowledge).verdict).not.toBe('mentoring');
    });

    it('counts the organizer, who attends', () => {
      const rows = [named('', { isSelf: true }), named('Alice Example')];
      const by = (name: string): OpenedMeeting => outlook(rows, { organizer: found(named(name), 'sentence') });
      expect(judge(by('Bob Poe'), knowledge).verdict).toBe('not');
      expect(judge(by('Example, Alice'), knowledge).verdict).toBe('mentoring');
    });

    it('does not know whether one name twice is one person', () => {
      const rows = [named('Me Example'), named('Alice Example'), named('Alice Example')];
      const counted = (count: number): OpenedMeeting =>
        outlook(rows, { guests: found({ attendees: rows, complete: 'yes', count }, 'personas') });
      expect(judge(outlook(rows), knowledge)).toMatchObject({ verdict: 'unknown' });
      expect(judge(counted(3), knowledge).verdict).toBe('not');
      expect(judge(counted(2), knowledge).verdict).toBe('mentoring');
      const organised = [named('Me Example'), named('Alice Example'), named('Alice Example', { isOrganizer: true })];
      expect(judge(outlook(organised), knowledge).verdict).toBe('mentoring');
    });

    it('counts no room and no notetaker by its name', () => {
      const rows = [named('Me Example'), named('Alice Example'), named('Room 102'), named('Fred from Fireflies')];
      expect(judge(outlook(rows), knowledge)).toMatchObject({ verdict: 'mentoring', person: alice });
    });
  });

  describe('and titles', () => {
    const titled = (title: string, fields: Partial<OpenedMeeting> = {}): OpenedMeeting =>
      opened({ title: found(title, 'h'), ...fields });

    it('make it firmer or weaker, and never another verdict or person', () => {
      const at = (title: string): number => judge(titled(title), NO_KNOWLEDGE).confidence;
      expect(at('1:1')).toBeGreaterThan(at('Things'));
      expect(at('Interview')).toBeLessThan(at('Things'));
      expect(at('Team standup')).toBeLessThan(at('Interview'));
      for (const [title] of TITLE_SAMPLES) {
        const judgement = judge(titled(title), {
          ...NO_KNOWLEDGE,
          mentees: [{ id: 'n', name: 'Nadia Brandt', addresses: [], isMentee: true }],
        });
        expect([title, judgement.verdict, judgement.counterpart?.address, judgement.person]).toEqual([
          title,
          'one-to-one',
          'alice@example.com',
          undefined,
        ]);
      }
    });

    it('let a question wait', () => {
      expect(judge(titled('Interview'), NO_KNOWLEDGE).urgency).toBe('low');
      expect(judge(titled('Interview'), MENTEE).urgency).toBeUndefined();
      expect(judge(titled('1:1'), NO_KNOWLEDGE).urgency).toBeUndefined();
    });

    it('name whom it may be with where the page does not tell', () => {
      const hidden = { guests: missing() };
      expect(judge(titled('1:1 Alice', hidden), { ...NO_KNOWLEDGE, mentees: [alice] })).toMatchObject({
        verdict: 'unknown',
        mayBe: alice,
      });
      expect(judge(titled('Alice standup', hidden), { ...NO_KNOWLEDGE, mentees: [alice] }).mayBe).toBeUndefined();
      expect(judge(titled('1:1 Alice Other', hidden), { ...NO_KNOWLEDGE, mentees: [alice] }).mayBe).toBeUndefined();
    });
  });

  it('counts two addresses of one known person once', () => {
    const both: KnownPerson = { ...alice, addresses: ['alice@example.com', 'alice@home.example'] };
    const judgement = judge(opened(list(ME, ALICE, guest('alice@home.example'))), {
      ...NO_KNOWLEDGE,
      byAddress: [both],
    });
    expect(judgement.verdict).toBe('mentoring');
  });

  /** Guests of all kinds, with and without addresses. */
  const crowd = fc.uniqueArray(
    fc.constantFrom(
      ALICE,
      BOB,
      guest('carol@example.com'),
      FRED,
      ROOM,
      TEAM,
      named('Dana Poe'),
      named('Example, Alice (Dept)'),
      named('Aspen (8)'),
      guest('assistant@example.com', { isOrganizer: true, response: 'declined' }),
      guest('alice+tag@example.com'),
    ),
    { maxLength: 6 },
  );
  const known = fc.constantFrom<Knowledge>(
    NO_KNOWLEDGE,
    MENTEE,
    { ...MENTEE, mentees: [alice], byName: [alice] },
    { ...NO_KNOWLEDGE, mentees: [alice], byName: [alice] },
  );
  const outcome = (rows: readonly Attendee[], knowledge: Knowledge): readonly unknown[] => {
    const { verdict, counterpart, person } = judge(opened(list(...rows)), knowledge);
    return [verdict, counterpart, person];
  };

  it('does not care about the order of the guests', () => {
    fc.assert(
      fc.property(
        crowd.chain((others) =>
          fc.tuple(
            fc.constant([ME, ...others]),
            fc.shuffledSubarray([ME, ...others], { minLength: others.length + 1 }),
          ),
        ),
        known,
        ([rows, shuffled], knowledge) => {
          expect(outcome(shuffled, knowledge)).toEqual(outcome(rows, knowledge));
        },
      ),
    );
  });

  it('does not care about rows that stand there twice', () => {
    fc.assert(
      fc.property(crowd, fc.subarray([0, 1, 2, 3, 4, 5, 6]), known, (others, again, knowledge) => {
        const rows = [ME, ...others];
        const doubled = [...rows, ...again.flatMap((at) => rows.slice(at, at + 1))];
        // The page's own number stays what it was.
        const meeting = (attendees: readonly Attendee[]): OpenedMeeting =>
          opened({ guests: found({ ...guests(...rows), attendees }, 'rows') });
        const [one, other] = [judge(meeting(rows), knowledge), judge(meeting(doubled), knowledge)];
        expect([other.verdict, other.counterpart, other.person]).toEqual([one.verdict, one.counterpart, one.person]);
      }),
    );
  });

  it('does not care how addresses are written', () => {
    const write = fc.constantFrom(
      (address: string) => address.toUpperCase(),
      (address: string) => ` ${address} `,
      (address: string) => (address === '' ? '' : `mailto:${address}`),
    );
    fc.assert(
      fc.property(crowd, write, known, (others, how, knowledge) => {
        const rows = [ME, ...others];
        const written = rows.map((row) => ({ ...row, address: how(row.address).replace(/^ +$/, '') }));
        expect(outcome(written, knowledge)).toEqual(outcome(rows, knowledge));
      }),
    );
  });

  it('keeps the counterpart when a room, a notetaker or a group joins', () => {
    const extra = fc.constantFrom(
      ROOM,
      FRED,
      TEAM,
      named('Besprechungsraum 3'),
      named('会議室A'),
      named('Dana’s Notetaker'),
      named('Platform Team'),
      guest('all@example.com', { name: '' }),
    );
    fc.assert(
      fc.property(crowd, extra, known, (others, joining, knowledge) => {
        const before = judge(opened(list(ME, ...others)), knowledge);
        const after = judge(opened(list(ME, ...others, joining)), knowledge);
        expect([after.counterpart, after.person ?? before.person]).toEqual([before.counterpart, before.person]);
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
      'isCancelled',
      'location',
    ] as const;
    fc.assert(
      fc.property(crowd, fc.subarray([...facts]), known, (others, gone, knowledge) => {
        const whole = judge(opened(list(ME, ...others)), knowledge);
        const part = judge(
          opened({ ...list(ME, ...others), ...Object.fromEntries(gone.map((fact) => [fact, missing()])) }),
          knowledge,
        );
        if (part.verdict !== 'unknown') expect(part.verdict).toBe(whole.verdict);
        if (part.verdict === 'mentoring') expect(part.person).toEqual(whole.person);
      }),
    );
  });

  it('never claims a mentee who is not on the list', () => {
    fc.assert(
      fc.property(crowd, known, (others, knowledge) => {
        const { verdict, person, counterpart } = judge(opened(list(ME, ...others)), knowledge);
        if (verdict !== 'mentoring') return;
        expect(person).toEqual(alice);
        expect(counterpart?.address === '' || counterpart?.address.startsWith('alice')).toBe(true);
      }),
    );
  });
});
