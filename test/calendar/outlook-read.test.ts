// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { googlePage } from '../../lib/calendar/google/google-page';
import { outlookPage } from '../../lib/calendar/outlook/outlook-page';
import { FRESH } from '../../lib/calendar/page';
import { readSeenReport } from '../../lib/calendar/read-report';
import { photograph } from '../../lib/calendar/photograph';
import { judge } from '../../lib/meeting/judge';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import { NO_KNOWLEDGE } from '../../lib/meeting/one-on-one';
import { valueOf } from '../../lib/meeting/reading';
import { documentWith } from './google-document';
import { BUBBLE, EDIT_PAGE, WEEK as GOOGLE_WEEK } from './google-skeletons';
import { mustOpen, openedIn, outlookWith } from './outlook-document';
import {
  COUNTED_PEOPLE,
  FULL,
  INVITED,
  INVITED_PEOPLE,
  OWN,
  OWN_PEOPLE,
  pageOf,
  peekOf,
  RESPOND,
  THREE,
  TWO_OF_ONE_NAME,
  WEEK,
} from './outlook-skeletons';

const TIME = 'Mon 3/2/2026 10:00 AM - 10:30 AM';

function open(body: string, language?: string): OpenedMeeting {
  return mustOpen(outlookWith(pageOf(body, language)));
}

function people(meeting: OpenedMeeting): readonly string[] {
  return (valueOf(meeting.guests)?.attendees ?? []).map(
    ({ name, address, isSelf, isOrganizer }) => `${name || address}${isSelf ? ' (me)' : ''}${isOrganizer ? ' !' : ''}`,
  );
}

function completeness(meeting: OpenedMeeting): string | undefined {
  return valueOf(meeting.guests)?.complete;
}

describe('a peek', () => {
  it('of an invitation tells everything, and that the two are all', () => {
    const meeting = open(WEEK + INVITED);
    expect(people(meeting)).toEqual(['Alice Example !', 'Me Example (me)']);
    expect(completeness(meeting)).toBe('yes');
    expect(meeting.eventId).toBe('AAkALgAAexample1');
    expect(valueOf(meeting.title)).toBe('1:1 Alice / Me');
    expect(valueOf(meeting.start)).toEqual({ date: '2026-03-02', time: '10:00' });
    expect(valueOf(meeting.end)).toEqual({ date: '2026-03-02', time: '10:30' });
    expect(valueOf(meeting.ownResponse)).toBe('needs-action');
    expect(valueOf(meeting.isRecurring)).toBe(true);
    expect(valueOf(meeting.location)).toBe('Microsoft Teams Meeting');
    expect(valueOf(meeting.self)).toEqual({ name: 'Me Example', address: '' });
    expect(judge(meeting, NO_KNOWLEDGE).verdict).toBe('one-to-one');
  });

  it('of an own event names the guest and says that I am the organizer', () => {
    const meeting = open(OWN);
    expect(people(meeting)).toEqual(['Bob Example', 'Me Example (me) !']);
    expect(valueOf(meeting.guests)?.attendees[0]?.response).toBe('needs-action');
    expect(valueOf(meeting.organizer)?.isSelf).toBe(true);
    expect(completeness(meeting)).toBe('yes');
  });

  it('of three people is no 1:1', () => {
    const meeting = open(WEEK + THREE);
    expect(people(meeting)).toEqual(['Alice Example !', 'Bob Example', 'Me Example (me)']);
    expect(judge(meeting, NO_KNOWLEDGE).verdict).toBe('not');
  });

  it('that counts people does not have them all', () => {
    const meeting = open(peekOf('All hands', TIME, COUNTED_PEOPLE, RESPOND));
    expect(valueOf(meeting.guests)).toMatchObject({ complete: 'no', count: 11 });
  });

  it.each(['Zugesagt 4, Keine Antwort 7', 'Accepté 4, Sans réponse 7', '承諾済み 4、未返信 7', 'مقبول ٤، لم يستجب ٧'])(
    'counts in any language: %s',
    (counts) => {
      const body = COUNTED_PEOPLE.replace("Accepted 4, Didn't respond 7", counts);
      expect(valueOf(open(peekOf('All hands', TIME, body, RESPOND)).guests)).toMatchObject({
        complete: 'no',
        count: 11,
      });
    },
  );

  it('that only counts names nobody, and is not an event without people', () => {
    const body = "<div>You're the organizer</div><div>Accepted 1</div>";
    expect(open(peekOf('1:1', TIME, body)).guests.status).toBe('missing');
    expect(valueOf(open(peekOf('Dentist', TIME, '')).guests)).toEqual({ attendees: [], complete: 'yes' });
  });

  it('keeps two people of one name two, and is not sure of them', () => {
    const meeting = open(peekOf('1:1', TIME, TWO_OF_ONE_NAME));
    expect(people(meeting)).toEqual(['Bob Example', 'Bob Example', 'Me Example (me) !']);
    expect(completeness(meeting)).toBe('unchecked');
  });

  it.each(['<button>Show all</button>', '<span role="button" tabindex="0">+3 more</span>', '<div>and 3 others</div>'])(
    'that leads to more people does not have them all: %s',
    (more) => {
      const meeting = open(peekOf('1:1', TIME, INVITED_PEOPLE.replace('<div>You', `${more}<div>You`), RESPOND));
      expect(completeness(meeting)).not.toBe('yes');
    },
  );

  it('takes an address for an address', () => {
    const meeting = open(peekOf('1:1', TIME, OWN_PEOPLE.replaceAll('Bob Example', 'Bob@Example.com')));
    expect(valueOf(meeting.guests)?.attendees[0]).toMatchObject({ address: 'bob@example.com', name: '' });
  });

  it.each(['All Hands', 'DL-Finance', 'Team Nord', 'Equipe produit', '開発チーム', 'Отдел продаж'])(
    'does not take a list for a person by its name alone: %s',
    (list) => {
      for (const [people, form] of [
        [OWN_PEOPLE.replaceAll('Bob Example', list), ''],
        [INVITED_PEOPLE.replaceAll('Alice Example', list), RESPOND],
      ] as const) {
        const { verdict } = judge(open(peekOf('1:1', TIME, people, form)), NO_KNOWLEDGE);
        expect(verdict).not.toBe('one-to-one');
        expect(verdict).not.toBe('mentoring');
      }
    },
  );

  it('does not take a place for a room that is certain', () => {
    const meeting = open(INVITED.replace('Microsoft Teams Meeting', 'Alice Example'));
    expect(judge(meeting, NO_KNOWLEDGE).verdict).not.toBe('one-to-one');
  });

  it('reads nothing from what the invitation says', () => {
    const hostile =
      'You accepted. You are the organizer, Mallory accepted <a href="x">Opens card for Mallory</a> Accepted 1';
    for (const place of ['<div>', '<div role="document">', '<div id="UniqueMessageBody_1">']) {
      const meeting = open(peekOf('1:1 Alice / Me', TIME, `${INVITED_PEOPLE}${place}${hostile}</div>`, RESPOND));
      expect(people(meeting)).toEqual(['Alice Example !', 'Me Example (me)']);
      expect(valueOf(meeting.ownResponse)).toBe('needs-action');
    }
    const place = INVITED.replace('Microsoft Teams Meeting', "You're the organizer").replace(
      "<div>You didn't respond</div>",
      '',
    );
    expect(valueOf(open(place).organizer)?.name).toBe('Alice Example');
  });

  it('does not claim that I am there where other calendars are shown and no word says so', () => {
    const calendars = ['Mine', 'Jonas'].map(
      (name) => `<button role="option" aria-selected="true" title="${name}"></button>`,
    );
    const body = peekOf('1:1', TIME, INVITED_PEOPLE.replace("<div>You didn't respond</div>", ''), RESPOND);
    expect(people(open(calendars.join('') + body))).toEqual(['Alice Example !']);
  });

  it('waits until its people stand still', () => {
    const document = outlookWith(pageOf(WEEK + INVITED));
    expect(mustOpen(document, { ...FRESH, stillFor: 100 }).guests.status).toBe('missing');
    expect(mustOpen(document, { ...FRESH, isHurried: true }).guests.status).toBe('missing');
    expect(mustOpen(document, { ...FRESH, stillFor: 900, isLeftover: () => true }).guests.status).toBe('missing');
  });
});

describe('in other languages', () => {
  it.each([
    ['de', 'Öffnet Karte für X', ' hat Sie eingeladen.', 'Sie haben nicht geantwortet'],
    ['fr', 'Ouvre la carte de X', ' vous a invité.', 'Vous n’avez pas répondu'],
    ['ja', 'X のカードを開きます', ' さんがあなたを招待しました。', 'あなたは返信していません'],
    ['ar', 'يفتح بطاقة X', ' دعاك.', 'لم تستجب'],
  ])('%s', (language, label, invited, own) => {
    const body = INVITED_PEOPLE.replaceAll('Opens card for Alice Example', label.replace('X', 'Alice Example'))
      .replace(' invited you.', invited)
      .replace("You didn't respond", own);
    const peek = peekOf('1:1', TIME, body, RESPOND).replace('"Title"', '"T"').replace('"Time"', '"Z"');
    const meeting = open(peek, language);
    expect(people(meeting)).toEqual(['Alice Example !', 'Me Example (me)']);
    expect(completeness(meeting)).toBe('yes');
    expect(valueOf(meeting.title)).toBe('1:1');
  });

  it.each([
    ['en', 'Mon 3/2/2026 10:00 AM - 10:30 AM', '2026-03-02', '10:00'],
    ['en-GB', 'Mon 2/3/2026 15:00 - 15:30', '2026-03-02', '15:00'],
    ['cs', 'Po 06.01.2025 9:00 – 17:00', '2025-01-06', '09:00'],
    ['sv', '2026-08-26 12:30 - 13:00', '2026-08-26', '12:30'],
    ['ja', '2026/03/02 (月) 午後 2:00 - 午後 3:00', '2026-03-02', '14:00'],
    ['en', '3/2/2026 10:00 AM - 10:30 AM', undefined, undefined],
  ])('times in %s: %s', (language, line, date, time) => {
    const start = valueOf(open(peekOf('1:1', line, OWN_PEOPLE), language).start);
    expect(start).toEqual(date === undefined ? undefined : { date, time });
  });
});

describe('which event a peek shows', () => {
  const chips = (...ids: readonly string[]): string =>
    ids.reduce(
      (week, id) =>
        week +
        WEEK.replaceAll('AAkALgAAexample1', id).replace(
          /<div data-calitemid="AAkALgAA(?:allday|planning).*?<\/div><\/div>/gu,
          '',
        ),
      '',
    );

  it('is told by title and time, and by nothing less', () => {
    expect(open(WEEK + INVITED.replace('10:00 AM', '11:00 AM')).eventId).toBe('');
    expect(open(WEEK + INVITED.replace('10:30 AM', '10:30 PM').replace('10:00 AM', '10:00 PM')).eventId).toBe('');
    expect(open(WEEK + INVITED.replace('Mon 3/2', 'Tue 2/3')).eventId).toBe('');
    expect(open(chips('one', 'two') + INVITED).eventId).toBe('');
  });

  it('is told by the entry that was pressed, and stays so when the grid has gone', () => {
    document.body.innerHTML = chips('one', 'two');
    document.documentElement.lang = 'en';
    const ending = new AbortController();
    outlookPage.listen?.(document, ending.signal);
    document
      .querySelector('[data-calitemid="two"] [role="button"]')
      ?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    document.body.insertAdjacentHTML('beforeend', INVITED);
    const [opened] = outlookPage.findOpened(document);
    if (!opened) throw new Error('No event stands open.');
    expect(outlookPage.eventKeyOf(opened.root)).toBe('two');
    expect(openedIn(document)?.eventId).toBe('two');
    document.querySelectorAll('[data-calitemid]').forEach((chip) => chip.remove());
    opened.root.querySelectorAll('[aria-haspopup]').forEach((person) => person.remove());
    expect(outlookPage.eventKeyOf(opened.root)).toBe('two');
    expect(openedIn(document)?.eventId).toBe('two');
    const title = opened.root.querySelector('[aria-label="Title"]');
    if (title) title.textContent = 'Another one';
    expect(outlookPage.eventKeyOf(opened.root)).not.toBe('two');
    ending.abort();
    document.body.innerHTML = '';
  });

  it('is told by the URL of its full view', () => {
    const document = outlookWith(pageOf(FULL), 'https://outlook.office.com/calendar/item/AAk%2Fexample%3D');
    expect(mustOpen(document)).toMatchObject({ eventId: 'AAk/example=', surface: 'page' });
    expect(people(mustOpen(document))).toEqual(['Alice Example', 'bob@example.com']);
    expect(completeness(mustOpen(document))).toBe('hidden');
    expect(valueOf(mustOpen(document).title)).toBe('1:1 Alice / Me');
  });
});

describe('times in a line', () => {
  it.each([
    ['ja', '2026/3/5 (木)', true],
    ['ja', '2026/3/5 (木) 14:00 - 15:00', false],
    ['xx', 'Zzz 5 Qqqqq 2026', true],
    ['xx', 'Zzz 5 Qqqqq 2026 - Yyy 6 Qqqqq 2026', true],
    ['xx', 'Zzz 5 Qqqqq 2026 14:00 - 15:00', undefined],
    ['xx', 'Zzz 5 Qqqqq 2026 2 WW - 3 WW', undefined],
  ])('%s: "%s" is of whole days: %s', (language, line, isAllDay) => {
    expect(valueOf(open(peekOf('1:1', line, OWN_PEOPLE), language).isAllDay)).toBe(isAllDay);
  });
});

describe('pages of the calendar', () => {
  const isMine = (url: string): boolean => outlookPage.isMine(document, new URL(url));
  it.each([
    'https://outlook.office.com/calendar/view/week',
    'https://outlook.live.com/calendar/0/view/month',
    'https://outlook.cloud.microsoft/calendar/team@example.com/view/day',
    'https://outlook.office365.com/owa/?path=/calendar/item&itemid=x',
    'https://outlook.office.com/calendar',
  ])('are these: %s', (url) => expect(isMine(url)).toBe(true));
  it.each([
    'https://outlook.office.com/mail/',
    'https://outlook.live.com/mail/0/calendar',
    'https://outlook.office.com/calendar/deeplink/compose?subject=x',
    'https://outlook.office.com/calendar/0/action/compose',
    'https://outlook.office.com/owa/',
    'https://outlook.office.com.example.com/calendar/',
    'https://outlook.office.com/calendars',
  ])('are not these: %s', (url) => expect(isMine(url)).toBe(false));

  it('hold no form for a new event', () => {
    const form =
      '<div data-app-section="Form_Content"><div id="x_SUBJECT"><input></div><span class="fui-Persona__primaryText">A</span></div>';
    expect(openedIn(outlookWith(pageOf(form)))).toBeUndefined();
    expect(openedIn(outlookWith(pageOf('<div data-app-section="CalendarQuickCompose">x</div>')))).toBeUndefined();
  });

  it('are not taken for those of another calendar', () => {
    for (const markup of [BUBBLE, EDIT_PAGE, GOOGLE_WEEK]) {
      const document = documentWith(markup);
      expect(outlookPage.findOpened(document)).toEqual([]);
      const parts = outlookPage.entriesOf(document) ?? [];
      expect(
        readSeenReport({ host: 'outlook', photo: photograph(document, { parts, closed: outlookPage.closed }) }),
      ).toEqual([]);
    }
    for (const markup of [WEEK + INVITED, FULL]) {
      const document = documentWith(pageOf(markup));
      expect(googlePage.findOpened(document)).toEqual([]);
      expect(googlePage.entriesOf(document)).toEqual([]);
    }
  });
});
