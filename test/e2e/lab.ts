import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { LaunchedTrellis } from '../browser/launch.ts';
import { SAMPLE_SELF } from '../pages/sample-week.ts';
import { GOOGLE, type CalendarLab } from './calendars.ts';

export { anchorDay } from './calendars.ts';

/** The id of an event of the sample week as it stands on the page. */
export function pageId(key: string, calendar: CalendarLab = GOOGLE): string {
  return calendar.pageId(key);
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

/** A backup written by hand: two mentees with a past, and two people they may meet. */
export function seed(): string {
  const meeting = (id: string, menteeId: string, days: number): Record<string, unknown> => ({
    id,
    menteeId,
    title: '1:1',
    startsAt: `${daysAgo(days)}T09:00:00Z`,
    endsAt: `${daysAgo(days)}T09:30:00Z`,
  });
  const tables = {
    people: [
      { id: 'nadia', name: 'Nadia Brandt', addresses: ['nadia.brandt@example.com'], isMentee: true },
      { id: 'emre', name: 'Emre Aydin', addresses: ['emre.aydin@example.com'], isMentee: true },
      {
        id: 'clara',
        name: 'Clara Ruiz',
        addresses: ['clara.ruiz@example.com'],
        role: 'Head of procurement',
        organisation: 'Northwind',
        skills: ['contract negotiation'],
        closeness: 3,
        lastContact: daysAgo(430),
      },
      { id: 'imke', name: 'Imke Vos', addresses: ['imke.vos@example.com'], role: 'Product director' },
    ],
    mentorships: [
      {
        menteeId: 'nadia',
        nextRole: 'Regional manager',
        skillGaps: [{ skill: 'contract negotiation', notedOn: daysAgo(40) }],
      },
    ],
    goals: [
      {
        id: 'g1',
        menteeId: 'nadia',
        title: 'Lead a negotiation',
        scale: [
          { on: daysAgo(80), value: 3 },
          { on: daysAgo(70), value: 4 },
        ],
        touchedOn: daysAgo(70),
      },
    ],
    meetings: [meeting('m1', 'nadia', 28), meeting('m2', 'nadia', 14), meeting('m3', 'emre', 10)],
    notes: [
      {
        id: 'n1',
        menteeId: 'nadia',
        meetingId: 'm2',
        on: daysAgo(14),
        body: 'NADIA-ONLY term sheets and the Hamburg offer',
      },
      { id: 'n2', menteeId: 'emre', meetingId: 'm3', on: daysAgo(10), body: 'EMRE-ONLY the move to the platform team' },
    ],
    commitments: [
      { menteeId: 'nadia', owner: 'mentor', text: 'send the pricing paper', madeOn: daysAgo(14) },
      { menteeId: 'nadia', owner: 'mentee', text: 'draft three must-haves', madeOn: daysAgo(14) },
    ],
    introductions: [
      {
        id: 'i1',
        menteeId: 'emre',
        contactId: 'imke',
        need: 'moving to product',
        state: 'contact-yes',
        steps: [{ state: 'contact-yes', at: `${daysAgo(3)}T09:00:00Z`, actor: 'contact' }],
      },
    ],
    settings: [{ ownNames: [SAMPLE_SELF.name], ownAddresses: [] }],
  };
  return JSON.stringify({ format: 'trellis-backup', version: 1, exportedAt: new Date().toISOString(), tables });
}

/** Restores a backup the way a person does: through the file input of the options page. */
export async function restore(trellis: LaunchedTrellis, backup: string): Promise<void> {
  const file = join(tmpdir(), `trellis-e2e-${process.pid}-${Date.now()}.json`);
  await writeFile(file, backup);
  const options = await trellis.openInTab('options');
  await options.getByLabel('Restore a backup').setInputFiles(file);
  await expect.poll(async () => (await wholeStore(options)).includes('"people"')).toBe(true);
  await expect.poll(async () => JSON.parse(await wholeStore(options)).people.length).toBeGreaterThan(0);
  await options.close();
}

/** Everything the extension keeps in its database, as JSON text by table. Run in one of its pages. */
export async function wholeStore(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('trellis');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(new Error('the database did not open'));
    });
    try {
      const tables: Record<string, unknown> = {};
      for (const name of database.objectStoreNames) {
        tables[name] = await new Promise((done, fail) => {
          const request = database.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(new Error(`${name} could not be read`));
        });
      }
      return JSON.stringify(tables);
    } finally {
      database.close();
    }
  });
}

/** The button beside an opened event, pressed where it stands: its root is closed, so a test can only click the place. */
export async function pressBeside(page: Page): Promise<void> {
  const beside = page.locator('trellis-beside');
  await beside.waitFor({ state: 'attached' });
  // A bubble that fills in takes the button along: it is pressed once it stands still, as a hand would.
  let box = await beside.boundingBox();
  await expect
    .poll(async () => {
      const before = JSON.stringify(box);
      await page.waitForTimeout(150);
      box = await beside.boundingBox();
      return box !== null && JSON.stringify(box) === before;
    })
    .toBe(true);
  if (!box) throw new Error('The button has no box.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The panel's root, which says what it shows. */
export function rootOf(panel: Page): Locator {
  return panel.locator('#panel');
}

/** Waits until the panel shows an event with a verdict. */
export async function expectShown(
  panel: Page,
  key: string,
  verdict: string,
  calendar: CalendarLab = GOOGLE,
): Promise<void> {
  await expect(rootOf(panel)).toHaveAttribute('data-event', calendar.pageId(key));
  await expect(rootOf(panel)).toHaveAttribute('data-verdict', verdict);
}

/** The one field one writes a note in. */
export function noteField(panel: Page): Locator {
  return panel.getByRole('textbox', { name: 'Notes', exact: true });
}

/** Waits until the note says just this, whatever kind of field it is written in. */
export async function expectNote(panel: Page, text: string): Promise<void> {
  await expect
    .poll(() =>
      noteField(panel).evaluate((field) => {
        if (field instanceof HTMLTextAreaElement) return field.value;
        // A rich field ends in a line of its own.
        return field instanceof HTMLElement ? field.innerText.replace(/\n+$/, '').replace(/\n\n/g, '\n') : '';
      }),
    )
    .toBe(text);
}

/** The number on the toolbar button. Asked in one of the extension's pages. */
export async function badgeOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } };
    return chrome.action.getBadgeText({});
  });
}
