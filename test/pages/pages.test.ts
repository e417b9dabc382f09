// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { columnChips } from './google/grid';
import { chipText, visibleTime } from './google/chip-text';
import { addDays, mondayOf, occurrenceStamp, weeksOfMonth } from './days';
import {
  decodeDateKey,
  decodeEventId,
  encodeDateKey,
  encodeEventId,
  fullCalendar,
  shortCalendar,
} from './google/encode';
import type { LabEvent } from './google/events';
import {
  busyWeek,
  findEvent,
  pageIdOf,
  rowsOf,
  SAMPLE_MENTEES,
  SAMPLE_SELF,
  sampleWeek,
  truthOf,
} from './google/events';
import type { Lab, LabPayload } from './google/host';
import { DEFAULT_PHASES, startLab } from './google/host';
import { escapeMarkup, html } from './markup';
import type { Scene } from './google/render';
import {
  placeOf,
  pathOf,
  renderBubble,
  renderDay,
  renderEditPage,
  renderMonth,
  renderPage,
  renderQuickCreate,
  renderSchedule,
  renderShell,
  renderWeek,
  sceneOf,
} from './google/render';
import { labResponse } from './google/serve';
import type { LabLanguage } from './google/words';
import { localeOf, WORDS } from './google/words';

const TODAY = '2026-03-05';
const LANGUAGES = Object.keys(WORDS) as readonly LabLanguage[];

function parse(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

function eventIn(scene: Scene, key: string): LabEvent {
  const event = findEvent(scene.data, key);
  if (!event) throw new Error(`No sample event "${key}".`);
  return event;
}

/** A scene of these events alone: quick to render. */
function sceneWith(language: string, ...keys: readonly string[]): Scene {
  const data = sampleWeek(TODAY);
  return sceneOf({
    today: TODAY,
    language,
    data: { ...data, events: data.events.filter(({ key }) => keys.includes(key)) },
  });
}

function textOf(root: ParentNode, selector: string): string {
  return root.querySelector(selector)?.textContent ?? 'nothing there';
}

describe('ids and date keys', () => {
  it('encodes an event and its calendar without padding, and back', () => {
    const id = encodeEventId('k3v9example1on1aaaaaaaaaaa_20260305T140000Z', 'me@example.com');
    expect(id).toBe('azN2OWV4YW1wbGUxb24xYWFhYWFhYWFhYWFfMjAyNjAzMDVUMTQwMDAwWiBtZUBleGFtcGxlLmNvbQ');
    expect(decodeEventId(id)).toEqual({
      event: 'k3v9example1on1aaaaaaaaaaa_20260305T140000Z',
      calendar: 'me@example.com',
      series: 'k3v9example1on1aaaaaaaaaaa',
      occurrence: '20260305T140000Z',
    });
  });

  it.each([
    ['someone@gmail.com', 'someone@m'],
    ['abc@group.calendar.google.com', 'abc@g'],
    ['#contacts@group.v.calendar.google.com', '#contacts@v'],
    ['me@example.com', 'me@example.com'],
  ])('abbreviates %s to %s and undoes it', (full, short) => {
    expect(shortCalendar(full)).toBe(short);
    expect(fullCalendar(short)).toBe(full);
    expect(decodeEventId(encodeEventId('abc', full))?.calendar).toBe(full);
  });

  it('decodes nothing from ids of other kinds', () => {
    expect(decodeEventId('tasks_abc123EXAMPLE')).toBeUndefined();
    expect(decodeEventId('draft_0')).toBeUndefined();
    expect(decodeEventId('')).toBeUndefined();
  });

  it('reads 28975 as 2026-09-15, and every day of a leap year round', () => {
    expect(decodeDateKey(28975)).toBe('2026-09-15');
    expect(encodeDateKey('2026-09-15')).toBe(28975);
    for (let day = 0; day < 366; day += 1) {
      const date = addDays('2028-01-01', day);
      expect(decodeDateKey(encodeDateKey(date))).toBe(date);
    }
  });

  it('stamps occurrences in UTC, also around the clock change', () => {
    expect(occurrenceStamp('2026-03-05', '15:00', 'Europe/Berlin')).toBe('20260305T140000Z');
    expect(occurrenceStamp('2026-03-29', '03:30', 'Europe/Berlin')).toBe('20260329T013000Z');
    expect(occurrenceStamp('2026-07-01', '09:00', 'America/New_York')).toBe('20260701T130000Z');
    expect(occurrenceStamp('2026-03-05', undefined, 'Europe/Berlin')).toBe('20260305');
  });

  it('cuts months into weeks from Monday', () => {
    const weeks = weeksOfMonth('2026-02-14');
    expect(weeks[0]?.[0]).toBe('2026-01-26');
    expect(weeks[weeks.length - 1]?.[6]).toBe('2026-03-01');
    expect(mondayOf('2026-03-08')).toBe('2026-03-02');
  });
});

describe('sample data', () => {
  it.each(['2026-03-02', '2026-03-08', '2025-12-31', '2028-02-29'])('fills the week of %s', (anchor) => {
    const { events } = sampleWeek(anchor);
    const monday = mondayOf(anchor);
    const week = events.filter((event) => event.start.date >= monday && event.start.date <= addDays(monday, 6));
    expect(week.length).toBeGreaterThanOrEqual(40);
  });

  it('gives every event an id of its own, but for the copy in the team calendar', () => {
    const { events } = sampleWeek(TODAY);
    expect(new Set(events.map(pageIdOf)).size).toBe(events.length);
    expect(new Set(events.map((event) => event.key)).size).toBe(events.length);
    const scene = sceneOf({ today: TODAY });
    expect(eventIn(scene, 'planning').id).toBe(eventIn(scene, 'planning-team').id);
  });

  it('invents only people at example.com and one notetaker', () => {
    const addresses = sampleWeek(TODAY).events.flatMap((event) => event.guests.map((guest) => guest.address));
    const foreign = new Set(addresses.filter((address) => !/[@.]example\.com$/.test(address)));
    expect([...foreign]).toEqual(['fred@fireflies.ai']);
  });

  it('keeps the stem of a series and the scheduled start of a moved occurrence', () => {
    const scene = sceneOf({ today: TODAY });
    const moved = decodeEventId(pageIdOf(eventIn(scene, 'emre-moved')));
    const nextWeek = decodeEventId(pageIdOf(eventIn(scene, 'emre-moved+1')));
    expect(eventIn(scene, 'emre-moved').start).toEqual({ date: '2026-03-04', time: '15:00' });
    expect(moved?.occurrence).toBe('20260303T153000Z');
    expect(moved?.series).toBe(nextWeek?.series);
  });

  it('expects 1:1s only with somebody who is on the list', () => {
    for (const event of sampleWeek(TODAY).events) {
      const { expected } = event;
      if (expected.is !== 'one-to-one') continue;
      expect(event.guests.map((guest) => guest.address)).toContain(expected.with);
      expect(expected.with).not.toBe(SAMPLE_SELF.address);
    }
  });

  it('tells the truth of the traps', () => {
    const scene = sceneOf({ today: TODAY });
    const truth = (key: string) => truthOf(eventIn(scene, key), scene.data);
    expect(truth('hidden-list').guests.complete).toBe('hidden');
    expect(truth('truncated-list').guests).toMatchObject({ complete: 'no', count: 48 });
    expect(truth('nadia-weekly').guests).toMatchObject({ complete: 'yes', count: 2 });
    expect(truth('jonas-calendar').ownResponse).toBeUndefined();
    expect(truth('assistant-absent').organizer.address).toBe('pia.keller@example.com');
    expect(truth('ruth-room').rooms).toEqual(['Aspen']);
  });

  it('makes a busy week of exactly so many events, the same for the same seed', () => {
    const week = busyWeek(200, 7, TODAY);
    expect(week.events).toHaveLength(200);
    expect(busyWeek(200, 7, TODAY)).toEqual(week);
    expect(busyWeek(200, 8, TODAY)).not.toEqual(week);
    expect(
      parse(renderWeek(sceneOf({ today: TODAY, data: week }), TODAY)).querySelectorAll('[data-eventchip]'),
    ).toHaveLength(200);
    const mentees: readonly string[] = SAMPLE_MENTEES.map((mentee) => mentee.address);
    const withMentees = week.events.filter(
      (event) => event.expected.is === 'one-to-one' && mentees.includes(event.expected.with),
    );
    expect(withMentees.length).toBeGreaterThan(15);
  });
});

describe('chip texts', () => {
  const english = sceneOf({ today: TODAY });
  const textIn = (language: string, key: string): string => {
    const scene = sceneOf({ today: TODAY, language });
    return chipText(scene, eventIn(scene, key));
  };

  it.each([
    ['nadia-weekly', '10am to 11am, Nadia / Mara, Mara Lindqvist, Accepted, No location, March 2, 2026'],
    [
      'own-block',
      '11am to 12pm, Prepare quarterly review, Mara Lindqvist, No location, Color: Lavender, March 3, 2026',
    ],
    [
      'summit',
      'All day, Mentoring summit, Mara Lindqvist, Accepted, Location: Göteborg, Color: Sage, March 5 – 6, 2026',
    ],
    ['holiday', 'All day, Harvest Sunday, Calendar: Holidays in Germany, March 8, 2026'],
    ['task-feedback', 'task: Write feedback for Ruth, Not completed, March 2, 2026, 5:30pm'],
    ['task-block', 'task: Prepare growth conversation, Not completed, March 6, 2026, 8:15am to 9am'],
    ['home', 'Working location: Home, Mara Lindqvist, March 2 – 4, 2026'],
    [
      'release-night',
      'March 5, 2026 at 10:30pm to March 6, 2026 at 1am, Release night, Mara Lindqvist, Accepted, No location, Color: Tomato, ',
    ],
  ])('writes %s in English', (key, text) => {
    expect(chipText(english, eventIn(english, key))).toBe(text);
  });

  // The shapes below are those of the live page; only titles, people and dates are invented.
  it.each([
    ['en-24h', '10:00 to 11:00, Nadia / Mara, Mara Lindqvist, Accepted, No location, March 2, 2026'],
    ['en-GB', '10:00 to 11:00, Nadia / Mara, Mara Lindqvist, Accepted, No location, 2 March 2026'],
    ['de', '10:00 bis 11:00, Nadia / Mara, Mara Lindqvist, Angenommen, Kein Ort, 2. März 2026'],
    ['de-12h', '10AM bis 11AM, Nadia / Mara, Mara Lindqvist, Angenommen, Kein Ort, 2. März 2026'],
    ['fr', 'de 10:00 à 11:00, Nadia / Mara, Mara Lindqvist, Accepté, Aucun lieu, 2 mars 2026'],
    ['es', 'De 10am a 11am, Nadia / Mara, Mara Lindqvist, Aceptado, Sin ubicación, 2 de marzo de 2026'],
    ['ja', '10:00～11:00、「Nadia / Mara」、Mara Lindqvist、承諾、場所の指定なし、2026年 3月 2日'],
    ['ja-12h', '午前10時～午前11時、「Nadia / Mara」、Mara Lindqvist、承諾、場所の指定なし、2026年 3月 2日'],
    ['ar', '10 ص إلى 11 ص، Nadia / Mara، Mara Lindqvist، مقبولة، ليس هناك موقع، 2 مارس 2026'],
    ['pt', '10:00 - 11:00, Nadia / Mara, Mara Lindqvist, Aceito, Nenhum local, 2 de março de 2026'],
  ])('writes the weekly 1:1 in %s', (language, text) => {
    expect(textIn(language, 'nadia-weekly')).toBe(text);
  });

  it.each([
    ['de', '5. März 2026 um 22:30 bis 6. März 2026 um 01:00, Release night, '],
    ['fr', 'du 5 mars 2026, 22:30 au 6 mars 2026, 01:00, Release night, '],
    ['es-24h', 'Del 5 de marzo de 2026 a las 22:30 al 6 de marzo de 2026 a las 01:00, Release night, '],
    ['ja', '2026年 3月 5日 22:30～2026年 3月 6日 01:00、「Release night」、'],
    ['ar-24h', '5 مارس 2026 في الساعة 22:30 إلى 6 مارس 2026 في الساعة 01:00، Release night, '],
    ['pt', '5 de março de 2026 às 22:30 - 6 de março de 2026 às 01:00, Release night, '],
  ])('puts both dates in front of a spanning event in %s', (language, front) => {
    const text = textIn(language, 'release-night');
    expect(text.startsWith(front)).toBe(true);
    expect(text.endsWith(WORDS[localeOf(language).language].separator)).toBe(true);
  });

  it.each([
    ['en', '10 – 11am'],
    ['en-24h', '10:00 – 11:00'],
    ['de', '10:00 bis 11:00'],
    ['de-12h', '10 bis 11AM'],
    ['ja-12h', '午前10時～11時'],
    ['ar', '10 \u200f – 11 ص'],
    ['pt-12h', '10 até 11am'],
  ])('shows the time as %s does', (language, time) => {
    const scene = sceneOf({ today: TODAY, language });
    expect(visibleTime(scene, eventIn(scene, 'nadia-weekly'))).toBe(time);
  });

  it('writes no answer for events without the user', () => {
    expect(chipText(english, eventIn(english, 'jonas-calendar'))).toBe(
      '2:30pm to 3:30pm, Jonas / Ingrid 1:1, Calendar: Jonas Ek, No location, March 5, 2026',
    );
  });
});

describe('views', () => {
  const scene = sceneOf({ today: TODAY });

  it('gives week chips the host’s attributes, the hidden text first, and a handle that repeats the id', () => {
    const page = parse(renderWeek(scene, TODAY));
    const id = pageIdOf(eventIn(scene, 'nadia-weekly'));
    const chips = page.querySelectorAll(`[data-eventchip][data-eventid="${id}"]`);
    expect(chips).toHaveLength(1);
    const chip = chips[0];
    expect(chip?.getAttribute('role')).toBe('button');
    expect(chip?.hasAttribute('aria-label')).toBe(false);
    expect(chip?.getAttribute('jslog')).toContain(`1:["${SAMPLE_SELF.address}",1]`);
    expect(chip?.firstElementChild?.textContent).toContain('10am to 11am, Nadia / Mara');
    expect(textOf(page, `[data-eventid="${id}"] [aria-hidden="true"] .I0UMhf`)).toBe('Nadia / Mara');
    expect(page.querySelectorAll(`[data-eventid="${id}"]`)).toHaveLength(2);
    expect(chip?.closest('[data-datekey]')?.getAttribute('data-datekey')).toBe(String(encodeDateKey('2026-03-02')));
    expect(chip?.closest('[role="gridcell"]')?.getAttribute('aria-labelledby')).toBe('tsc-0');
    expect(textOf(page, '#tsc-3')).toBe('8 events, Thursday, March 5, today');
  });

  it('shows a meeting over midnight on both days', () => {
    const page = parse(renderWeek(scene, TODAY));
    const id = pageIdOf(eventIn(scene, 'release-night'));
    const keys = [...page.querySelectorAll(`[data-eventchip][data-eventid="${id}"]`)].map((chip) =>
      decodeDateKey(Number(chip.closest('[data-datekey]')?.getAttribute('data-datekey'))),
    );
    expect(keys).toEqual(['2026-03-05', '2026-03-06']);
  });

  it('stacks all-day chips without an id on the button', () => {
    const page = parse(renderWeek(scene, TODAY));
    const chip = page.querySelector(`[data-eventid="${pageIdOf(eventIn(scene, 'offsite'))}"]`);
    expect(chip?.getAttribute('data-stacked-layout-chip-container')).toBe('true');
    const button = chip?.querySelector('[role="button"][data-stacked-layout-chip="true"]');
    expect(button?.hasAttribute('data-eventid')).toBe(false);
    expect(button?.querySelector('.XuJrye')?.textContent).toMatch(/^All day, Team offsite/);
  });

  it('shows one day', () => {
    const page = parse(renderDay(scene, '2026-03-07'));
    expect(page.querySelectorAll('.lab-column')).toHaveLength(1);
    expect(page.querySelectorAll('.lab-column [data-eventchip]')).toHaveLength(2);
  });

  it('stacks month chips, keeps the rest behind "N more", and dates its cells', () => {
    const page = parse(renderMonth(scene, TODAY));
    const row = page.querySelectorAll('.lab-month-row')[1];
    const more = row?.querySelectorAll('[data-opens-day-overview="true"]') ?? [];
    expect(more).toHaveLength(5);
    const cells = [...(row?.querySelectorAll('[role="gridcell"]') ?? [])].map((cell) =>
      cell.getAttribute('data-datekey'),
    );
    expect(cells).toEqual(Array.from({ length: 7 }, (_, day) => String(encodeDateKey(addDays('2026-03-02', day)))));
    expect(page.querySelectorAll('[data-eventchip]:not([data-stacked-layout-chip-container])')).toHaveLength(0);
  });

  it.each(['labelled', 'row', 'search'] as const)('lists the schedule in the shape "%s"', (shape) => {
    const page = parse(renderSchedule(scene, '2026-03-02', shape));
    const chip = page.querySelector(`[data-eventchip][data-eventid="${pageIdOf(eventIn(scene, 'nadia-weekly'))}"]`);
    const text =
      chip?.getAttribute('aria-label') ??
      chip?.querySelector('[aria-label]')?.getAttribute('aria-label') ??
      chip?.querySelector('.XuJrye')?.textContent;
    expect(text).toBe('10am to 11am, Nadia / Mara, Mara Lindqvist, Accepted, No location, March 2, 2026');
    expect(chip?.closest('[data-datekey]')?.getAttribute('data-datekey')).toBe(String(encodeDateKey('2026-03-02')));
    const shapes = {
      labelled: '[role="button"][data-eventid][aria-label]',
      row: '[role="row"] > [role="gridcell"] + [data-eventchip][data-eventid]',
      search:
        '[role="rowgroup"][data-datekey] [role="presentation"][data-eventchip][data-eventid] [role="gridcell"] > [role="button"][aria-label]',
    };
    expect(page.querySelector(shapes[shape])).not.toBeNull();
  });

  it('stands the user, the container and hidden dialogs around the view', () => {
    const page = parse(renderPage(scene, { view: 'week', date: TODAY }));
    expect(textOf(page, '#xUserInfo #xUserEmail')).toBe(SAMPLE_SELF.address);
    expect(textOf(page, '#xTimezone')).toBe('Europe/Berlin');
    expect(textOf(page, '#xGmtOffset')).toBe('3600000');
    expect(page.querySelector('#YPCqFe [role="main"] [role="grid"]')).not.toBeNull();
    expect(page.body.dataset).toMatchObject({ viewfamily: 'EVENT', viewkey: 'WEEK' });
    expect(page.querySelector('.lab-account')?.getAttribute('aria-label')).toContain(`(${SAMPLE_SELF.address})`);
    expect(page.querySelectorAll('[role="dialog"]').length).toBeGreaterThanOrEqual(2);
    expect(page.querySelector('[data-chips-dialog]')).toBeNull();
    expect(page.title).toBe('Google Calendar - Week of March 2, 2026');
  });

  it('reads and writes the host’s paths', () => {
    const fallback = { view: 'week', date: TODAY } as const;
    for (const view of ['day', 'week', 'month', 'schedule', 'search'] as const) {
      expect(placeOf(pathOf({ view, date: '2026-11-09' }), fallback)).toEqual({ view, date: '2026-11-09' });
    }
    expect(placeOf('/calendar/u/1/r', fallback)).toEqual(fallback);
    expect(placeOf('/calendar/r/agenda', fallback)).toEqual({ view: 'schedule', date: TODAY });
    expect(placeOf('/calendar/u/0/r/eventedit/abc', fallback)).toEqual({ view: 'edit', date: TODAY, eventId: 'abc' });
    expect(placeOf('/mail/u/0', fallback)).toBeUndefined();
  });
});

describe('bubble', () => {
  const scene = sceneOf({ today: TODAY });
  const open = (key: string, phase: 'skeleton' | 'rows' | 'late' = 'late'): Document =>
    parse(renderBubble(scene, eventIn(scene, key), { phase }));
  const rows = (page: Document): readonly Element[] => [
    ...page.querySelectorAll('#xDetDlg [role="treeitem"][data-email]'),
  ];

  it('has the host’s anchors', () => {
    const page = open('nadia-weekly');
    const dialog = page.querySelector('[role="dialog"][data-chips-dialog="true"][aria-labelledby="rAECCd"]');
    const card = dialog?.querySelector('span[jsname="bN97Pc"] > #xDetDlg');
    expect(card?.getAttribute('data-eventid')).toBe(pageIdOf(eventIn(scene, 'nadia-weekly')));
    expect(card?.getAttribute('jslog')).toMatch(
      /^35389; 2:\["[^"]+","mara\.lindqvist@example\.com",0,null,2,0\];1:\["mara/,
    );
    expect(textOf(page, '#xDetDlgWhen #rAECCd')).toBe('Nadia / Mara');
    expect(page.querySelector('#rAECCd')?.parentElement?.getAttribute('data-text')).toBe('Nadia / Mara');
    expect(textOf(page, '#xDetDlgWhen .AzuXid')).toBe('Monday, March 2⋅10:00 – 11:00am');
    expect(textOf(page, '#xDetDlgWhen .Kcwcnf')).toBe('Weekly on Monday');
    expect(page.querySelector('#xDetDlgVideo')?.getAttribute('data-details')).toContain('Time zone: Europe/Berlin');
    expect(textOf(page, '#xDetDlgAtt .UfeRlc')).toBe('2 guests');
    expect(page.querySelector('#xDetDlgAtt [data-email]')).toBeNull();
    expect(page.querySelector('#xDetDlgCal')?.getAttribute('data-hovercard-id')).toBe(SAMPLE_SELF.address);
    expect(page.querySelector('#xRsvpYesBu')?.getAttribute('aria-label')).toBe('Respond Yes, selected');
    expect(page.querySelector('#xRsvpNoBu')?.getAttribute('aria-label')).toBe('Respond No');
    expect(page.querySelector('#xDetDlgDesc a')?.getAttribute('href')).toMatch(/^https:\/\/www\.google\.com\/url\?q=/);
  });

  it('lists guests once each, organiser first, the address three times over', () => {
    const page = open('ruth-room');
    expect(rows(page).map((row) => row.getAttribute('aria-label'))).toEqual([
      'Ruth Mwangi, Attending, Organizer',
      'Mara Lindqvist, Attending',
    ]);
    expect(rows(page)[0]?.id).toBe('xDtlDlgOrg');
    expect(page.querySelectorAll('[data-hovercard-id="mara.lindqvist@example.com"]')).toHaveLength(3);
    expect(textOf(page, '#xDetDlgRoom .muGyXc')).toBe('HQ-1');
    expect(page.querySelector('.OcVpRe [data-email]')).toBeNull();
  });

  it('gives only the first of two rooms an id, and marks a group', () => {
    const page = open('guild');
    expect(page.querySelectorAll('.OcVpRe')).toHaveLength(2);
    expect(page.querySelectorAll('#xDetDlgRoom')).toHaveLength(1);
    expect(page.querySelector('[data-is-expandable="true"]')?.getAttribute('data-email')).toBe('guild@example.com');
  });

  it('shows a name-less guest by address, without a status word while unanswered', () => {
    expect(rows(open('no-display-name'))[1]?.getAttribute('aria-label')).toBe('lena.fischer@example.com');
  });

  it('shows less than there is where the host does', () => {
    const truncated = open('truncated-list');
    expect(rows(truncated)).toHaveLength(2);
    expect(textOf(truncated, '#xDetDlgAtt .UfeRlc')).toBe('48 guests');
    const big = open('big-list');
    expect(rows(big)).toHaveLength(0);
    expect(textOf(big, '#xDetDlgAtt .UfeRlc')).toBe('48 guests');
    const hidden = open('hidden-list');
    expect(rows(hidden)).toHaveLength(2);
    expect(hidden.body.textContent).toContain("The full guest list has been hidden at the organizer's request.");
  });

  it('shows no guests, no answers for blocks, tasks and the like', () => {
    for (const key of ['own-block', 'focus', 'task-feedback', 'birthday', 'home', 'holiday']) {
      const page = open(key);
      expect(rows(page), key).toHaveLength(0);
      expect(page.querySelector('#xDetDlgAtt'), key).toBeNull();
      expect(page.querySelector('#xRsvpYesBu'), key).toBeNull();
    }
    expect(open('jonas-calendar').querySelector('#xRsvpYesBu')).toBeNull();
    expect(open('task-feedback').querySelector('#xDetDlg')?.getAttribute('data-eventid')).toMatch(/^tasks_/);
    expect(open('birthday').querySelector('#xDetDlg')?.getAttribute('data-eventid')).toMatch(/^bday_/);
    expect(open('task-block').querySelector('#xDetDlg')?.getAttribute('data-eventid')).toMatch(/^ttb_/);
  });

  it('comes in phases', () => {
    expect(rows(open('nadia-weekly', 'skeleton'))).toHaveLength(0);
    expect(textOf(open('nadia-weekly', 'skeleton'), '#rAECCd')).toBe('Nadia / Mara');
    expect(rows(open('nadia-weekly', 'rows'))).toHaveLength(2);
    expect(open('nadia-weekly', 'rows').querySelector('.lab-photo')).toBeNull();
    expect(open('nadia-weekly', 'late').querySelectorAll('.lab-photo')).toHaveLength(2);
  });

  it('leaves out the year only in the current one', () => {
    const other = sceneOf({ today: '2027-01-04', data: sampleWeek(TODAY) });
    const page = parse(renderBubble(other, eventIn(other, 'nadia-weekly'), { phase: 'rows' }));
    expect(textOf(page, '#xDetDlgWhen .AzuXid')).toContain('2026');
  });
});

describe('edit page and new event', () => {
  const scene = sceneOf({ today: TODAY });

  it('has the host’s fields', () => {
    const page = parse(renderEditPage(scene, eventIn(scene, 'ruth-room')));
    const root = page.querySelector('[data-is-create="false"]');
    expect(root?.getAttribute('data-eventid')).toBe(pageIdOf(eventIn(scene, 'ruth-room')));
    expect(page.querySelector('#xTiIn')?.getAttribute('data-initial-value')).toBe('Ruth / Mara, in person');
    expect(page.querySelector('#xStDaIn')?.getAttribute('data-date')).toBe('20260303');
    expect(page.querySelector('#xStTiIn')?.getAttribute('value')).toBe('9:30am');
    expect(page.querySelector('#xEnTiIn')?.getAttribute('data-initial-value')).toBe('10:15am');
    expect(page.querySelectorAll('#xGstLst [role="treeitem"][data-email]')).toHaveLength(2);
    expect(page.querySelector('#xRmLst [data-email]')?.getAttribute('data-email')).toMatch(
      /@resource\.calendar\.google\.com$/,
    );
    expect(page.querySelectorAll('.lab-find-time [data-eventchip]').length).toBeGreaterThan(3);
  });

  it('can only be read for other people’s calendars, and has no rows before its time', () => {
    const page = parse(renderEditPage(scene, eventIn(scene, 'jonas-calendar'), { phase: 'skeleton' }));
    expect(page.querySelector('#xStDaIn')).toBeNull();
    expect(page.querySelector('#xStDaRo')?.getAttribute('data-date')).toBe('20260305');
    expect(page.querySelector('#xGstLst [data-email]')).toBeNull();
  });

  it('is no saved event while it is a draft', () => {
    const page = parse(renderQuickCreate(scene, { date: TODAY, from: '18:00', to: '19:00' }));
    expect(page.querySelector('[role="dialog"] button#tabEvent')).not.toBeNull();
    expect(page.querySelector('[role="tabpanel"][aria-labelledby="tabEvent"]')).not.toBeNull();
    expect(decodeEventId(page.querySelector('[jsname="SF0uGd"]')?.getAttribute('data-eventid') ?? '')).toBeUndefined();
    expect(page.querySelector('#xDetDlg')).toBeNull();
  });
});

describe('escaping and languages', () => {
  it('escapes by construction', () => {
    expect(html`
      <p title="${'"><script>'}">${"<b>&'"}</p>
    `.html).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;</p>');
    expect(escapeMarkup('a<b')).toBe('a&lt;b');
  });

  it.each(LANGUAGES)('leaves no markup of titles, names or places alive (%s)', (language) => {
    const scene = sceneWith(language, 'markup', 'offsite');
    const event = eventIn(scene, 'markup');
    const pages = [
      renderShell(scene, { view: 'week', date: TODAY }),
      renderShell(scene, { view: 'month', date: TODAY }),
      renderSchedule(scene, '2026-03-02', 'labelled'),
      renderSchedule(scene, '2026-03-02', 'search'),
      renderBubble(scene, event, { phase: 'late' }),
      renderEditPage(scene, event),
    ];
    for (const markup of pages) {
      const page = parse(markup);
      expect(page.querySelectorAll('script, img, b, [onerror], a[href^="javascript"]')).toHaveLength(0);
    }
    const bubble = parse(renderBubble(scene, event, { phase: 'rows' }));
    expect(textOf(bubble, '#rAECCd')).toBe(event.title);
    expect(bubble.querySelector('#xDetDlgLoc')?.getAttribute('data-text')).toBe(event.location);
    expect(textOf(bubble, '[data-email="bobby.tables@example.com"] .SDqFWd span')).toBe(rowsOf(event)[1]?.name);
  });

  it.each(LANGUAGES)('has the same ids, roles and data in %s', (language) => {
    const anchors = (tag: string): readonly string[] => {
      const scene = sceneWith(tag, 'ruth-room', 'nadia-weekly', 'offsite', 'release-night', 'task-feedback');
      const event = eventIn(scene, 'ruth-room');
      const page = parse(renderPage(scene, { view: 'week', date: TODAY }, { event }));
      return [...page.querySelectorAll('#xDetDlg [id], #xDetDlg [data-email], [data-eventchip]')].map(
        (node) =>
          `${node.id} ${node.getAttribute('role')} ${node.getAttribute('data-email')} ${node.getAttribute('data-eventid')}`,
      );
    };
    expect(anchors(language)).toEqual(anchors('en'));
    expect(anchors(language).length).toBeGreaterThan(15);
  });

  it('is right-to-left in Arabic, and places chips from the right', () => {
    const page = parse(renderPage(sceneWith('ar', 'nadia-weekly'), { view: 'week', date: TODAY }));
    expect(page.documentElement.dir).toBe('rtl');
    expect(page.querySelector('[data-eventchip]')?.getAttribute('style')).toMatch(/right: /);
  });

  it('does not pretend to speak what it does not', () => {
    expect(() => localeOf('xx')).toThrow(/does not speak "xx"/);
  });
});

describe('served page', () => {
  it('carries user, data and policy, but no markers yet', () => {
    const response = labResponse('https://calendar.google.com/calendar/u/0/r/week/2026/3/5');
    expect(response?.status).toBe(200);
    expect(response?.body).toContain('id="xUserEmail">mara.lindqvist@example.com');
    expect(response?.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    const page = parse(response?.body ?? '');
    expect(page.body.hasAttribute('data-viewfamily')).toBe(false);
    expect(page.querySelector('#YPCqFe')?.childElementCount).toBe(0);
    const payload = JSON.parse(textOf(page, '#lab-data')) as LabPayload;
    expect(payload.place).toEqual({ view: 'week', date: TODAY });
    expect(payload.data.events.length).toBeGreaterThan(100);
    // The whole data set, markup titles included, stays inside its one carrier.
    expect(page.querySelectorAll('script')).toHaveLength(2);
  });

  it('serves its modules without types, and nothing else', () => {
    for (const name of ['google/boot', 'google/host', 'google/render', 'google/words', 'sample-week']) {
      const body = labResponse(`https://calendar.google.com/lab/${name}.js`)?.body ?? '';
      expect(body, name).not.toMatch(/\bimport type\b|^export interface \w|\.ts'/m);
      expect(body.length, name).toBeGreaterThan(100);
    }
    expect(labResponse('https://calendar.google.com/lab/style.css')?.headers['content-type']).toContain('text/css');
    expect(labResponse('https://calendar.google.com/lab/google/no-such.js')).toBeUndefined();
    expect(labResponse('https://calendar.google.com/mail')).toBeUndefined();
    expect(labResponse('https://calendar.google.com/')?.body).toContain('id="xUserEmail"');
  });
});

describe('live page', () => {
  const phases = { ...DEFAULT_PHASES, phaseMs: 400, lateMs: 2500 };
  const scene = sceneOf({ today: TODAY });
  let lab: Lab;

  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame'],
    });
    for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
    const { body } = parse(labResponse('/calendar/u/0/r/week/2026/3/5')?.body ?? '');
    document.body.replaceChildren(...body.childNodes);
    lab = startLab(document, {
      data: {
        ...scene.data,
        events: scene.data.events.filter(({ key }) => !/[+-]\d$/.test(key) || key.startsWith('standup')),
      },
      language: 'en',
      today: TODAY,
      place: { view: 'week', date: TODAY },
      phases,
      scheduleShape: 'labelled',
    });
  });
  afterEach(() => {
    lab.stop();
    vi.useRealTimers();
  });
  const settle = (): void => {
    vi.advanceTimersByTime(50);
  };
  const dialog = (): HTMLElement => {
    const element = document.querySelector<HTMLElement>('[data-chips-dialog]');
    if (!element) throw new Error('There is no bubble.');
    return element;
  };
  const rowAddresses = (): readonly (string | null)[] =>
    [...dialog().querySelectorAll('[role="treeitem"][data-email]')].map((row) => row.getAttribute('data-email'));
  const chip = (key: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(`[data-eventchip][data-eventid="${lab.pageId(key)}"]`);
    if (!element) throw new Error(`No chip of "${key}".`);
    return element;
  };

  it('marks the body only after the first frame', () => {
    expect(document.body.dataset.viewkey).toBeUndefined();
    settle();
    expect(document.body.dataset).toMatchObject({ viewfamily: 'EVENT', viewkey: 'WEEK' });
    expect(document.querySelectorAll('#YPCqFe [data-eventchip]').length).toBeGreaterThan(40);
  });

  it('fills the bubble in phases and replaces its nodes late', () => {
    settle();
    chip('nadia-weekly').click();
    expect(rowAddresses()).toEqual([]);
    vi.advanceTimersByTime(400);
    expect(rowAddresses()).toEqual(['mara.lindqvist@example.com', 'nadia.brandt@example.com']);
    const row = dialog().querySelector('[role="treeitem"]');
    const card = dialog().querySelector('#xDetDlg');
    vi.advanceTimersByTime(2500);
    expect(lab.state().phase).toBe('late');
    expect(dialog().querySelector('#xDetDlg')).toBe(card);
    expect(row?.isConnected).toBe(false);
    expect(rowAddresses()).toHaveLength(2);
  });

  it('gives rows at once when told to', () => {
    settle();
    lab.setPhases({ phaseMs: 0, lateMs: null });
    lab.open('ruth-room');
    expect(rowAddresses()).toHaveLength(2);
    vi.advanceTimersByTime(60_000);
    expect(lab.state().phase).toBe('rows');
  });

  it('re-uses the one dialog in place, and keeps it hidden with its content after closing', () => {
    settle();
    chip('nadia-weekly').click();
    vi.advanceTimersByTime(400);
    const first = dialog();
    const card = first.querySelector('#xDetDlg');
    chip('ruth-room').click();
    expect(dialog()).toBe(first);
    expect(first.querySelector('#xDetDlg')).toBe(card);
    expect(card?.getAttribute('data-eventid')).toBe(lab.pageId('ruth-room'));
    expect(rowAddresses()).toEqual([]);
    vi.advanceTimersByTime(400);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(lab.state().openId).toBe('');
    expect(first.isConnected).toBe(true);
    expect(first.style.display).toBe('none');
    expect(rowAddresses()).toContain('ruth.mwangi@example.com');
    vi.advanceTimersByTime(10_000);
    expect(first.style.display).toBe('none');
  });

  it('can show the rows of the event before until its own arrive', () => {
    settle();
    lab.lateRowsOf('lunch-emre');
    lab.open('ruth-room');
    expect(textOf(dialog(), '#rAECCd')).toBe('Ruth / Mara, in person');
    expect(rowAddresses()).toContain('emre.aydin@example.com');
    vi.advanceTimersByTime(400);
    expect(rowAddresses()).toEqual(['ruth.mwangi@example.com', 'mara.lindqvist@example.com']);
  });

  it('replaces chips on sync and on changed data, but not the bubble’s dialog', () => {
    settle();
    const before = chip('nadia-weekly');
    lab.sync();
    expect(before.isConnected).toBe(false);
    lab.open('nadia-weekly');
    vi.advanceTimersByTime(400);
    const open = dialog();
    lab.rename('nadia-weekly', 'Renamed');
    expect(dialog()).toBe(open);
    expect(textOf(open, '#rAECCd')).toBe('Renamed');
    expect(chip('nadia-weekly').querySelector('.I0UMhf')?.textContent).toBe('Renamed');
    lab.move('nadia-weekly', '2026-03-06T07:00', '2026-03-06T07:45');
    expect(chip('nadia-weekly').closest('[data-datekey]')?.getAttribute('data-datekey')).toBe(
      String(encodeDateKey('2026-03-06')),
    );
  });

  it('takes an answer, on the button and on the chip', () => {
    settle();
    lab.open('other-nadia');
    vi.advanceTimersByTime(400);
    dialog().querySelector<HTMLElement>('#xRsvpYesBu')?.click();
    expect(dialog().querySelector('#xRsvpYesBu')?.getAttribute('aria-label')).toBe('Respond Yes, selected');
    expect(chip('other-nadia').querySelector('.XuJrye')?.textContent).toContain(', Accepted, ');
    expect(lab.truth('other-nadia').ownResponse).toBe('accepted');
  });

  it('notices and strips what others put in, at the next phase', () => {
    settle();
    expect(lab.counters()).toMatchObject({ nodesSeen: 0, attributeWrites: 0, foreignNow: 0 });
    lab.open('nadia-weekly');
    const foreign = document.createElement('div');
    foreign.append(document.createElement('span'));
    dialog().querySelector('.hMdQi')?.append(foreign);
    chip('nadia-weekly').setAttribute('data-marked', '');
    expect(lab.foreignNodes()).toBe(2);
    vi.advanceTimersByTime(400);
    expect(foreign.isConnected).toBe(false);
    expect(lab.foreignNodes()).toBe(0);
    expect(lab.counters()).toMatchObject({ nodesSeen: 2, nodesStripped: 1, attributeWrites: 1 });
    const beside = document.createElement('other-beside');
    document.documentElement.append(beside);
    expect(lab.counters()).toMatchObject({ foreignNow: 0, besideBody: ['other-beside'] });
    beside.remove();
  });

  it('draws focus back into the open bubble, but not from beside the body', () => {
    settle();
    lab.open('nadia-weekly');
    vi.advanceTimersByTime(400);
    document.querySelector<HTMLElement>('[data-lab-action="today"]')?.focus();
    expect(dialog().contains(document.activeElement)).toBe(true);
    const beside = document.createElement('button');
    document.documentElement.append(beside);
    beside.focus();
    expect(document.activeElement).toBe(beside);
    beside.remove();
    const buttons = [...dialog().querySelectorAll<HTMLElement>('button')].filter(
      (button) => !button.closest('.lab-hoisted'),
    );
    const last = buttons[buttons.length - 1];
    last?.focus();
    last?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(dialog().querySelector('button'));
  });

  it('goes about without popstate, and to the edit page and back', () => {
    settle();
    const heard: string[] = [];
    const listen = (): void => {
      heard.push('popstate');
    };
    window.addEventListener('popstate', listen);
    lab.goto('month');
    expect(window.location.pathname).toBe('/calendar/u/0/r/month/2026/3/5');
    expect(document.body.dataset.viewkey).toBe('MONTH');
    document.querySelector<HTMLElement>('[data-lab-action="next"]')?.click();
    expect(lab.state()).toMatchObject({ view: 'month', date: '2026-04-01' });
    lab.goto('week', TODAY);
    lab.open('ruth-room');
    vi.advanceTimersByTime(400);
    dialog().querySelector<HTMLElement>('[jsname="DyVDA"]')?.click();
    expect(window.location.pathname).toBe(`/calendar/u/0/r/eventedit/${lab.pageId('ruth-room')}`);
    expect(document.body.dataset).toMatchObject({ viewfamily: 'EVENT_EDIT' });
    expect(document.body.hasAttribute('data-viewkey')).toBe(false);
    expect(document.querySelector('#xGstLst [data-email]')).toBeNull();
    vi.advanceTimersByTime(400);
    expect(document.querySelectorAll('#xGstLst [data-email]')).toHaveLength(2);
    document.querySelector<HTMLElement>('#xCancelBu')?.click();
    expect(lab.state().view).toBe('week');
    expect(heard).toEqual([]);
    window.removeEventListener('popstate', listen);
  });

  it('drafts a new event on a free slot and drops it again', () => {
    settle();
    document.querySelector<HTMLElement>('.lab-column')?.click();
    expect(document.querySelector('[jsname="SF0uGd"]')).not.toBeNull();
    expect(textOf(document, '[data-eventid="draft_0"] .I0UMhf')).toBe('(No title)');
    expect(lab.state().openId).toBe('');
    document.querySelector<HTMLElement>('[data-lab-action="discard"]')?.click();
    expect(document.querySelector('[data-eventid="draft_0"]')).toBeNull();
  });

  it('opens a day of the month and a chip in it', () => {
    settle();
    lab.goto('month');
    document.querySelector<HTMLElement>('[data-opens-day-overview][data-lab-date="2026-03-02"]')?.click();
    const overview = document.querySelector('.lab-overview');
    expect(overview?.querySelectorAll('[data-eventchip]').length).toBeGreaterThan(4);
    overview?.querySelector<HTMLElement>(`[data-eventid="${lab.pageId('nadia-weekly')}"] [role="button"]`)?.click();
    expect(lab.state().openId).toBe(lab.pageId('nadia-weekly'));
  });

  it('changes its language in place', () => {
    settle();
    lab.open('nadia-weekly');
    vi.advanceTimersByTime(400);
    lab.setLanguage('ar');
    expect(document.documentElement.dir).toBe('rtl');
    expect(textOf(document, '#xUserLocale')).toBe('ar');
    expect(textOf(dialog(), '#xDetDlgAtt .UfeRlc')).toBe('عدد المدعوين: 2');
    lab.setLanguage('en');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('churns one column at a time', async () => {
    settle();
    const before = chip('nadia-weekly');
    const done = lab.churn(10, 1);
    vi.advanceTimersByTime(1000);
    await expect(done).resolves.toMatchObject({ renders: 10 });
    expect(before.isConnected).toBe(false);
    expect(lab.foreignNodes()).toBe(0);
    expect(columnChips(scene, TODAY).html).toContain('data-eventchip');
  });
});
