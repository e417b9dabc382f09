// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { develop } from '../../lib/calendar/develop';
import { chipElements, dayElements } from '../../lib/calendar/outlook/chip-elements';
import { readChips, type OutlookChip } from '../../lib/calendar/outlook/read-chips';
import { photograph } from '../../lib/calendar/photograph';
import type { Reading } from '../../lib/meeting/reading';
import { documentWith } from './google-document';
import { labelOf, tooltipOf, TONGUES, type Entry } from './outlook-labels';

/** The chips of a page, photographed and developed. */
function chipsOf(body: string, language = 'en-us'): readonly OutlookChip[] {
  return readChips(photographed(body, language));
}

function photographed(body: string, language: string): Document {
  const document = documentWith(`<html lang="${language}"><body>${body}</body></html>`);
  const parts = [...chipElements(document), ...dayElements(document)];
  return develop(photograph(document, { parts, closed: 'textarea' })).document;
}

interface Chip {
  readonly id?: string;
  readonly index?: number;
  readonly label?: string;
  readonly title?: string;
  readonly inside?: string;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escaped(String(value))}"`;
}

function chip({ id, index, label, title, inside = '' }: Chip): string {
  return `<div class="calendar-SelectionStyles-resizeBoxParent"${attribute('data-calitemid', id)}${attribute('data-itemindex', index)}>
    <div role="button"${attribute('title', title)}${attribute('aria-label', label)}><div>${inside}</div></div></div>`;
}

const WEEK = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'];

function week(chips: string, header = '', days: readonly string[] = WEEK): string {
  const columns = days.map((day) => `<div data-column-date="${day}"></div>`).join('');
  return `<div data-app-section="CalendarModule"><div data-app-section="CalendarModuleSurface">
    <div data-app-section="CalendarSurfaceNavigationToolbar"><button aria-label="Go to today &#10;March 4, 2026">Today</button></div>
    <div data-app-section="Surface_WorkWeek"><div data-app-section="calendar-view-header-0">${columns}${header}</div>
    <div data-app-section="calendar-view-0">${chips}</div></div></div></div>`;
}

function month(chips: string): string {
  return `<div data-app-section="CalendarModule"><div data-app-section="Surface_Month">${chips}</div></div>`;
}

/** Values of what was found; for the rest, what became of it. */
function plain({ seen, element: _element, ...others }: OutlookChip): Record<string, unknown> {
  const facts: readonly (readonly [string, Reading<unknown> | string])[] = Object.entries({ ...seen, ...others });
  return Object.fromEntries(
    facts.map(([name, fact]) => [
      name,
      typeof fact === 'string' ? fact : fact.status === 'found' ? fact.value : fact.status,
    ]),
  );
}

const SYNC: Chip = {
  id: 'AAkALgAAexample1',
  index: 0,
  title: '1:1 Alice / Me\n10:00 AM to 10:30 AM',
  label: '1:1 Alice / Me, 10:00 AM to 10:30 AM, Monday, March 2, 2026, By Example, Alice, Busy, Recurring event',
};

describe('chips of a week', () => {
  it('are read with all they tell', () => {
    const slot = `<div class="calendar-SelectionStyles-resizeBoxParent"><div role="button" aria-label="5:30 PM to 6:00 PM, Monday"></div></div>`;
    const off = {
      id: 'AAkALgAAexample0',
      index: 2,
      title: 'OOO',
      label: 'OOO, all day event, Wednesday, March 4, 2026, OOF',
    };
    const [absence, sync, ...more] = chipsOf(week(chip(SYNC) + slot, chip(off))).map(plain);
    expect(more).toEqual([]);
    expect(sync).toEqual({
      host: 'outlook',
      eventId: 'AAkALgAAexample1',
      identity: 'missing',
      kind: 'meeting',
      title: '1:1 Alice / Me',
      start: { date: '2026-03-02', time: '10:00' },
      end: { date: '2026-03-02', time: '10:30' },
      isAllDay: false,
      ownResponse: 'missing',
      hasGuests: true,
      location: 'missing',
      organizer: { address: '', name: 'Example, Alice', kind: 'individual', isOrganizer: true },
      isRecurring: true,
      isCancelled: false,
    });
    expect(absence).toMatchObject({
      kind: 'out-of-office',
      start: { date: '2026-03-04' },
      end: { date: '2026-03-04' },
      isAllDay: true,
      hasGuests: 'missing',
      organizer: 'missing',
      isRecurring: false,
    });
  });

  it('disagree with their column, and then no day is believed', () => {
    expect(chipsOf(week(chip({ ...SYNC, index: 1 }))).map(plain)).toMatchObject([
      { title: '1:1 Alice / Me', start: 'contradicted', end: 'contradicted' },
    ]);
  });

  it('take the day of the column where the date is in words nobody knows', () => {
    const foreign = (date: string, index = 0): Record<string, unknown> | undefined =>
      chipsOf(
        week(chip({ id: 'a', index, title: 'Q\n14:00 zu 15:00', label: `Q, 14:00 zu 15:00, ${date}, X` })),
        'xx',
      ).map(plain)[0];
    expect(foreign('soso, 2. lala 2026')).toMatchObject({ start: { date: '2026-03-02', time: '14:00' } });
    expect(foreign('2.3.2026')).toMatchObject({ start: { date: '2026-03-02' } });
    expect(foreign('soso, lala 2, 2026')).toMatchObject({ end: { date: '2026-03-02', time: '15:00' } });
    for (const other of [
      'soso, 1. lala 2026',
      '2. lala 2026 zu 3. lala 2026',
      '2.–3. lala 2026',
      '2. – 3.3.2026',
      '',
      'lala',
    ])
      expect(foreign(other)).toMatchObject({ title: 'Q', start: 'missing', end: 'missing' });
    expect(foreign('soso, 2. lala 2026', 4)).toMatchObject({ start: 'missing' });
    expect(foreign('soso, 2. lala 2026', 9)).toMatchObject({ start: 'missing' });
  });

  it('do not take a column for the first day of a night', () => {
    const night = { id: 'n', index: 1, title: 'N\n22:00 zu 02:00', label: 'N, 22:00 zu 02:00, 3. lala 2026, X' };
    expect(chipsOf(week(chip(night)), 'xx').map(plain)).toMatchObject([{ start: 'missing', end: 'missing' }]);
    const midnight = { id: 'm', index: 1, title: 'M\n22:00 zu 00:00', label: 'M, 22:00 zu 00:00, 3. lala 2026, X' };
    expect(chipsOf(week(chip(midnight)), 'xx').map(plain)).toMatchObject([
      { end: { date: '2026-03-04', time: '00:00' } },
    ]);
    const known = 'Night, 10:00 PM to 2:00 AM, Monday, March 2, 2026, Busy';
    const both = [0, 1].map((index) => chip({ id: 'k', index, title: 'Night\n10:00 PM to 2:00 AM', label: known }));
    expect(chipsOf(week(both.join(''))).map(plain)).toMatchObject([
      { start: { date: '2026-03-02', time: '22:00' }, end: { date: '2026-03-03', time: '02:00' } },
    ]);
  });

  it('are one for each event, wherever it stands', () => {
    const days = {
      id: 'd',
      title: 'PTO',
      label: 'PTO, all day event, Tuesday, March 3, 2026 to Thursday, March 5, 2026, OOF',
    };
    const header = [1, 2, 3].map((index) => chip({ ...days, index })).join('');
    expect(chipsOf(week('', header)).map(plain)).toMatchObject([
      { start: { date: '2026-03-03' }, end: { date: '2026-03-05' }, isAllDay: true },
    ]);
    const moved = { ...SYNC, index: 1, label: SYNC.label?.replace('Monday, March 2', 'Tuesday, March 3') ?? '' };
    expect(chipsOf(week(chip(SYNC) + chip(moved))).map(plain)).toMatchObject([{ start: 'contradicted' }]);
    expect(chipsOf(week(chip(SYNC) + chip({ ...SYNC, id: 'other-calendar' })))).toHaveLength(2);
  });

  it('count columns in their own part of a split view', () => {
    const part = (at: number, days: readonly string[], id: string): string =>
      `<div data-app-section="calendar-view-header-${at}">${days.map((day) => `<div data-column-date="${day}"></div>`).join('')}</div>
       <div data-app-section="calendar-view-${at}">${chip({ id, index: 0, title: 'S\n14:00 zu 15:00', label: `S, 14:00 zu 15:00, 2. x 2026, Y` })}</div>`;
    const split = chipsOf(part(0, ['2026-03-02'], 'a') + part(1, ['2026-04-02'], 'b'), 'xx').map(plain);
    expect(split).toMatchObject([{ start: { date: '2026-03-02' } }, { start: { date: '2026-04-02' } }]);
  });

  it('show their clock to one another', () => {
    const open = {
      id: 'o',
      index: 0,
      title: 'O\nklx 9:00 – klx 10:00',
      label: 'O, klx 9:00 – klx 10:00, Monday, March 2, 2026, Busy',
    };
    const late = {
      id: 'l',
      index: 0,
      title: 'L\n15:00 to 16:00',
      label: 'L, 15:00 to 16:00, Monday, March 2, 2026, Busy',
    };
    expect(chipsOf(week(chip(open))).map(plain)).toMatchObject([{ start: 'missing' }]);
    expect(chipsOf(week(chip(open) + chip(late))).map(plain)).toMatchObject([
      { start: { time: '09:00' } },
      { start: { time: '15:00' } },
    ]);
  });
});

describe('chips of other views and kinds', () => {
  it('of a month take the day of the label, checked against their cell', () => {
    const label = '1:1 Alice / Me, 10:00 to 10:30, Monday, March 2, 2026, By Alice Example, Busy';
    const own = {
      id: 'a',
      index: 0,
      title: '1:1 Alice / Me\n10:00 to 10:30',
      label,
      inside: '<time>10:00</time><span>1:1 Alice / Me</span>',
    };
    const cell = (day: string, inside: string): string =>
      `<div class="monthDayCell" id="monthDayCell_${day}T00:00:00.000+00:00_GMT Standard Time_x">${inside}</div>`;
    const read = { start: { date: '2026-03-02', time: '10:00' }, organizer: { name: 'Alice Example' } };
    expect(chipsOf(month(cell('2026-03-02', '') + chip(own))).map(plain)).toMatchObject([read]);
    expect(chipsOf(month(cell('2026-03-02', chip(own)))).map(plain)).toMatchObject([read]);
    expect(chipsOf(month(cell('2026-03-03', chip(own)))).map(plain)).toMatchObject([{ start: 'contradicted' }]);
  });

  it('without tooltip are read by what stands on them', () => {
    const label = 'Plan, next, 10:00 to 10:30, Monday, March 2, 2026, Room 5, By Example, Alice, Busy';
    const inside = '<span>Plan, next</span><span>Room 5</span><span>Example, Alice</span>';
    expect(chipsOf(week(chip({ id: 'a', index: 0, label, inside }))).map(plain)).toMatchObject([
      { title: 'Plan, next', start: { time: '10:00' }, location: 'Room 5', organizer: { name: 'Example, Alice' } },
    ]);
  });

  it('without label are read by their tooltip and column', () => {
    expect(chipsOf(week(chip({ id: 'a', index: 0, title: 'Sync\n14:00 to 15:00' }))).map(plain)).toMatchObject([
      { title: 'Sync', start: { date: '2026-03-02', time: '14:00' }, end: { time: '15:00' }, hasGuests: 'missing' },
    ]);
  });

  it('of places to work, absences, own and private appointments are no meetings', () => {
    const all = (title: string, status: string, inside = ''): string =>
      chip({ id: title, index: 0, title, label: `${title}, all day event, Monday, March 2, 2026, ${status}`, inside });
    const icon = (name: string): string => `<i data-icon-name="${name}"></i>`;
    const chips = [
      all('Office', 'Free', icon('BuildingFilled')),
      all('Home', 'Working Elsewhere', icon('HomeFilled')),
      all('Away', 'OOF'),
      all('Mine', 'Busy'),
      all('Private', 'Busy', icon('LockClosedRegular')),
    ];
    expect(
      chipsOf(week('', chips.join('')))
        .map(plain)
        .map(({ kind, hasGuests }) => [kind, hasGuests]),
    ).toEqual([
      ['working-location', 'missing'],
      ['working-location', 'missing'],
      ['out-of-office', 'missing'],
      ['missing', 'missing'],
      ['missing', 'missing'],
    ]);
    const urlaub = {
      id: 'u',
      index: 0,
      title: 'Urlaub',
      label: 'Urlaub, ganztägiges Ereignis, Montag, 2. März 2026, Abwesend',
    };
    expect(chipsOf(week('', chip(urlaub)), 'de').map(plain)).toMatchObject([{ kind: 'out-of-office', isAllDay: true }]);
    const walk = { ...SYNC, label: SYNC.label?.replace('Busy', 'OOF') ?? '' };
    expect(chipsOf(week(chip(walk))).map(plain)).toMatchObject([{ kind: 'missing', hasGuests: true }]);
  });

  it('that were cancelled or declined say so', () => {
    const marked = (mark: string, language: string): Record<string, unknown> | undefined =>
      chipsOf(
        week(
          chip({ id: 'a', index: 0, title: `${mark}Sync\n14:00 – 15:00`, label: `${mark}Sync, 14:00 – 15:00, X, Y` }),
        ),
        language,
      ).map(plain)[0];
    expect(marked('Canceled: ', 'en')).toMatchObject({ isCancelled: true, ownResponse: 'missing' });
    expect(marked('Annulé : ', 'fr')).toMatchObject({ isCancelled: true });
    expect(marked('キャンセル済み: ', 'ja')).toMatchObject({ isCancelled: true });
    expect(marked('Declined: ', 'en')).toMatchObject({ ownResponse: 'declined' });
    expect(marked('辞退: ', 'ja')).toMatchObject({ ownResponse: 'declined' });
    expect(marked('', 'en')).toMatchObject({ isCancelled: false, ownResponse: 'missing' });
    expect(marked('', 'de')).toMatchObject({ isCancelled: 'missing' });
    const icon = chip({ ...SYNC, label: 'X', inside: '<i data-icon-name="ArrowRepeatAllRegular"></i>' });
    expect(chipsOf(week(icon)).map(plain)).toMatchObject([{ isRecurring: true, title: 'contradicted' }]);
  });

  it('are neither slots, tools, forms nor cards', () => {
    const slot = chip({ label: '5:30 PM to 6:00 PM, Monday' }) + chip({ id: 's', label: '17:30 bis 18:00, Freitag' });
    const tools = '<div role="button" aria-label="Go to next week March 9 to 13, 2026" title="Next week">x</div>';
    const elsewhere = ['CalendarItemPeek', 'CalendarQuickCompose', 'Form_Content', 'ReadingPane']
      .map((section) => `<div data-app-section="${section}">${chip({ ...SYNC, id: section })}</div>`)
      .join('');
    expect(chipsOf(week(slot + tools) + elsewhere)).toEqual([]);
  });

  it('without ids are still entries, when they are read as such', () => {
    const { id: _id, ...nameless } = SYNC;
    const tools = '<div role="button" aria-label="Go to next week, March 9, 2026" title="Next week">x</div>';
    expect(chipsOf(week(chip(nameless) + chip(nameless) + tools)).map(plain)).toMatchObject([
      { eventId: '', title: '1:1 Alice / Me', start: { date: '2026-03-02', time: '10:00' } },
    ]);
  });
});

describe('crowded grids', () => {
  it('of 200 entries are read well within a frame or two', () => {
    const [tongue] = TONGUES;
    if (!tongue) throw new Error('no language');
    const chips = Array.from({ length: 200 }, (_, at) => {
      const entry: Entry = {
        subject: `Sync ${at}, with commas, and 9:00 things`,
        date: WEEK[at % 5] ?? '',
        times: [8 * 60 + (at % 40) * 15, 9 * 60 + (at % 40) * 15],
        location: '100 West Example Street, New York, NY 10001',
        organizer: 'Sample, Dana',
        status: 2,
        series: 'recurring',
      };
      return chip({ id: `id-${at}`, index: at % 5, label: labelOf(entry, tongue), title: tooltipOf(entry, tongue) });
    });
    const document = photographed(week(chips.join('')), 'en-us');
    expect(readChips(document)).toHaveLength(200);
    const times = Array.from({ length: 5 }, () => {
      const before = performance.now();
      readChips(document);
      return performance.now() - before;
    });
    // Some tens of milliseconds on a quiet machine; the bound only catches what grows out of hand.
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});
