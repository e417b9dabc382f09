// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import { valueOf } from '../../lib/meeting/reading';
import { FACTS } from './google-document';
import { mustOpen, openedIn, outlookWith } from './outlook-document';
import { FULL, INVITED, OWN, pageOf, THREE, WEEK } from './outlook-skeletons';

/** Whatever is torn from a page, a fact is read as before or not at all, and other people are never said to be all. */

const PAGES: Readonly<Record<string, string>> = {
  invitation: pageOf(WEEK + INVITED),
  'own event': pageOf(OWN),
  'three people': pageOf(WEEK + THREE),
  'full view': pageOf(WEEK + FULL),
};

type Damage = (document: Document) => void;

function allElements(document: Document): readonly Element[] {
  return [...document.body.getElementsByTagName('*')];
}

function people(meeting: OpenedMeeting): readonly string[] {
  return (valueOf(meeting.guests)?.attendees ?? []).map(({ name, address }) => name || address).sort();
}

/** The fact itself; details of a person, such as an answer, may be lost while it stands. */
function core(meeting: OpenedMeeting, fact: (typeof FACTS)[number]): unknown {
  if (fact === 'guests') return undefined;
  if (fact === 'organizer') return valueOf(meeting.organizer)?.name;
  return valueOf<unknown>(meeting[fact]);
}

function expectSameOrMissing(page: string, damage: Damage, what: string): void {
  const whole = mustOpen(outlookWith(page));
  const document = outlookWith(page);
  damage(document);
  const damaged = openedIn(document);
  if (!damaged) return;
  if (damaged.eventId !== '') expect({ what, id: damaged.eventId }).toEqual({ what, id: whole.eventId });
  for (const fact of FACTS) {
    const value = core(damaged, fact);
    if (value !== undefined) expect({ what, fact, value }).toEqual({ what, fact, value: core(whole, fact) });
  }
  if (valueOf(damaged.guests)?.complete === 'yes')
    expect({ what, people: people(damaged) }).toEqual({ what, people: people(whole) });
  for (const name of people(damaged))
    expect({ what, names: [...people(whole), ''] }).toEqual({ what, names: expect.arrayContaining([name]) });
}

const ANCHORS = /^(?:id|role|class|title|lang|data-.*|aria-.*)$/u;

describe.each(Object.entries(PAGES))('%s', { timeout: 60_000 }, (_, page) => {
  it('without any one anchor, and without an attribute altogether', () => {
    const anchors = new Map<string, readonly [string, string]>();
    for (const element of allElements(outlookWith(page)))
      for (const { name, value } of element.attributes)
        if (ANCHORS.test(name)) anchors.set(`${name}=${value}`, [name, value]).set(name, [name, '']);
    for (const [what, [name, value]] of anchors)
      expectSameOrMissing(
        page,
        (document) =>
          allElements(document).forEach((element) => {
            if (value === '' || element.getAttribute(name) === value) element.removeAttribute(name);
          }),
        what,
      );
  });

  it('without any one element that tells nothing of people', () => {
    allElements(outlookWith(page)).forEach((element, at) => {
      // A person taken out with all that is said of them is no damage but another event.
      const isAboutPeople =
        /Opens card|organizer|Persona/u.test(element.outerHTML) || /Organizer|You/u.test(element.textContent);
      if (isAboutPeople) return;
      expectSameOrMissing(page, (document) => allElements(document)[at]?.remove(), element.outerHTML.slice(0, 90));
    });
  });

  it('with any nodes wrapped', () => {
    const count = allElements(outlookWith(page)).length;
    fc.assert(
      fc.property(fc.array(fc.nat(count - 1), { minLength: 1, maxLength: 8 }), (wraps) => {
        expectSameOrMissing(
          page,
          (document) => {
            const elements = allElements(document);
            for (const at of wraps) {
              const wrapper = document.createElement('section');
              elements[at]?.replaceWith(wrapper);
              if (elements[at]) wrapper.append(elements[at]);
            }
          },
          wraps.join(),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('with fields and people in another order', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        expectSameOrMissing(
          page,
          (document) => {
            const parents = allElements(document).filter(
              ({ children, tagName }) => children.length > 1 && tagName !== 'SPAN',
            );
            const parent = parents[one % parents.length];
            const child = parent?.children[other % parent.children.length];
            // Columns are told by their order.
            if (child && !parent.matches('[data-app-section^="calendar-view"]')) parent.append(child);
          },
          `${String(one)} ${String(other)}`,
        );
      }),
      { numRuns: 30 },
    );
  });
});
