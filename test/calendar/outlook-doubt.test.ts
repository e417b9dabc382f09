// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/meeting/judge';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import { NO_KNOWLEDGE } from '../../lib/meeting/one-on-one';
import { valueOf } from '../../lib/meeting/reading';
import { mustOpen, outlookWith } from './outlook-document';
import { callsOf, LANGUAGES } from './outlook-languages';
import { INVITED_PEOPLE, OWN_PEOPLE, pageOf, peekOf, RESPOND } from './outlook-skeletons';

/** Pages on which somebody may be missing, or somebody else may be meant: never said to be a 1:1. */

const TIME = 'Mon 3/2/2026 10:00 AM - 10:30 AM';
const OWN_LINE = "<div>You didn't respond</div>";
const INVITED = peekOf('1:1', TIME, INVITED_PEOPLE, RESPOND);
const OWN = peekOf('1:1', TIME, OWN_PEOPLE);

function open(body: string, language?: string, url?: string): OpenedMeeting {
  return mustOpen(outlookWith(pageOf(body, language), url));
}

const verdictOf = (meeting: OpenedMeeting): string => judge(meeting, NO_KNOWLEDGE).verdict;
const completenessOf = (meeting: OpenedMeeting): string | undefined => valueOf(meeting.guests)?.complete;
const hasSelf = (meeting: OpenedMeeting): boolean =>
  valueOf(meeting.guests)?.attendees.some(({ isSelf }) => isSelf === true) === true;

describe('the mailbox of somebody else', () => {
  const account = (label: string): string =>
    `<div id="owa-me-control-container"><button aria-label="${label}"></button></div>`;

  it.each([
    'https://outlook.office.com/calendar/owner@example.com/view/week',
    'https://outlook.office.com/calendar/owner%40example.com/view/week',
    'https://outlook.office.com/calendar/OWNER@example.com',
    'https://outlook.office.com/owa/?path=/calendar/owner@example.com/view/week',
  ])('does not speak of me: %s', (url) => {
    for (const peek of [INVITED, OWN]) {
      const meeting = open(account('Account manager for Me Example') + peek, 'en', url);
      expect(hasSelf(meeting)).toBe(false);
      expect(meeting.self.status).toBe('missing');
      expect(meeting.ownResponse.status).toBe('missing');
      expect(completenessOf(meeting)).toBe('no');
      expect(verdictOf(meeting)).toBe('unknown');
      // Even where the one who is named is the user.
      const knowledge = { ...NO_KNOWLEDGE, ownNames: ['Alice Example', 'Bob Example'] };
      expect(judge(meeting, knowledge).verdict).toBe('unknown');
    }
  });

  it.each([
    account('Account manager for Me Example (me@example.com)'),
    '<div id="mectrl_currentAccount_secondary">Me@example.com</div>',
  ])('is mine where the page names that address as my own: %s', (account) => {
    const meeting = open(account + OWN, 'en', 'https://outlook.office.com/calendar/me@example.com/view/week');
    expect(verdictOf(meeting)).toBe('one-to-one');
  });

  const CALENDARS = ['Mine', 'Jonas'].map(
    (name) => `<button role="option" aria-selected="true" title="${name}"></button>`,
  );
  const chip = (by: string): string =>
    `<div data-app-section="calendar-view-0"><div data-calitemid="a"><div role="button" title="1:1&#10;10:00 AM to 10:30 AM" aria-label="1:1, 10:00 AM to 10:30 AM, Monday, March 2, 2026, By ${by}, Busy"></div></div></div>`;

  it('may lie over my own: then its owner is the organizer', () => {
    const meeting = open(CALENDARS.join('') + chip('Jonas Example') + OWN);
    expect(hasSelf(meeting)).toBe(false);
    expect(verdictOf(meeting)).toBe('unknown');
    expect(valueOf(meeting.organizer)?.name).toBe('Jonas Example');
    expect(verdictOf(open(CALENDARS.join('') + chip('Me Example') + OWN))).toBe('one-to-one');
    expect(verdictOf(open(chip('Me Example') + OWN))).toBe('one-to-one');
  });
});

describe('people without names', () => {
  it.each(['+5', '+1', 'and 5 others', '5 weitere', '1 weiterer', 'ほか5名', '٥ آخرون', '5 more people'])(
    'are counted among the people or right behind them: %s',
    (more) => {
      for (const language of LANGUAGES) {
        const { invitation, line, ownEvent } = callsOf(language);
        const invited = invitation('Bob Example');
        const own = line(language.own);
        for (const [people, form] of [
          [`<div>${invited}${line(more)}${own}</div>`, RESPOND],
          [`<div>${invited}${own}${line(more)}</div>`, RESPOND],
          [`<div>${invited}${own}<div><span>${more}</span></div></div>`, RESPOND],
          [`<div>${invited}${own}</div>${line(more)}`, RESPOND],
          [`<div>${ownEvent('Bob Example')}</div>${line(more)}`, ''],
        ] as const)
          expect(completenessOf(open(peekOf('1:1', TIME, people, form), language.language))).toBe('no');
      }
    },
    60_000,
  );

  it('are spoken of without a number, in the place of my answer or beside it', () => {
    for (const [language, others] of [
      ['en', 'Several others are invited'],
      ['de', 'Weitere Personen sind eingeladen'],
      ['fr', 'Plusieurs autres personnes'],
    ] as const) {
      const words = LANGUAGES.find((one) => one.language === language);
      const { invitation, line } = callsOf(words ?? LANGUAGES[0]);
      const invited = language === 'fr' ? invitation('Bob Example', ['', ' vous a invité']) : invitation('Bob Example');
      for (const lines of [line(others), line(others) + line(words?.own ?? ''), line(words?.own ?? '') + line(others)])
        expect(verdictOf(open(peekOf('1:1', TIME, `<div>${invited}${lines}</div>`, RESPOND), language))).toBe(
          'unknown',
        );
    }
    expect(verdictOf(open(OWN.replace(" didn't respond", ' plus several people')))).toBe('unknown');
  });

  it.each(['12:30 lunch', '1. Goals', '3/2/2026', 'Several others are invited', 'Prepare page 12 of the book, please'])(
    'are nobody in what the invitation says: %s',
    (text) => {
      for (const [people, form] of [
        [INVITED_PEOPLE, RESPOND],
        [OWN_PEOPLE, ''],
      ] as const)
        expect(verdictOf(open(peekOf('1:1', TIME, `${people}<div>${text}</div>`, form)))).toBe('one-to-one');
    },
  );
});

describe('the tracking list of a full view', () => {
  const group = (label: string, ...names: readonly string[]): string =>
    `<div role="treeitem" aria-label="${label}"></div>${names
      .map(
        (name) =>
          `<div role="treeitem"><span aria-label="Open Profile Card for ${name}, Status: Required">${name}</span></div>`,
      )
      .join('')}`;
  const full = (tree: string): OpenedMeeting =>
    open(`<div data-app-section="ReadingPane"><div role="heading" aria-level="2">1:1</div>
<div><i data-icon-name="ClockRegular"></i><div class="allowTextSelection">${TIME}</div></div>
<span class="fui-Persona__primaryText">Me Example</span><div>Tracking</div><div role="tree">${tree}</div></div>`);
  const ACCEPTED = group('Accepted: 2', 'Me Example', 'Bob Example');

  it('is whole where it names as many as it counts', () => {
    expect(completenessOf(full(ACCEPTED))).toBe('unchecked');
    expect(completenessOf(full(ACCEPTED + group('Declined (0)')))).toBe('unchecked');
  });

  it.each([
    group("Didn't respond (5)"),
    group("Didn't respond: 5"),
    group("Didn't respond"),
    group(''),
    '<div role="treeitem">Didn\'t respond (5)</div>',
    '<div role="treeitem"></div>',
    "<div>Didn't respond 5</div>",
  ])('is not where a group has no number, or more people: %s', (other) => {
    expect(completenessOf(full(ACCEPTED + other))).toBe('no');
  });
});

describe('an answer of mine', () => {
  it('is not what the invitation says', () => {
    for (const said of ['You accepted', 'You declined']) {
      const without = INVITED_PEOPLE.replace(OWN_LINE, '');
      const meeting = open(peekOf('1:1', TIME, `${without}<div>${said}</div>`, RESPOND));
      expect(meeting.ownResponse.status).toBe('missing');
      expect(verdictOf(meeting)).toBe('unknown');
    }
    expect(valueOf(open(INVITED).ownResponse)).toBe('needs-action');
    const { row } = callsOf(LANGUAGES[0]);
    const rows = `<div>${row('Bob Example', 'Organizer')}${row('Eve Example', 'Accepted')}</div><div>You declined</div>`;
    expect(open(peekOf('1:1', TIME, rows, RESPOND)).ownResponse.status).toBe('missing');
  });
});

describe('a room among the people', () => {
  it.each(['HQ-1 Aspen; Microsoft Teams Meeting', 'Aspen', 'aspen (3rd floor)', 'Berlin/Aspen'])(
    'is nobody whom I meet: %s',
    (place) => {
      for (const peek of [INVITED.replaceAll('Alice Example', 'Aspen'), OWN.replaceAll('Bob Example', 'Aspen')]) {
        const meeting = open(peek.replace('Microsoft Teams Meeting', place));
        expect(valueOf(meeting.guests)?.attendees[0]).toMatchObject({ name: 'Aspen', kind: 'resource' });
        expect(verdictOf(meeting)).toBe('unknown');
      }
    },
  );

  it('is not taken for one by a part of a word', () => {
    const meeting = open(OWN.replaceAll('Bob Example', 'Al Bo').replace('Microsoft Teams Meeting', 'Local Board'));
    expect(valueOf(meeting.guests)?.attendees[0]?.kind).toBe('individual');
  });
});
