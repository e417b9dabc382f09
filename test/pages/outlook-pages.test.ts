// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, mondayOf } from './days';
import { chipLabel, chipTitle } from './outlook/chip-text';
import type { LabEvent } from './outlook/events';
import { busyWeek, findEvent, pageIdOf, SAMPLE_SELF, sampleWeek } from './outlook/events';
import type { Lab, LabPayload } from './outlook/host';
import { DEFAULT_PHASES, startLab } from './outlook/host';
import { peekTime } from './outlook/peek';
import type { LabShape, Scene } from './outlook/render';
import {
  namesShown,
  pathOf,
  placeOf,
  renderComposeForm,
  renderFullView,
  renderPage,
  renderPeek,
  renderQuickCompose,
  renderShell,
  renderSignInPage,
  renderSurface,
  sceneOf,
} from './outlook/render';
import { OUTLOOK_ORIGINS } from './outlook/scene';
import { outlookResponse } from './outlook/serve';
import type { LabLanguage } from './outlook/words';
import { WORDS } from './outlook/words';
import { sampleWeek as googleWeek } from './sample-week';

const TODAY = '2026-03-05';
const LANGUAGES = Object.keys(WORDS) as readonly LabLanguage[];
const CHIPS = '[data-itemindex] > [role="button"]';

function parse(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

/** The events of the week itself, without those of the weeks around it. */
function thisWeek(events: readonly LabEvent[]): readonly LabEvent[] {
  return events.filter(({ key }) => !/[+-]\d+$/.test(key));
}

function eventIn(scene: Scene, key: string): LabEvent {
  const event = findEvent(scene.data, key);
  if (!event) throw new Error(`No sample event "${key}".`);
  return event;
}

function textOf(root: ParentNode, selector: string): string {
  return root.querySelector(selector)?.textContent ?? 'nothing there';
}

/** Names of the personas, in order, as often as they stand there. */
function personas(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('[data-lpc-hover-target-id]')].map((persona) =>
    (persona.getAttribute('aria-label') ?? '').replace('Opens card for ', ''),
  );
}

describe('places', () => {
  it.each([
    ['/calendar/', 'view', 'week', TODAY],
    ['/calendar/view/day/2026-04-18', 'view', 'day', '2026-04-18'],
    ['/calendar/view/week/2026/9/14', 'view', 'week', '2026-09-14'],
    ['/calendar/0/view/month', 'view', 'month', TODAY],
    ['/calendar/deeplink/compose', 'compose', 'week', TODAY],
    ['/mail/inbox', 'mail', 'week', TODAY],
  ])('reads %s', (path, kind, view, date) => {
    expect(placeOf(path, { kind: 'view', view: 'week', date: TODAY })).toMatchObject({ kind, view, date });
  });

  it('writes an event’s path so that it can be read again', () => {
    const scene = sceneOf({ today: TODAY });
    const itemId = pageIdOf(eventIn(scene, 'nadia-weekly'));
    const path = pathOf({ kind: 'item', view: 'week', date: TODAY, itemId }, '0');
    expect(path).toMatch(/^\/calendar\/0\/item\/[^/]+$/);
    expect(placeOf(path, { kind: 'view', view: 'week', date: TODAY })?.itemId).toBe(itemId);
    expect(placeOf('/owa/service.svc', { kind: 'view', view: 'week', date: TODAY })).toBeUndefined();
  });
});

describe('sample data', () => {
  const { events } = sampleWeek(TODAY);

  it('gives every event and every copy an id of its own', () => {
    expect(new Set(events.map(pageIdOf)).size).toBe(events.length);
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
  });

  it('is the week of the other host with the same people, as far as this host has such entries', () => {
    const shared = googleWeek(TODAY).events.filter(({ kind }) => kind === 'meeting');
    const here = new Map(events.map(({ key, start }) => [key, start]));
    expect(shared.map(({ key }) => here.get(key))).toEqual(shared.map(({ start }) => start));
    expect(events.filter(({ kind }) => kind === 'task' || kind === 'task-block')).toEqual([]);
  });

  it('expects 1:1s by a name on the list, or by the address of somebody without one', () => {
    const ones = events.filter(({ expected }) => expected.is === 'one-to-one');
    expect(ones.length).toBeGreaterThan(20);
    for (const { key, expected, guests } of ones) {
      if (expected.is !== 'one-to-one') continue;
      expect(
        guests.map(({ name, address }) => name || address),
        key,
      ).toContain(expected.with);
      expect(expected.with).not.toBe(SAMPLE_SELF.name);
    }
  });

  it('invents only people at example.com and one notetaker', () => {
    const addresses = events.flatMap((event) => event.guests.map(({ address }) => address));
    expect([...new Set(addresses.filter((address) => !/[@.]example\.com$/.test(address)))]).toEqual([
      'fred@fireflies.ai',
    ]);
  });

  it('makes a busy week of exactly so many chips', () => {
    const data = busyWeek(200, 7, TODAY);
    expect(parse(renderSurface(sceneOf({ today: TODAY, data }), 'week')).querySelectorAll(CHIPS)).toHaveLength(200);
  });
});

describe('chip texts', () => {
  const labelIn = (language: string, key: string): string => {
    const scene = sceneOf({ today: TODAY, language });
    return chipLabel(scene, eventIn(scene, key));
  };

  // Shapes as the live page wrote them; titles, people and dates are invented.
  it.each([
    ['en', 'nadia-weekly', 'Nadia / Mara, 10:00 AM to 11:00 AM, Monday, March 2, 2026, Busy, Recurring event'],
    [
      'en',
      'last-first',
      'Szabo / Lindqvist, monthly, 8:00 AM to 8:45 AM, Monday, March 2, 2026, By Szabo, Viktor (Platform), Busy',
    ],
    ['en', 'away', 'PTO, all day event, Saturday, March 7, 2026 to Sunday, March 8, 2026, OOF'],
    ['en', 'nobodys-name', 'Imported hold, 7:00 PM to 7:30 PM, Wednesday, March 4, 2026, By null, Busy'],
    [
      'en',
      'declined-by-me',
      'Declined: Emre: dry run, 1:00 PM to 1:45 PM, Wednesday, March 4, 2026, By Emre Aydin, Free',
    ],
    ['en', 'jonas-private', 'Private appointment, 10:45 AM to 11:15 AM, Thursday, March 5, 2026, Busy'],
    [
      'en-24h',
      'emre-moved',
      'Emre / Mara weekly, 15:00 to 15:45, Wednesday, March 4, 2026, Busy, Exception to recurring event',
    ],
    ['ja', 'last-first', /^Szabo \/ Lindqvist, monthly、8:00 から 8:45、2026 年 3 月 2 日 \(月\)、.*予定あり$/],
    ['fr', 'cancelled', /^Annulé : Nadia \/ Mara extra, 11:00 à 11:30, vendredi 6 mars 2026, /],
    ['de', 'nadia-weekly', /^Nadia \/ Mara, 10:00 bis 11:00, Montag, 2\. März 2026, Gebucht, /],
  ])('writes in %s the label of %s', (language, key, expected) => {
    if (typeof expected === 'string') expect(labelIn(language, key)).toBe(expected);
    else expect(labelIn(language, key)).toMatch(expected);
  });

  it('puts subject, place and time on lines of the tooltip', () => {
    const scene = sceneOf({ today: TODAY });
    expect(chipTitle(scene, eventIn(scene, 'comma-place')).split('\n')).toEqual([
      'Walk, talk, and coffee',
      '100 West Example Street, By the river, New York, NY 10001, https://maps.example.com/?q=a,b',
      '12:15 PM to 12:45 PM',
    ]);
    expect(chipTitle(scene, eventIn(scene, 'nadia-weekly')).split('\n')).toHaveLength(2);
    expect(chipTitle(scene, eventIn(scene, 'away'))).toBe('PTO');
    const other = sceneOf({ today: TODAY, shape: { lineEnd: '\r\n' } });
    expect(chipTitle(other, eventIn(other, 'nadia-weekly'))).toBe('Nadia / Mara\r\n10:00 AM to 11:00 AM');
  });

  it.each([
    ['en', 'Mon 3/2/2026 10:00 AM - 11:00 AM'],
    ['en-GB', 'Mon 02/03/2026 10:00 - 11:00'],
    ['ja', '2026/3/2 (月) 10:00 - 11:00'],
    ['de', 'Mo 2.3.2026 10:00 - 11:00'],
  ])('writes the time of a peek in %s', (language, time) => {
    const scene = sceneOf({ today: TODAY, language });
    expect(peekTime(scene, eventIn(scene, 'nadia-weekly'))).toBe(time);
  });
});

describe('surfaces', () => {
  const scene = sceneOf({ today: TODAY });

  it('has timed chips in the grid, all-day ones in the header section, and dates without language', () => {
    const page = parse(renderSurface(scene, 'week'));
    const header = page.querySelector('[data-app-section="calendar-view-header-0"]');
    const dates = [...(header?.querySelectorAll('[data-column-date]') ?? [])].map((head) =>
      head.getAttribute('data-column-date'),
    );
    expect(dates).toEqual(Array.from({ length: 7 }, (_, day) => addDays(mondayOf(TODAY), day)));
    const entry = page.querySelector(`[data-calitemid="${pageIdOf(eventIn(scene, 'ruth-room'))}"]`);
    expect(entry?.closest('[data-app-section]')?.getAttribute('data-app-section')).toBe('calendar-view-0');
    expect(entry?.getAttribute('data-itemindex')).toBe('1');
    expect(entry?.querySelector('div[role="button"]')?.getAttribute('title')).toContain('Ruth / Mara, in person\nAspen');
    const offsite = page.querySelector(`[data-calitemid="${pageIdOf(eventIn(scene, 'offsite'))}"]`);
    expect(header?.contains(offsite)).toBe(true);
    expect(offsite?.getAttribute('data-itemindex')).toBe('2');
  });

  it('names no address of anybody with a name', () => {
    for (const event of thisWeek(scene.data.events)) {
      const markup = renderPeek(scene, event) + renderFullView(scene, event);
      for (const { name, address } of event.guests) {
        if (name !== '' && address !== '') expect(markup).not.toContain(address);
      }
    }
  });

  it('shows a meeting over midnight on two days, by one id', () => {
    const page = parse(renderSurface(scene, 'week'));
    const nodes = page.querySelectorAll(`[data-calitemid="${pageIdOf(eventIn(scene, 'release-night'))}"]`);
    expect([...nodes].map((node) => node.getAttribute('data-itemindex'))).toEqual(['3', '4']);
  });

  it('has boxes that look like chips and are none', () => {
    const page = parse(renderSurface(scene, 'week'));
    const boxes = [...page.querySelectorAll('.calendar-SelectionStyles-resizeBoxParent:not([data-itemindex])')];
    expect(boxes.length).toBeGreaterThan(6);
    expect(boxes[0]?.querySelector('[role="button"]')?.getAttribute('aria-label')).toBe('7:00 AM to 7:30 AM, Monday');
  });

  it('dates the cells of the month by their ids', () => {
    const page = parse(renderSurface(scene, 'month'));
    const ids = [...page.querySelectorAll('.monthDayCell')].map(({ id }) => id);
    expect(ids[0]).toMatch(/^monthDayCell_2026-02-23T00:00:00\.000\+01:00_W\. Europe Standard Time_/);
    expect(ids).toHaveLength(42);
    expect(page.querySelectorAll('time').length).toBeGreaterThan(20);
  });

  it('has no id and no words for what is private in somebody else’s calendar', () => {
    const page = parse(renderSurface(scene, 'week'));
    expect(page.querySelector(`[data-calitemid="${pageIdOf(eventIn(scene, 'jonas-private'))}"]`)).toBeNull();
    expect(page.body.innerHTML).not.toContain('Dentist');
    expect(page.querySelectorAll('[title^="Private appointment"]')).toHaveLength(1);
  });

  it('names its classes anew with every build', () => {
    const classesOf = (build: string): ReadonlySet<string> =>
      new Set(
        [...parse(renderSurface(sceneOf({ today: TODAY, build }), 'week')).querySelectorAll('[class]')].flatMap(
          ({ classList }) => [...classList],
        ),
      );
    const [one, other] = [classesOf('one'), classesOf('other')];
    expect(one.size).toBeGreaterThan(20);
    expect([...one].filter((name) => other.has(name)).every((name) => /^(calendar-|inDay|allDay)/.test(name))).toBe(
      true,
    );
  });
});

describe('peek', () => {
  const scene = sceneOf({ today: TODAY });
  const open = (key: string, shape: Partial<LabShape> = {}): Document => {
    const shaped = sceneOf({ today: TODAY, shape });
    return parse(renderPeek(shaped, eventIn(shaped, key)));
  };

  it('shows everybody twice', () => {
    expect(personas(open('coffee-hana'))).toEqual(['Hana Sato', 'Hana Sato']);
    expect(personas(open('namesakes'))).toEqual(Array.from({ length: 4 }, () => 'Nadia Brandt'));
    expect(personas(open('no-display-name'))).toEqual(['lena.fischer@example.com', 'lena.fischer@example.com']);
  });

  it('has one sentence for the organiser of a 1:1, and the user as "You" for the invited', () => {
    expect(textOf(open('arabic'), '[data-app-section]')).toContain("You're the organizer, ليلى حدّاد didn't respond");
    const invited = textOf(open('coffee-hana'), '[data-app-section]');
    expect(invited).toContain('Hana Sato invited you.');
    expect(invited).toContain('You accepted');
    expect(personas(open('coffee-hana', { selfAs: 'persona' }))).toContain(SAMPLE_SELF.name);
  });

  it('counts where it does not name', () => {
    const crowd = open('truncated-list');
    expect(personas(crowd)).toEqual(['Ingrid Solheim', 'Ingrid Solheim']);
    expect(textOf(crowd, '[data-app-section]')).toMatch(/Accepted \d+, Didn't respond \d+/);
    expect(textOf(open('coffee-hana', { countsAlways: true }), '[data-app-section]')).toContain('Accepted 1');
    expect(personas(open('hidden-list'))).toEqual(['Ingrid Solheim', 'Ingrid Solheim']);
    expect(textOf(open('hidden-list'), '[data-app-section]')).not.toContain('You ');
  });

  it('shows somebody else’s meetings without the user', () => {
    expect(textOf(open('jonas-nadia'), '[data-app-section]')).not.toMatch(/\bYou\b|Mara/);
    expect(personas(open('jonas-private'))).toEqual([]);
  });

  it('comes in phases, and may bring the people of another event', () => {
    const skeleton = parse(renderPeek(scene, eventIn(scene, 'coffee-hana'), { phase: 'skeleton' }));
    expect(textOf(skeleton, '[aria-label="Time"]')).toBe('Tue 3/3/2026 5:00 PM - 5:30 PM');
    expect(personas(skeleton)).toEqual([]);
    const stale = renderPeek(scene, eventIn(scene, 'coffee-hana'), {
      phase: 'skeleton',
      peopleOf: eventIn(scene, 'lunch-emre'),
    });
    expect(personas(parse(stale))).toEqual(['Emre Aydin', 'Emre Aydin']);
  });

  it('tells what it shows', () => {
    for (const event of thisWeek(scene.data.events)) {
      expect([...new Set(personas(parse(renderPeek(scene, event))))].toSorted(), event.key).toEqual(
        [...new Set(namesShown(scene, event))].toSorted(),
      );
    }
  });
});

describe('full view and forms', () => {
  const scene = sceneOf({ today: TODAY });

  it('lists the people of a saved event once, organiser first', () => {
    const page = parse(renderFullView(scene, eventIn(scene, 'coffee-hana')));
    const names = [...page.querySelectorAll('.ms-Modal-scrollableContent .fui-Persona__primaryText')].map(
      ({ textContent }) => textContent,
    );
    expect(names).toEqual(['Hana Sato', SAMPLE_SELF.name]);
    expect(page.querySelector('[role="tree"] [aria-label^="Accepted: 1"]')).not.toBeNull();
    expect(
      parse(renderFullView(scene, eventIn(scene, 'coffee-hana'), 'skeleton')).querySelector('.fui-Persona'),
    ).toBeNull();
  });

  it('has people in the form of an event that is none yet', () => {
    const form = parse(renderComposeForm(scene, { date: TODAY, from: '17:00', to: '17:30' }, ['Nadia Brandt']));
    expect(form.querySelector('[data-app-section="Form_Content"] ._EType_RECIPIENT_ENTITY')).not.toBeNull();
    expect(form.querySelector('[data-app-section="ReadingPane"]')).toBeNull();
    const quick = parse(renderQuickCompose(scene, { date: TODAY, from: '17:00', to: '17:30' }));
    expect(textOf(quick, '[data-app-section="CalendarQuickCompose"] [aria-label="Time"]')).toBe(
      'Thu 3/5/2026 5:00 PM - 5:30 PM',
    );
    expect(quick.querySelector('[data-app-section="CalendarItemPeek"]')).toBeNull();
  });
});

describe('escaping and languages', () => {
  it.each(LANGUAGES)('leaves no markup of titles, names or places alive (%s)', (language) => {
    const whole = sceneOf({ today: TODAY, language });
    const event = eventIn(whole, 'markup');
    const scene = { ...whole, data: { ...whole.data, events: [event] } };
    const markups = [
      renderShell(scene, { kind: 'view', view: 'week', date: TODAY }),
      renderSurface(scene, 'month'),
      renderSurface(scene, 'agenda'),
      renderPeek(scene, event),
      renderFullView(scene, event),
    ];
    for (const markup of markups) {
      const page = parse(markup);
      expect(page.querySelectorAll('script, img, b, [onerror], a[href^="javascript"]')).toHaveLength(0);
      expect(page.body.innerHTML).not.toContain('undefined');
    }
  });

  it('is right-to-left in Arabic, and places chips from the right', () => {
    const page = parse(renderPage(sceneOf({ today: TODAY, language: 'ar' })));
    expect(page.documentElement.dir).toBe('rtl');
    expect(page.querySelector('[data-app-section="calendar-view-0"] [data-calitemid]')?.getAttribute('style')).toMatch(
      /right: /,
    );
  });

  it('has a page without calendar at the same address', () => {
    const page = parse(renderSignInPage(sceneOf({ today: TODAY })));
    expect(page.querySelector('[data-app-section], [data-calitemid]')).toBeNull();
    expect(page.querySelector('[role="button"]')).not.toBeNull();
  });
});

describe('served page', () => {
  it('is there on every host, with the policy, and with other classes every time', () => {
    for (const origin of OUTLOOK_ORIGINS) {
      const path = origin === 'https://outlook.live.com' ? '/calendar/0/view/week' : '/calendar/view/week';
      const response = outlookResponse(origin + path);
      expect(response?.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      const page = parse(response?.body ?? '');
      expect(page.title).toBe(`Calendar - ${SAMPLE_SELF.name} - Outlook`);
      expect(page.querySelector('#MainModule')?.childElementCount).toBe(0);
    }
    expect(outlookResponse('https://outlook.office.com/calendar/')?.body).not.toBe(
      outlookResponse('https://outlook.office.com/calendar/')?.body,
    );
  });

  it('serves its modules, and nothing else', () => {
    for (const name of ['outlook/boot', 'outlook/host', 'markup', 'layout']) {
      const body = outlookResponse(`https://outlook.office.com/lab/${name}.js`)?.body ?? '';
      expect(body, name).not.toMatch(/\bimport type\b|^export interface \w|\.ts'/m);
      expect(body.length, name).toBeGreaterThan(100);
    }
    expect(outlookResponse('https://outlook.office.com/lab/style.css?build=x')?.body).not.toContain('.lab-');
    expect(outlookResponse('https://outlook.office.com/owa/service.svc')).toBeUndefined();
    const signIn = outlookResponse('https://outlook.office.com/calendar/', { isSignedOut: true })?.body ?? '';
    expect(signIn).not.toContain('boot.js');
  });
});

describe('live page', () => {
  const KEYS = ['nadia-weekly', 'nadia-weekly+1', 'lunch-emre', 'coffee-hana', 'other-nadia', 'home'];
  let lab: Lab;

  const start = (): void => {
    const page = parse(outlookResponse('https://outlook.office.com/calendar/view/week')?.body ?? '');
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.replaceWith(document.importNode(page.body, true));
    const carried = JSON.parse(textOf(page, '#lab-data')) as LabPayload;
    const events = carried.data.events.filter(({ key }) => KEYS.includes(key));
    const data = { ...carried.data, events };
    lab = startLab(document, { ...carried, data, phases: { ...DEFAULT_PHASES, isVirtual: false } });
    vi.advanceTimersByTime(50);
  };
  const card = (): Element => {
    const found = document.querySelector('#fluent-default-layer-host [data-app-section="CalendarItemPeek"]');
    if (!found) throw new Error('There is no peek.');
    return found;
  };
  const hasCard = (): boolean => document.querySelector('[data-app-section="CalendarItemPeek"]') !== null;
  const open = async (key: string): Promise<void> => lab.open(key);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame'] });
    window.history.replaceState({}, '', '/calendar/view/week/2026/3/5');
    start();
  });
  afterEach(() => {
    lab.stop();
    vi.useRealTimers();
  });

  it('is busy and empty at first, and fills', () => {
    expect(document.querySelector('[data-app-section^="Surface_"]')?.getAttribute('aria-busy')).toBe('true');
    expect(document.querySelector('[data-calitemid]')).toBeNull();
    vi.advanceTimersByTime(80);
    expect(document.querySelector('[aria-busy]')).toBeNull();
    expect(document.querySelectorAll('[data-calitemid]')).toHaveLength(KEYS.length - 1);
  });

  it('opens a peek by a click, fills it in phases and replaces its nodes late', async () => {
    vi.advanceTimersByTime(80);
    await open('coffee-hana');
    expect(personas(card())).toEqual([]);
    vi.advanceTimersByTime(400);
    const before = card().querySelector('[data-lpc-hover-target-id]');
    expect(personas(card())).toEqual(['Hana Sato', 'Hana Sato']);
    vi.advanceTimersByTime(2500);
    expect(before?.isConnected).toBe(false);
    expect(personas(card())).toEqual(['Hana Sato', 'Hana Sato']);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(hasCard()).toBe(false);
    expect(lab.state().openId).toBe('');
  });

  it.each(['reused', 'replaced'] as const)('goes to the next event with a card that is %s', async (peekNode) => {
    vi.advanceTimersByTime(80);
    lab.setPhases({ peekNode });
    await open('coffee-hana');
    const first = card();
    lab.lateRowsOf('coffee-hana');
    await open('lunch-emre');
    expect(card() === first).toBe(peekNode === 'reused');
    expect(textOf(card(), '[aria-label="Title"]')).toBe('Lunch');
    expect(personas(card())).toContain('Hana Sato');
    vi.advanceTimersByTime(400);
    expect(personas(card())).toEqual(['Emre Aydin', 'Emre Aydin']);
  });

  it('closes by a click outside, even on what is not in the body', async () => {
    vi.advanceTimersByTime(80);
    await open('coffee-hana');
    const beside = document.createElement('div');
    document.documentElement.append(beside);
    lab.setPhases({ closesOnAnyClick: false });
    beside.click();
    expect(hasCard()).toBe(true);
    lab.setPhases({ closesOnAnyClick: true });
    beside.click();
    expect(hasCard()).toBe(false);
    beside.remove();
  });

  it('goes to the full view and back, to mail and back, by pushState alone', async () => {
    vi.advanceTimersByTime(80);
    const heard: string[] = [];
    const listen = (): void => {
      heard.push('popstate');
    };
    window.addEventListener('popstate', listen);
    await open('coffee-hana');
    vi.advanceTimersByTime(400);
    card().querySelector<HTMLElement>('[data-lab-action="view-event"]')?.click();
    expect(decodeURIComponent(window.location.pathname)).toBe(`/calendar/item/${lab.pageId('coffee-hana')}`);
    expect(hasCard()).toBe(false);
    vi.advanceTimersByTime(400);
    expect(document.querySelectorAll('#lab-modal-host .fui-Persona__primaryText')).toHaveLength(2);
    document.querySelector<HTMLElement>('[data-lab-action="close-form"]')?.click();
    expect(window.location.pathname).toBe('/calendar/view/week/2026/3/5');
    expect(document.querySelector('#lab-modal-host')?.childElementCount).toBe(0);
    lab.toMail();
    expect(window.location.pathname).toBe('/mail/');
    expect(document.querySelector('[data-calitemid]')).toBeNull();
    lab.toCalendar();
    vi.advanceTimersByTime(80);
    expect(document.querySelector('[data-calitemid]')).not.toBeNull();
    expect(heard).toEqual([]);
    window.removeEventListener('popstate', listen);
  });

  it('removes at once what others put into its body', async () => {
    vi.advanceTimersByTime(80);
    const foreign = document.createElement('div');
    document.body.append(foreign);
    await Promise.resolve();
    expect(foreign.isConnected).toBe(false);
    expect(lab.counters()).toMatchObject({ nodesSeen: 1, nodesStripped: 1, foreignNow: 0 });
  });

  it('replaces chips on sync and on changed data, and keeps the peek', async () => {
    vi.advanceTimersByTime(80);
    await open('coffee-hana');
    const chip = document.querySelector(`[data-calitemid="${lab.pageId('coffee-hana')}"]`);
    lab.sync();
    expect(chip?.isConnected).toBe(false);
    expect(hasCard()).toBe(true);
    lab.rename('coffee-hana', 'Tea');
    expect(textOf(card(), '[aria-label="Title"]')).toBe('Tea');
    lab.remove('coffee-hana');
    expect(hasCard()).toBe(false);
  });

  it('opens the small form on an empty box, and the large one by its button', () => {
    vi.advanceTimersByTime(80);
    document.querySelector<HTMLElement>('[data-lab-slot]')?.click();
    expect(document.querySelector('[data-app-section="CalendarQuickCompose"]')).not.toBeNull();
    expect(hasCard()).toBe(false);
    document.querySelector<HTMLElement>('[data-unique-id="Ribbon-2532"]')?.click();
    expect(document.querySelector('[data-app-section="CalendarQuickCompose"]')).toBeNull();
    expect(document.querySelector('[data-app-section="Form_Content"]')).not.toBeNull();
    expect(window.location.pathname).toBe('/calendar/deeplink/compose');
  });

  it('brings up an event of another week before it opens it', async () => {
    vi.advanceTimersByTime(80);
    const opened = open('nadia-weekly+1');
    await vi.advanceTimersByTimeAsync(200);
    await opened;
    expect(lab.state()).toMatchObject({ openId: lab.pageId('nadia-weekly+1'), date: '2026-03-09' });
  });

  it('takes an answer, on the chip and in the peek', async () => {
    vi.advanceTimersByTime(80);
    await open('other-nadia');
    vi.advanceTimersByTime(400);
    card().querySelector<HTMLElement>('[data-lab-reply="declined"]')?.click();
    expect(textOf(card(), '[aria-label="Title"]')).toBe('Declined: Sales handover');
    expect(lab.truth('other-nadia').ownResponse).toBe('declined');
  });
});
