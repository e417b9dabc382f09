/** The same events as other pages would show them: none of this may change a verdict for the worse. */
import type { CalendarPage } from '../../lib/calendar/page';
import type { LabGuest } from '../pages/events.ts';
import type { SpottingCase } from './spotting-case.ts';

/** A page's document damaged or dressed up before it is photographed. */
export type Change = (document: Document) => void;

/** The case with its guests in another order; `seed` says in which. */
export function permuted(one: SpottingCase, seed: number): SpottingCase {
  const guests = [...one.event.guests];
  const shuffled: LabGuest[] = [];
  for (let rest = seed + 1; guests.length > 0; rest = (rest * 48_271) % 2_147_483_647) {
    shuffled.push(...guests.splice(rest % guests.length, 1));
  }
  return { ...one, event: { ...one.event, guests: shuffled } };
}

/** Another build of the page: other class names, other wrappers, and an add-on that knows other people. */
export const withNoise: Change = (document) => {
  for (const element of document.body.getElementsByTagName('*')) {
    for (const name of ['class', 'style', 'jsname', 'jscontroller', 'jsaction']) element.removeAttribute(name);
  }
  const addOn = document.createElement('div');
  addOn.setAttribute('data-hovercard-id', 'somebody.else@example.com');
  addOn.textContent = 'Somebody Else, 17 guests';
  document.body.append(addOn);
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-hidden', 'true');
  document.body.prepend(dialog);
};

/** Facts a page may stop to tell, and how they are taken from it. */
export const REMOVALS: Readonly<Record<string, (page: CalendarPage) => Change>> = {
  'who is signed in, drafts': (page) => (document) => page.surroundingsOf(document).forEach((part) => part.remove()),
  'the grid': (page) => (document) => page.entriesOf(document)?.forEach((entry) => entry.remove()),
  'fields of the event': (page) => (document) =>
    page.findOpened(document).forEach(({ root }) => page.partsOf(root).fields.forEach((field) => field.remove())),
  'answers and names in labels': (page) => (document) =>
    page
      .findOpened(document)
      .forEach(({ root }) => page.partsOf(root).people.forEach((person) => person.removeAttribute('aria-label'))),
  'ids of events': (page) => (document) => {
    const attribute = page.markSelector.idAttribute;
    document.querySelectorAll(`[${attribute}]`).forEach((element) => element.removeAttribute(attribute));
  },
  'all ids': () => (document) => document.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id')),
  'all roles': () => (document) =>
    document.querySelectorAll('[role]').forEach((element) => element.removeAttribute('role')),
};
