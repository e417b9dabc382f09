import { describe, expect, it } from 'vitest';
import { agendaAsText } from '../../lib/agenda/agenda-as-text';
import type { Agenda, AgendaInput } from '../../lib/agenda/agenda';
import { composeAgenda } from '../../lib/agenda/compose';
import { SOURCES } from '../../lib/agenda/practices';
import { itemWhyText, type DayFormat } from '../../lib/agenda/words';
import { daysBetween } from '../../lib/meeting/day';
import {
  ago,
  AGREED,
  BEN,
  CLARA,
  everyOtherWeek,
  goal,
  held,
  instantAgo,
  introduction,
  lesson,
  mentorship,
  NADIA,
  note,
  NOTHING_AGREED,
  NOW,
  pairing,
  promise,
  record,
  story,
  TODAY,
  topic,
  use,
} from './story';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const FORMAT: DayFormat = {
  day: (day) => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`,
  ago: (day) => `${daysBetween(day, TODAY)} days ago`,
};

function minutes(count: number): string {
  return `${count} min`;
}

function meetingOf(lengthMinutes: number): AgendaInput['meeting'] {
  return { id: 'today', startsAt: `${TODAY}T12:00:00.000Z`, lengthMinutes, title: 'Nadia / Ana' };
}

/** Ten meetings of one mentorship, from before the first to the last. */
const STORIES: Readonly<Record<string, AgendaInput>> = {
  '1-before-we-meet': story({
    mentorship: mentorship({ agreement: NOTHING_AGREED, nextRole: 'regional manager' }),
    mentee: { ...NADIA, remember: 'moved here from Lisbon in autumn' },
    goals: [],
    meetings: [],
    notes: [],
    meeting: { ...meetingOf(45), startsAt: instantAgo(-4) },
  }),
  '2-first-meeting': story({
    mentorship: mentorship({ agreement: NOTHING_AGREED, nextRole: 'regional manager' }),
    mentee: { ...NADIA, remember: 'moved here from Lisbon in autumn' },
    goals: [],
    meetings: [],
    notes: [],
    commitments: [promise('c1', 'mentor', 'Send Nadia the reading list', { madeOn: ago(6), carried: 0 })],
    meeting: meetingOf(45),
  }),
  '3-finding-goals': story({
    mentorship: mentorship({ agreement: { ...AGREED, ending: '' }, nextRole: 'regional manager' }),
    goals: [],
    meetings: [held(14)],
    topics: [topic('t1', 'how to say no to the Friday calls')],
    promptUses: [use('first-background/roads', 14), use('first-wants/in-a-year', 14)],
    meeting: meetingOf(45),
  }),
  '4-working': story({
    mentorship: mentorship({
      nextRole: 'regional manager',
      skillGaps: [{ skill: 'contract negotiation', notedOn: ago(40) }],
    }),
    goals: [
      goal('g-lead', 'Lead a negotiation', {
        touchedOn: ago(66),
        scale: [{ on: ago(66), value: 4 }],
      }),
    ],
    topics: [topic('t1', 'the hiring freeze, and what it does to her team')],
    commitments: [
      promise('c1', 'mentor', 'Send the pricing paper', { carried: 2, madeOn: ago(28) }),
      promise('c2', 'mentor', 'Ask Clara whether Nadia may sit in on the renewal talks', { dueOn: TODAY }),
      promise('c3', 'mentee', 'Draft three must-haves for the supplier contract', { dueOn: ago(1) }),
    ],
    meeting: meetingOf(45),
  }),
  '5-heavy-weeks': story({
    goals: [
      goal('g-lead', 'Lead a negotiation', {
        scale: [
          { on: ago(56), value: 5 },
          { on: ago(42), value: 5 },
          { on: ago(14), value: 4 },
        ],
      }),
    ],
    topics: [topic('t1', 'I am stuck between two directors')],
    notes: [note('n1', 14, 'Short one. Nadia looked exhausted, two people of hers left.')],
    commitments: [
      promise('c1', 'mentee', 'Talk to Emre about the handover', { dueOn: ago(20), madeOn: ago(42), carried: 2 }),
      promise('c2', 'mentee', 'pricing one-pager', { carried: 4, madeOn: ago(70), discussedOn: ago(14) }),
    ],
    introductions: [introduction('i1', 'introduced', 20)],
    meeting: meetingOf(30),
  }),
  '6-looking-back': story({
    mentorship: mentorship({ agreement: { ...AGREED, agreedOn: ago(84) }, nextRole: 'regional manager' }),
    meetings: everyOtherWeek(11),
    goals: [
      goal('g-lead', 'Lead a negotiation', {
        scale: [
          { on: ago(70), value: 4 },
          { on: ago(28), value: 6 },
        ],
      }),
      goal('g-team', 'Build a team that runs without me', { scale: [{ on: ago(56), value: 3 }], touchedOn: ago(56) }),
    ],
    notes: [note('n1', 14, 'She wants to look at how we work.')],
    commitments: [promise('c1', 'mentor', 'Read her offer', { madeOn: ago(14), dueOn: ago(1) })],
    topics: [topic('t1', 'what the others expect of her now')],
    records: [
      record('journal', 'j1', 14, 'I talk when she is still thinking'),
      record('invitation', 'v1', 30, 'lunch by the harbour'),
    ],
    meeting: meetingOf(60),
  }),
  '7-next-step': story({
    mentorship: mentorship({
      nextRole: 'regional manager',
      skillGaps: [
        { skill: 'contract negotiation', notedOn: ago(90) },
        { skill: 'leading a region', notedOn: ago(60) },
      ],
      readiness: { timing: 'She does half of it already.', opportunity: '', sponsorship: '' },
    }),
    meetings: everyOtherWeek(13),
    pairings: [pairing('p1', 50, -41)],
    records: [record('room', 'r1', -6, 'Supplier round'), record('task', 'k1', 40, 'the Monday forecast', ['done', 9])],
    notes: [
      note('n1', 14, '[evidence] Held the price in the second round.'),
      note('n2', 28, '[evidence] Chaired the crew meeting.'),
    ],
    lessons: [lesson('l1', 'The hire I rushed', ['hiring'])],
    topics: [topic('t1', 'hiring for the night shift')],
    meeting: meetingOf(60),
  }),
  '8-passing-it-on': story({
    mentorship: mentorship({ nextRole: 'regional manager', agreement: { ...AGREED, agreedOn: ago(30) } }),
    meetings: everyOtherWeek(16),
    menteeCount: 3,
    records: [
      record('surpassed', 's1', 5, 'the forecast within one per cent'),
      record('idea', 'i1', 50, 'one form for all offers', ['answered', 3]),
      record('decision', 'd1', 80, 'to give up the northern accounts', ['turned-out', 10]),
      record('passing-on', 'a1', 40, 'the new colleague in Bremen'),
    ],
    notes: [note('n1', 14, 'A quick one; she has the region for two weeks.')],
    topics: [topic('t1', 'my rating this year', { belongsTo: 'performance-adviser' })],
    promptUses: [use('passing-on/how-is-it', 84), use('next-in-line/pass-it-on', 98)],
    meeting: meetingOf(45),
  }),
  '9-picking-up-again': story({
    mentee: { ...NADIA, remember: 'her father was in hospital in December' },
    goals: [goal('g-lead', 'Lead a negotiation', { touchedOn: ago(70) })],
    meetings: [held(98), held(84), held(70), held(28, { isCancelled: true }), held(14, { menteeResponse: 'declined' })],
    notes: [note('n1', 70, 'Renewal talks are moved to spring.')],
    introductions: [introduction('i1', 'contact-yes', 3)],
    meeting: meetingOf(30),
  }),
  '10-closing': story({
    mentorship: mentorship({ endsOn: ago(-20), nextRole: 'regional manager' }),
    goals: [
      goal('g-lead', 'Lead a negotiation', { status: 'reached', touchedOn: ago(14) }),
      goal('g-team', 'Build a team that runs without me', { scale: [{ on: ago(20), value: 7 }] }),
    ],
    meetings: everyOtherWeek(24),
    introductions: [
      introduction('i1', 'outcome', 12, { outcome: 'useful' }),
      introduction('i2', 'thanked', 60, { outcome: 'useful', contactId: BEN.id, need: 'coaching a team' }),
    ],
    contacts: new Map([CLARA, BEN].map((contact) => [contact.id, contact])),
    notes: [note('n1', 14, 'The customer signed. She did it alone.', { createdAt: instantAgo(14) })],
    meeting: meetingOf(60),
  }),
};

function readable(agenda: Agenda): string {
  const lines = agenda.items.map((item) => {
    const who = item.voice === 'self' ? ' (to yourself)' : '';
    return [
      `${item.minutes} min  ${item.say}${who}`,
      ...(item.followUp === undefined ? [] : [`       and then: ${item.followUp}`]),
      ...(item.example === undefined ? [] : [`       for example: ${item.example}`]),
      `       why: ${itemWhyText(item, FORMAT)}`,
      `       from: ${SOURCES[item.from].title}`,
    ].join('\n');
  });
  const shared = agendaAsText(agenda, { heading: `1:1, ${FORMAT.day(TODAY)}`, minutes });
  return [`${agenda.stage.stage}, ${agenda.minutes} minutes`, '', ...lines, '', '--- shared ---', shared].join('\n');
}

describe('ten meetings, read as they are', () => {
  it.each(Object.entries(STORIES))('%s', async (name, input) => {
    await expect(readable(composeAgenda(input, NOW))).toMatchFileSnapshot(`stories/${name}.txt`);
  });
});

describe('the copy for the mentee', () => {
  const SECRETS = [
    'pricing',
    'Clara',
    'renewal',
    'Emre',
    'hospital',
    'Lisbon',
    'exhausted',
    'contract negotiation',
    'regional manager',
  ];

  it.each(Object.entries(STORIES))('%s holds nothing private', (_, input) => {
    const text = agendaAsText(composeAgenda({ ...input, introductions: [] }, NOW), { heading: '1:1', minutes });
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    expect(text.split('\n').length).toBeGreaterThan(3);
  });

  it('leaves out topics of the mentor’s and keeps the mentee’s', () => {
    const input = story({
      topics: [topic('t1', 'the offsite'), topic('t2', 'her tone in the steering round', { raisedBy: 'mentor' })],
    });
    const text = agendaAsText(composeAgenda(input, NOW), { heading: '1:1', minutes });
    expect(text).toContain('Nadia’s topic: the offsite. (');
    expect(text).not.toContain('steering');
  });
});
