// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRESH } from '../../lib/calendar/page';
import { readSeenReport } from '../../lib/calendar/read-report';
import type { OpenedMeeting, SeenMeeting } from '../../lib/meeting/meeting';
import { googlePage } from '../../lib/calendar/google/google-page';
import { documentWith, FACTS, photographOpened, photographSeen, readPhoto } from './google-document';
import { BUBBLE, BUBBLE_WITH_ROOM, EDIT_PAGE, MONTH, USER_INFO, WEEK } from './google-skeletons';

/**
 * Pages change. Whatever is torn from these, a fact is read as before or not at all: never as something else, and never are
 * other people all there are.
 */

const PAGES: Readonly<Record<string, string>> = {
  bubble: `<html lang="en"><body>${USER_INFO}${BUBBLE}</body></html>`,
  'bubble with a room': `<html lang="en"><body>${USER_INFO}${BUBBLE_WITH_ROOM}</body></html>`,
  'week and bubble': `<html lang="en">${WEEK.replace('</body>', `${BUBBLE}</body>`)}</html>`,
  'event page': `<html lang="en">${EDIT_PAGE}</html>`,
};
const GRIDS: Readonly<Record<string, string>> = {
  week: `<html lang="en">${WEEK}</html>`,
  month: `<html lang="en">${MONTH}</html>`,
};

type Damage = (document: Document) => void;

/** Parsing costs more than anything else here: each page is parsed once, and each test damages a copy. */
const parsed = new Map<string, Document>();

function copyOf(page: string): Document {
  const whole = parsed.get(page) ?? documentWith(page);
  parsed.set(page, whole);
  const copy = whole.cloneNode(true);
  if (!('querySelectorAll' in copy)) throw new Error('A document is copied to a document.');
  return copy as Document;
}

/** Readings by what was photographed: the same picture is read the same, and much damage is not in the picture. */
const readings = new Map<string, OpenedMeeting | undefined>();

function openedIn(document: Document): OpenedMeeting | undefined {
  const [opened] = googlePage.findOpened(document);
  if (!opened) return undefined;
  const photo = photographOpened(opened, document);
  const key = opened.surface + photo.markup;
  if (!readings.has(key)) readings.set(key, readPhoto(photo, opened.surface, FRESH));
  return readings.get(key);
}

const entries = new Map<string, readonly SeenMeeting[]>();

function entriesIn(document: Document): readonly SeenMeeting[] {
  const photo = photographSeen(document);
  const seen = entries.get(photo.markup) ?? readSeenReport({ host: 'google', photo });
  entries.set(photo.markup, seen);
  return seen;
}

function people(meeting: OpenedMeeting): string {
  return meeting.guests.status === 'found'
    ? meeting.guests.value.attendees
        .map((guest) => guest.address)
        .sort()
        .join()
    : '';
}

/** Facts whose details (a name, an answer) may be lost while the fact itself stands. */
function core(meeting: OpenedMeeting, fact: (typeof FACTS)[number]): unknown {
  const reading = meeting[fact];
  if (reading.status !== 'found') return undefined;
  if (fact === 'organizer' && meeting.organizer.status === 'found') return meeting.organizer.value.address;
  if (fact === 'identity' && meeting.identity.status === 'found') return meeting.identity.value.event;
  return fact === 'guests' ? undefined : reading.value;
}

function expectSameOrMissing(page: string, damages: readonly Damage[]): void {
  const whole = openedIn(copyOf(page));
  if (!whole) throw new Error('The undamaged page must be readable.');
  const document = copyOf(page);
  damages.forEach((damage) => damage(document));
  const damaged = openedIn(document);
  // The very same picture was read.
  if (!damaged || damaged === whole) return;
  for (const fact of FACTS) {
    const value = core(damaged, fact);
    if (value !== undefined) expect({ fact, value }).toEqual({ fact, value: core(whole, fact) });
  }
  if (damaged.guests.status !== 'found') return;
  const { complete, attendees } = damaged.guests.value;
  if (complete === 'yes') expect(people(damaged)).toBe(people(whole));
  const known = new Map(
    (whole.guests.status === 'found' ? whole.guests.value.attendees : []).map((guest) => [guest.address, guest]),
  );
  for (const guest of attendees) {
    const before = known.get(guest.address);
    expect(before?.kind).toBe(guest.kind);
    if (guest.name !== '') expect(guest.name).toBe(before?.name);
    if (guest.response !== undefined) expect(guest.response).toBe(before?.response);
  }
}

function allElements(document: Document): readonly Element[] {
  return [...document.body.getElementsByTagName('*')];
}

function wrap(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  element.replaceWith(wrapper);
  wrapper.append(element);
}

const stripClasses: Damage = (document) => allElements(document).forEach((element) => element.removeAttribute('class'));

const ANCHORS = /^(?:id|role|data-.*|aria-.*|jslog|jsname|value|lang)$/u;

/** Every kind of anchor a page has, as attribute and value. */
function anchorsOf(page: string): readonly (readonly [name: string, value: string])[] {
  const found = new Map<string, readonly [string, string]>();
  for (const element of allElements(copyOf(page))) {
    for (const { name, value } of element.attributes) {
      if (ANCHORS.test(name)) found.set(`${name}=${value}`, [name, value]);
    }
  }
  return [...found.values()];
}

function drop(name: string, value: string): Damage {
  return (document) =>
    allElements(document)
      .filter((element) => element.getAttribute(name) === value)
      .forEach((element) => element.removeAttribute(name));
}

describe.each(Object.entries(PAGES))('%s', { timeout: 60_000 }, (_, page) => {
  it('without classes reads the same', () => {
    const document = copyOf(page);
    stripClasses(document);
    expect(openedIn(document)).toEqual(openedIn(copyOf(page)));
  });

  it('without any one kind of anchor', () => {
    for (const [name, value] of anchorsOf(page)) expectSameOrMissing(page, [stripClasses, drop(name, value)]);
  });

  it('without an attribute altogether', () => {
    const names = new Set(anchorsOf(page).map(([name]) => name));
    for (const name of names) {
      expectSameOrMissing(page, [
        (document) => allElements(document).forEach((element) => element.removeAttribute(name)),
      ]);
    }
  });

  it('without any one element', () => {
    const count = allElements(copyOf(page)).length;
    for (let at = 0; at < count; at++) {
      const document = copyOf(page);
      const element = allElements(document)[at];
      // Taking out a guest's row together with its part of the number is no damage but another event.
      const removed = element?.cloneNode(true) as Element | undefined;
      element?.remove();
      const damaged = openedIn(document);
      if (damaged?.guests.status !== 'found' || damaged.guests.value.complete !== 'yes') continue;
      const whole = openedIn(copyOf(page));
      expect({ removed: removed?.outerHTML.slice(0, 80), people: people(damaged) }).toEqual({
        removed: removed?.outerHTML.slice(0, 80),
        people: whole && people(whole),
      });
    }
  });

  it('with any nodes wrapped, in several depths', () => {
    const count = allElements(copyOf(page)).length;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(count - 1), fc.constantFrom('div', 'span', 'section')), {
          minLength: 1,
          maxLength: 12,
        }),
        (wraps) => {
          expectSameOrMissing(page, [
            stripClasses,
            (document) => {
              const elements = allElements(document);
              for (const [at, tag] of wraps) {
                const element = elements[at];
                if (element) wrap(element, tag);
              }
            },
          ]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('with several anchors gone at once', () => {
    const anchors = anchorsOf(page);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(anchors.length - 1), { minLength: 2, maxLength: 8 }), (picked) => {
        expectSameOrMissing(
          page,
          picked.map((at) => drop(...(anchors[at] ?? ['', '']))),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('with guests, fields and buttons in another order', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        expectSameOrMissing(page, [
          (document) => {
            const parents = allElements(document).filter(
              (element) => element.children.length > 1 && element.tagName !== 'SPAN',
            );
            const parent = parents[one % parents.length];
            const child = parent?.children[other % parent.children.length];
            if (parent && child && !child.matches('.grQv0') && !parent.matches('#xDetDlgAtt *, #xDetDlgWhen *'))
              parent.append(child);
          },
        ]);
      }),
      { numRuns: 30 },
    );
  });
});

describe.each(Object.entries(GRIDS))('entries of the %s', { timeout: 60_000 }, (_, page) => {
  it('without any one kind of anchor', () => {
    const whole = new Map(entriesIn(copyOf(page)).map((meeting) => [meeting.eventId, meeting]));
    for (const [name, value] of anchorsOf(page)) {
      const document = copyOf(page);
      drop(name, value)(document);
      for (const meeting of entriesIn(document)) {
        const before = whole.get(meeting.eventId);
        expect(before).toBeDefined();
        for (const fact of ['title', 'start', 'end', 'isAllDay', 'ownResponse', 'kind'] as const) {
          const reading = meeting[fact];
          if (reading.status === 'found')
            expect({ name, value, fact, reading: reading.value }).toEqual({
              name,
              value,
              fact,
              reading: before?.[fact].status === 'found' ? before[fact].value : undefined,
            });
        }
      }
    }
  });
});
