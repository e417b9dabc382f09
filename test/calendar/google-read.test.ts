// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/meeting/judge';
import { NO_KNOWLEDGE } from '../../lib/meeting/one-on-one';
import { valueOf } from '../../lib/meeting/reading';
import { googlePage } from '../../lib/calendar/google/google-page';
import { documentWith, openedIn, plain, seenIn } from './google-document';
import { BUBBLE, BUBBLE_WITH_ROOM, EDIT_PAGE, MONTH, USER_INFO, WEEK } from './google-skeletons';

const WEEKLY = 'azN2OWV4YW1wbGUxb24xYWFhYWFhYWFhYWFfMjAyNjAzMDVUMTQwMDAwWiBtZUBleGFtcGxlLmNvbQ';
const WITH_ROOM = 'cjdxMmV4YW1wbGVyb29tYmJiYmJiYmJiYmIgbWVAZXhhbXBsZS5jb20';

function bubble(change: (markup: string) => string = (markup) => markup): Record<string, unknown> {
  const opened = openedIn(documentWith(USER_INFO + change(BUBBLE)));
  if (!opened) throw new Error('The bubble is not found.');
  return plain(opened);
}

function guestsOf(change: (markup: string) => string): unknown {
  return bubble(change).guests;
}

const BOTH = [
  { address: 'me@example.com', name: 'Me Example', kind: 'individual', response: 'accepted', isOrganizer: true },
  { address: 'alice@example.com', name: 'Alice Example', kind: 'individual', response: 'needs-action' },
];

describe('the skeletons', () => {
  it('a bubble of two', () => {
    expect(bubble()).toEqual({
      host: 'google',
      surface: 'bubble',
      eventId: WEEKLY,
      identity: {
        event: 'k3v9example1on1aaaaaaaaaaa_20260305T140000Z',
        calendar: 'me@example.com',
        series: 'k3v9example1on1aaaaaaaaaaa',
        occurrence: '20260305T140000Z',
      },
      kind: 'meeting',
      title: 'Alice / Me weekly',
      start: { date: '2026-03-05', time: '15:00' },
      end: { date: '2026-03-05', time: '16:00' },
      isAllDay: false,
      timeZone: 'Europe/Berlin',
      self: { address: 'me@example.com', name: '' },
      organizer: { address: 'me@example.com', name: 'Me Example', kind: 'individual', isOrganizer: true },
      guests: { attendees: BOTH, complete: 'yes', count: 2 },
      rooms: 'missing',
      ownResponse: 'accepted',
      isRecurring: true,
      isCancelled: false,
      location: 'missing',
    });
  });

  it('a bubble with a room', () => {
    const opened = openedIn(documentWith(USER_INFO + BUBBLE_WITH_ROOM));
    expect(plain(opened ?? {})).toMatchObject({
      eventId: WITH_ROOM,
      title: 'Bob in the office',
      start: { date: '2026-03-06', time: '10:00' },
      end: { date: '2026-03-06', time: '10:30' },
      organizer: { address: 'bob@example.com' },
      guests: {
        attendees: [{ address: 'bob@example.com', isOrganizer: true }, { address: 'me@example.com' }],
        complete: 'yes',
        count: 2,
      },
      rooms: ['HQ-1 Aspen 3-C'],
      location: 'Main Street 1',
      isRecurring: false,
    });
  });

  it('the full event page', () => {
    const opened = openedIn(documentWith(EDIT_PAGE));
    expect(plain(opened ?? {})).toMatchObject({
      surface: 'page',
      eventId: WITH_ROOM,
      title: 'Bob in the office',
      start: { date: '2026-03-06', time: '10:00' },
      end: { date: '2026-03-06', time: '10:30' },
      isAllDay: false,
      guests: {
        attendees: [
          { address: 'bob@example.com', isOrganizer: true },
          { address: 'me@example.com' },
          { address: 'example.com_0123456789@resource.calendar.google.com', kind: 'resource' },
        ],
        complete: 'unchecked',
      },
      rooms: ['HQ-1-3-Aspen (10)'],
    });
  });

  it('the week', () => {
    const [weekly, task, ...more] = seenIn(documentWith(WEEK)).map(plain);
    expect(more).toEqual([]);
    expect(weekly).toMatchObject({
      eventId: WEEKLY,
      kind: 'meeting',
      title: 'Alice / Me weekly',
      start: { date: '2026-03-05', time: '15:00' },
      end: { date: '2026-03-05', time: '16:00' },
      isAllDay: false,
      ownResponse: 'accepted',
      hasGuests: true,
    });
    expect(task).toMatchObject({
      eventId: 'tasks_abc123EXAMPLE',
      kind: 'task',
      title: 'Write notes',
      start: 'missing',
    });
  });

  it('the month, with and without a language', () => {
    const [weekly, day] = seenIn(documentWith(`<html lang="en">${MONTH}</html>`)).map(plain);
    expect(weekly).toMatchObject({
      title: 'Alice / Me weekly',
      start: { date: '2026-03-05', time: '15:00' },
      ownResponse: 'accepted',
    });
    expect(day).toMatchObject({
      title: 'Team day',
      isAllDay: true,
      start: { date: '2026-03-05' },
      end: { date: '2026-03-05' },
    });
    const [unspoken] = seenIn(documentWith(MONTH)).map(plain);
    expect(unspoken).toMatchObject({ title: 'Alice / Me weekly', start: 'missing', ownResponse: 'missing' });
  });
});

describe('the guest list', () => {
  it('is complete only when the number on the page says so', () => {
    expect(guestsOf((html) => html.replace('2 guests', '3 guests'))).toMatchObject({ complete: 'no', count: 3 });
    expect(guestsOf((html) => html.replace('2 guests', '٢ مدعوين'))).toMatchObject({ complete: 'yes', count: 2 });
    expect(guestsOf((html) => html.replace('2 guests', 'ضيفان'))).toMatchObject({ complete: 'yes', count: 2 });
    expect(guestsOf((html) => html.replace('2 guests', 'some guests'))).toMatchObject({ complete: 'unchecked' });
    expect(guestsOf((html) => html.replace('1 awaiting', '5 awaiting'))).toMatchObject({ complete: 'unchecked' });
    expect(guestsOf((html) => html.replace('id="xDetDlgAtt"', ''))).toMatchObject({
      attendees: BOTH,
      complete: expect.not.stringMatching('yes') as string,
    });
  });

  it.each([
    '<div>The full guest list has been hidden at the organizer\u2019s request.</div>',
    '<div>La liste complète des invités a été masquée.</div>',
    '<div>主催者の設定により表示されません</div>',
    '<div>3 more</div>',
    '<button>3 more</button>',
    '<div role="button">١ آخر</div>',
  ])('is hidden where the page says or hints so: %s', (hint) => {
    expect(guestsOf((html) => html.replace('<div jsname="MsyPn"', `${hint}<div jsname="MsyPn"`))).toMatchObject({
      complete: 'hidden',
    });
  });

  it('is hidden by the known notice wherever that stands', () => {
    const notice = '<div class="nBzcnc">The full guest list has been hidden at the organiser\'s request.</div>';
    expect(
      guestsOf((html) =>
        html.replace(
          '<div class="nBzcnc"><div class="toUqff" id="xDetDlgNot">',
          `${notice}<div class="nBzcnc"><div class="toUqff" id="xDetDlgNot">`,
        ),
      ),
    ).toMatchObject({ complete: 'hidden' });
  });

  it('is not hidden by buttons, tooltips and icons', () => {
    const harmless =
      '<div role="tooltip">Copy the addresses of all 12 guests</div><i>people</i><span aria-hidden="true">2 of them</span><button>Email guests</button>';
    expect(guestsOf((html) => html.replace('<div jsname="MsyPn"', `${harmless}<div jsname="MsyPn"`))).toMatchObject({
      complete: 'yes',
    });
  });

  it('tells groups and rooms from people', () => {
    const room =
      '<div role="treeitem" data-email="Room-1@Resource.Calendar.Google.com" aria-label="Room 1"><span>Room 1</span></div>';
    expect(
      guestsOf((html) =>
        html.replace(
          'data-email="alice@example.com" role="treeitem"',
          'data-email="alice@example.com" role="treeitem" data-is-expandable="true"',
        ),
      ),
    ).toMatchObject({ attendees: [{}, { kind: 'group' }], complete: 'yes' });
    expect(
      guestsOf((html) =>
        html.replace(
          '</div>\n    </div>\n   </div>\n   <div class="nBzcnc"><div class="toUqff" id="xDetDlgNot">',
          `</div>${room}</div></div><div class="nBzcnc"><div class="toUqff" id="xDetDlgNot">`,
        ),
      ),
    ).toMatchObject({
      attendees: [{}, {}, { address: 'room-1@resource.calendar.google.com', kind: 'resource' }],
      complete: 'yes',
    });
  });

  it('counts a person once and reads commas in names', () => {
    const again = (html: string): string => html.replaceAll('me@example.com', 'ALICE@example.com');
    expect(guestsOf(again)).toMatchObject({ attendees: [{ address: 'alice@example.com' }], complete: 'no' });
    const named = guestsOf((html) =>
      html
        .replace('aria-label="Alice Example"', 'aria-label="Example, Alice (Dept), Maybe, Optional"')
        .replace('<span>Alice Example</span>', '<span>Example, Alice (Dept)</span>'),
    );
    expect(named).toMatchObject({
      attendees: [{}, { name: 'Example, Alice (Dept)', response: 'tentative', isOptional: true }],
    });
  });

  it('leaves an answer in unknown words open', () => {
    const guests = guestsOf((html) =>
      html.replace('aria-label="Alice Example"', 'aria-label="Alice Example, Zugesagt"'),
    ) as { attendees: { response?: string }[] };
    expect(guests.attendees[1]).not.toHaveProperty('response');
  });

  it('is contradicted by rows with two addresses, by rows of another event and by another organizer', () => {
    expect(guestsOf((html) => html.replace('data-id="alice@example.com"', 'data-id="bob@example.com"'))).toBe(
      'contradicted',
    );
    expect(
      guestsOf((html) =>
        html.replace('<div jsname="MsyPn"', '<div data-eventid="b3RoZXIgbWVAZXhhbXBsZS5jb20" jsname="MsyPn"'),
      ),
    ).toBe('contradicted');
    const other = bubble((html) =>
      html.replaceAll(
        'data-hovercard-id="me@example.com" id="xDetDlgCal"',
        'data-hovercard-id="carol@example.com" id="xDetDlgCal"',
      ),
    );
    expect(other).toMatchObject({ guests: 'contradicted', organizer: 'contradicted' });
  });

  it('is missing while the bubble is not rendered past it', () => {
    const early = (html: string): string =>
      html
        .replace('id="xDetDlgCal"', '')
        .replace('id="xDetDlgNot"', '')
        .replaceAll(/id="xRsvp\w+"/gu, '');
    expect(guestsOf(early)).toBe('missing');
  });

  it('is empty only where the bubble is rendered and nothing speaks of guests', () => {
    const own = (html: string): string =>
      html
        .replace(/<div class="jBPJ1e"[\s\S]*?(?=<div class="nBzcnc"><div class="toUqff" id="xDetDlgNot">)/u, '')
        .replace(/<div class="FKqJcf">[\s\S]*$/u, '');
    expect(guestsOf(own)).toEqual({ attendees: [], complete: 'yes' });
    expect(guestsOf((html) => own(html).replace('id="xDetDlgCal"', '').replace('id="xDetDlgNot"', ''))).toBe('missing');
    expect(
      guestsOf((html) =>
        own(html).replace(
          '<div class="nBzcnc"><div class="toUqff" id="xDetDlgNot">',
          '<div data-hovercard-id="x@example.com"></div><div class="nBzcnc"><div class="toUqff" id="xDetDlgNot">',
        ),
      ),
    ).toBe('missing');
  });

  it('of a large list tells the number and nobody', () => {
    const large = (html: string): string =>
      html
        .replace(/<div jsname="MsyPn"[\s\S]*?(?=<div class="nBzcnc"><div class="toUqff" id="xDetDlgNot">)/u, '</div>')
        .replace('2 guests', '1,248 guests');
    expect(guestsOf(large)).toEqual({ attendees: [], complete: 'no', count: 1248 });
  });
});

describe('who is signed in', () => {
  const account = '<a aria-label="Google-Konto: Me Example (me@example.com)" href="https://accounts.google.com/x"></a>';
  const self = (around: string): unknown => plain(openedIn(documentWith(around + BUBBLE)) ?? {}).self;

  it('comes from the page, the account button, or the log, in this order', () => {
    expect(self(USER_INFO)).toEqual({ address: 'me@example.com', name: '' });
    expect(self(account)).toEqual({ address: 'me@example.com', name: 'Me Example' });
    expect(self('')).toEqual({ address: 'me@example.com', name: '' });
  });

  it('is contradicted when page and button disagree', () => {
    expect(self(USER_INFO + account.replace('(me@', '(other@'))).toBe('contradicted');
  });

  it('is never taken from labels of guests and events', () => {
    const traps =
      '<div id="YPCqFe"><a aria-label="Mail (eve@example.com)"></a></div><div role="dialog"><button aria-label="Eve (eve@example.com)"></button></div>';
    expect(self(USER_INFO + traps)).toEqual({ address: 'me@example.com', name: '' });
    expect(self(`${account}${account.replace('(me@', '(two@')}`)).toEqual({ address: 'me@example.com', name: '' });
  });
});

describe('the own answer', () => {
  it('is the button whose label has a part more, in any language', () => {
    const spoken = (html: string): string =>
      html
        .replace('Respond Yes, selected', 'Mit Ja antworten')
        .replace('"Respond No"', '"Mit Nein antworten, ausgewählt"')
        .replace('Respond Maybe', 'Mit Vielleicht antworten')
        .replace('<div class="XsYse KKjvXb">', '<div>')
        .replace('>Yes</button></div>', '>Yes</button>')
        .replace('>Maybe</button>', '>Maybe</button></div>');
    expect(bubble(spoken).ownResponse).toBe('declined');
  });

  it('is open when no button stands out, and contradicted when two ways disagree', () => {
    const unmarked = (html: string): string =>
      html
        .replace('Respond Yes, selected', 'Respond Yes')
        .replace('<div class="XsYse KKjvXb"><button type="button"', '<button type="button"')
        .replace('>Yes</button></div>', '>Yes</button>');
    const none = (html: string): string =>
      unmarked(html).replace('Me Example, Attending, Organizer', 'Me Example, Organizer');
    expect(bubble(none).ownResponse).toBe('needs-action');
    // Buttons that do not tell, and a row that does: the buttons may tell by means that are not known.
    expect(bubble(unmarked).ownResponse).toBe('missing');
    expect(
      bubble((html) =>
        html.replace('Respond Yes, selected', 'Respond Yes').replace('"Respond No"', '"Respond No, selected"'),
      ).ownResponse,
    ).toBe('contradicted');
  });
});

describe('the full event page', () => {
  const page = (change: (markup: string) => string): Record<string, unknown> =>
    plain(openedIn(documentWith(`<html lang="en">${change(EDIT_PAGE)}</html>`)) ?? {});
  const ticking =
    (label: string) =>
    (html: string): string =>
      html.replace(
        `<input type="checkbox" aria-label="${label}`,
        `<input type="checkbox" checked aria-label="${label}`,
      );
  const inviting = ticking('Let guests invite');

  it('may show a guest a part of the list where its organizer lets no guest see it', () => {
    expect(page((html) => html).guests).toMatchObject({ complete: 'unchecked' });
    expect(page((html) => ticking('Let guests see')(inviting(html))).guests).toMatchObject({ complete: 'unchecked' });
    expect(page(inviting).guests).toMatchObject({ complete: 'hidden' });
  });

  it('shows the organizer all of it', () => {
    const mine = (html: string): string =>
      html.replaceAll('bob@', 'swap@').replaceAll('me@', 'bob@').replaceAll('swap@', 'me@');
    expect(mine(EDIT_PAGE)).toContain('me@example.com');
    expect(
      page((html) => inviting(mine(html)).replace('id="xUserEmail">bob@', 'id="xUserEmail">me@')).guests,
    ).toMatchObject({
      complete: 'unchecked',
    });
  });
});

describe('a cancelled event', () => {
  const isCancelled = (title: string): unknown =>
    bubble((html) => html.replaceAll('Alice / Me weekly', title)).isCancelled;

  it.each([
    'Canceled event: Alice / Me weekly',
    'Cancelled: 1:1',
    'CANCELLED - 1:1 Nadia',
    '[Cancelled] 1:1',
    '(Abgesagt) Termin',
    'Abgesagt: 1:1',
    'Annulé : point hebdo',
    'Peruttu: 1:1',
    'Отменено: встреча',
    'キャンセル済み: 面談',
    '已取消：一對一',
    'Đã hủy: 1:1',
  ])('says so: %s', (title) => {
    expect(isCancelled(title)).toBe(true);
  });

  it.each(['1:1 Nadia', 'Cancelled flights and what they teach', 'Canceled-order review', 'Cancel culture: a talk'])(
    'is no %s',
    (title) => {
      expect(isCancelled(title)).toBe(false);
    },
  );
});

describe('answers in other languages', () => {
  /** The bubble in `language`, with these words behind the two names. */
  const responses = (language: string, own: string, other: string): unknown => {
    const info = USER_INFO.replace('id="xUserLocale">en<', `id="xUserLocale">${language}<`);
    const document = documentWith(
      `<html lang="${language}"><body>${info}${BUBBLE.replace('Me Example, Attending, Organizer', `Me Example, ${own}, Organizer`).replace('aria-label="Alice Example"', `aria-label="Alice Example, ${other}"`)}</body></html>`,
    );
    const guests = plain(openedIn(document) ?? {}).guests as { attendees: { response?: string }[] };
    return guests.attendees.map(({ response }) => response);
  };

  it.each([
    ['de', 'Zugesagt', 'Abgelehnt', 'declined'],
    ['fr-CA', 'Accepté', 'Refusé', 'declined'],
    ['pt-BR', 'Aceito', 'Talvez', 'tentative'],
    ['iw', 'אושר', 'נדחה', 'declined'],
    ['zh-TW', '已接受', '已拒絕', 'declined'],
    ['ar', 'مقبول', 'مرفوض', 'declined'],
    ['nb', 'Godtatt', 'Kanskje', 'tentative'],
  ])('%s: by its words', (language, own, other, expected) => {
    expect(responses(language, own, other)).toEqual(['accepted', expected]);
  });

  it('are learnt from the own row, whose answer the buttons tell', () => {
    expect(responses('eo', 'Partoprenos', 'Partoprenos')).toEqual(['accepted', 'accepted']);
    expect(responses('eo', 'Partoprenos', 'Ne venos')).toEqual(['accepted', undefined]);
  });

  it('believe the own row more than a table', () => {
    expect(responses('de', 'Vielleicht', 'Vielleicht')).toEqual(['accepted', 'accepted']);
  });
});

describe('times of a bubble', () => {
  it('take the year from the id, the entry in the grid, or a weekday that fits', () => {
    expect(bubble((html) => html.replace('Thursday, March 5<', 'Friday, March 5<')).start).toBe('missing');
    expect(
      bubble((html) =>
        html
          .replaceAll(WEEKLY, 'YWJjIG1lQGV4YW1wbGUuY29t')
          .replaceAll('k3v9example1on1aaaaaaaaaaa_20260305T140000Z', 'abc')
          .replace('Thursday, March 5<', 'March 5, 2027<'),
      ).start,
    ).toEqual({ date: '2027-03-05', time: '15:00' });
  });

  it('are contradicted when the entry in the grid says otherwise', () => {
    const document = documentWith(
      WEEK.replace('</body>', `${BUBBLE.replace('3:00 – 4:00pm</span>', '2:00 – 4:00pm</span>')}</body>`),
    );
    expect(plain(openedIn(document) ?? {})).toMatchObject({ start: 'contradicted', end: 'contradicted' });
  });

  it('of an all-day event are its day', () => {
    const allDay = bubble((html) =>
      html
        .replace('<span class="grQv0">⋅</span><span>3:00 – 4:00pm</span>', '')
        .replaceAll(WEEKLY, 'YWJjXzIwMjYwMzA1IG1lQGV4YW1wbGUuY29t')
        .replaceAll('k3v9example1on1aaaaaaaaaaa_20260305T140000Z', 'abc_20260305'),
    );
    expect(allDay).toMatchObject({ isAllDay: true, start: { date: '2026-03-05' } });
  });
});

describe('identity and title', () => {
  it('are contradicted when id and log, or heading and attribute, disagree', () => {
    expect(
      bubble((html) => html.replace('2:[&quot;k3v9example1on1aaaaaaaaaaa_20260305T140000Z', '2:[&quot;other')).identity,
    ).toBe('contradicted');
    expect(bubble((html) => html.replace('data-text="Alice / Me weekly"', 'data-text="Something else"')).title).toBe(
      'contradicted',
    );
  });

  it('fall back to the log', () => {
    expect(bubble((html) => html.replaceAll(/data-eventid="[^"]*"/gu, ''))).toMatchObject({
      eventId: '',
      identity: { calendar: 'me@example.com' },
    });
  });

  it('know cancelled events and placeholders', () => {
    const titled = (title: string): Record<string, unknown> =>
      bubble((html) => html.replaceAll('Alice / Me weekly', title));
    expect(titled('Cancelled: Alice / Me')).toMatchObject({ isCancelled: true });
    expect(titled('Abgesagt: Alice')).toMatchObject({ isCancelled: true });
    expect(titled('How we cancelled: a talk')).toMatchObject({ isCancelled: false });
    expect(titled('(No title)')).toMatchObject({ title: 'missing', isCancelled: 'missing' });
  });
});

describe('what is no opened event', () => {
  it('drafts, other dialogs, new events', () => {
    const draft =
      '<div role="dialog" data-chips-dialog="true"><button role="tab" id="tabEvent"></button><div role="tabpanel" aria-labelledby="tabEvent"><div data-eventid="x"><h1 role="heading">New</h1></div></div></div>';
    expect(googlePage.findOpened(documentWith(draft))).toEqual([]);
    expect(
      googlePage.findOpened(
        documentWith('<div role="dialog"><div role="treeitem" data-email="a@example.com"></div></div>'),
      ),
    ).toEqual([]);
    expect(
      googlePage.findOpened(documentWith(EDIT_PAGE.replace('data-is-create="false"', 'data-is-create="true"'))),
    ).toEqual([]);
  });

  it('entries of drafts and of the full page\u2019s small grid are not seen', () => {
    expect(
      googlePage.entriesOf(documentWith(WEEK.replace('data-viewfamily="EVENT"', 'data-viewfamily="EVENT_EDIT"'))),
    ).toBeUndefined();
    const draft = `<div role="dialog"><div role="tabpanel" aria-labelledby="tabEvent"></div><div data-eventid="${WEEKLY}"></div></div>`;
    expect(seenIn(documentWith(WEEK.replace('</body>', `${draft}</body>`)))).toHaveLength(1);
  });

  it('pages of other hosts and embedded calendars are not ours', () => {
    expect(googlePage.isMine(document, new URL('https://calendar.google.com/calendar/u/0/r'))).toBe(true);
    expect(googlePage.isMine(document, new URL('https://calendar.google.com/calendar/embed?src=x'))).toBe(false);
    expect(googlePage.isMine(document, new URL('https://example.com/calendar/u/0/r'))).toBe(false);
  });
});

describe('the verdict on a page', () => {
  it('is a 1:1 for two people and unknown where the list may be longer', () => {
    const verdict = (change: (html: string) => string): string => {
      const opened = openedIn(documentWith(USER_INFO + change(BUBBLE)));
      return opened ? judge(opened, NO_KNOWLEDGE).verdict : 'none';
    };
    expect(verdict((html) => html)).toBe('one-to-one');
    expect(verdict((html) => html.replace('2 guests', '12 guests'))).toBe('unknown');
  });
});

describe('hostile pages', () => {
  it('of any size and content are read without harm', () => {
    const long = 'x'.repeat(1_000_000);
    const markup = '&lt;img src=x onerror=alert(1)&gt;';
    for (const title of [long, markup, '\u202eevil\u202c', '&#xD800;', '2 guests', '\u0000']) {
      const opened = openedIn(documentWith(USER_INFO + BUBBLE.replaceAll('Alice / Me weekly', title)));
      expect(opened && valueOf(opened.guests)?.attendees).toEqual(BOTH);
      expect((opened && valueOf(opened.title)?.length) ?? 0).toBeLessThanOrEqual(2000);
    }
    for (const id of [long, '%', '"', ']', '\\', 'a b']) {
      const opened = openedIn(documentWith(USER_INFO + BUBBLE.replaceAll(WEEKLY, id.replaceAll('"', '&quot;'))));
      expect((opened?.eventId.length ?? 0) <= 4000).toBe(true);
    }
    const crowd = Array.from(
      { length: 700 },
      (_, at) => `<div role="treeitem" data-email="p${at}@example.com" aria-label="P${at}"></div>`,
    ).join('');
    expect(
      guestsOf((html) =>
        html
          .replace('role="tree" aria-label="Guests">', `role="tree" aria-label="Guests">${crowd}`)
          .replace('2 guests', '702 guests'),
      ),
    ).toMatchObject({ complete: 'no' });
  });
});
