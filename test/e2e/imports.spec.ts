import { mkdtempSync, rmSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchTrellis, type LaunchedTrellis } from '../browser/launch.ts';
import { restore, seed, wholeStore } from './lab';

const MANY = 30_000;

/** A busy machine reads and writes tens of thousands of rows a good deal slower. */
const LONG = { timeout: 90_000 };

interface Desk {
  readonly trellis: LaunchedTrellis;
  readonly page: Page;
  /** The part of the page that brings people in. */
  readonly imports: Locator;
  /** Writes a file into a folder that goes with the test. */
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly folder: string;
}

/** Sits down at the options page; the store holds the people of the seed, or nobody. */
async function atDesk(work: (desk: Desk) => Promise<void>, backup?: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-imports-'));
  const trellis = await launchTrellis();
  try {
    if (backup !== undefined) await restore(trellis, backup);
    const page = await trellis.openInTab('options');
    const imports = page.getByRole('region', { name: 'Bring people in' });
    await imports.getByLabel('Choose a file').waitFor();
    const file = async (name: string, content: string | Uint8Array): Promise<string> => {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    };
    await work({ trellis, page, imports, file, folder });
  } finally {
    await trellis.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names of all people in the store, in order. */
async function names(page: Page): Promise<readonly string[]> {
  const { people } = JSON.parse(await wholeStore(page)) as { readonly people: readonly { readonly name: string }[] };
  return people.map(({ name }) => name).sort();
}

/** The entry of a person in the preview. */
function entry(imports: Locator, name: string): Locator {
  return imports
    .getByRole('listitem')
    .filter({ has: imports.page().getByRole('combobox', { name: `What to do with ${name}` }) });
}

/** How wide a part of the page must at least be so that nothing in it is cut off or sticks out, in CSS px. */
async function leastWidth(part: Locator): Promise<number> {
  return part.evaluate((element: HTMLElement) => {
    element.style.inlineSize = 'min-content';
    const { width } = element.getBoundingClientRect();
    element.style.inlineSize = '';
    return width;
  });
}

const CONNECTIONS = [
  'Notes:',
  '"When exporting your connection data, some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Nora,Quist,https://www.example.com/in/nora,nora.quist@example.com,Contoso,"Head of Design, Nordics",12 Mar 2024',
  'C.,Ruiz,https://www.example.com/in/clara,clara.ruiz@example.com,,,03 Sep 2019',
  'Clara,Ruiz,https://www.example.com/in/clara2,,Northwind,Procurement,04 Sep 2019',
  'Olaf,Berg,https://www.example.com/in/olaf,olaf at example.com,Fabrikam,Controller,someday',
  'Nora,Quist,https://www.example.com/in/nora,nora.quist@example.com,Contoso,,12 Mar 2024',
  ',,,,Adatum,CEO,01 Jan 2020',
].join('\n');

test('connections are looked at, chosen, written and taken back; who may be there already is never joined unasked', async () => {
  await atDesk(async ({ page, imports, file }) => {
    const before = await wholeStore(page);
    await imports.getByLabel('Choose a file').setInputFiles(await file('Connections.csv', CONNECTIONS));
    await expect(imports.getByText('Connections from LinkedIn. 5 people in this file.')).toBeVisible();
    expect(await wholeStore(page)).toBe(before);

    // By address: completed, in sight; by name and organisation: left out until it is chosen.
    await expect(entry(imports, 'C. Ruiz')).toContainText('same address as Clara Ruiz');
    await expect(entry(imports, 'Clara Ruiz')).toContainText('perhaps Clara Ruiz, whom you have already');
    await expect(entry(imports, 'Clara Ruiz').getByRole('combobox')).toHaveValue('leave');
    await expect(entry(imports, 'Nora Quist').first().getByRole('combobox')).toHaveValue('add');
    await expect(entry(imports, 'Nora Quist').last()).toContainText('as in line 5');
    await expect(entry(imports, 'Nora Quist').last().getByRole('combobox')).toHaveValue('leave');

    await imports.getByRole('button', { name: /^Not fully read/ }).click();
    await expect(
      imports.getByText('Line 8: “olaf at example.com” is no e-mail address; the rest is taken'),
    ).toBeVisible();
    await expect(imports.getByText('Line 8: the day “someday” cannot be told; the rest is taken')).toBeVisible();
    await expect(imports.getByText('Line 10: neither name nor address (Adatum); left out')).toBeVisible();

    await imports.getByRole('button', { name: /^Perhaps known/ }).click();
    await entry(imports, 'Clara Ruiz').getByRole('combobox').selectOption('complete');
    await imports.getByRole('button', { name: /^All/ }).click();
    await entry(imports, 'Olaf Berg').getByRole('combobox').selectOption('leave');
    const write = imports.getByRole('button', { name: 'Add 1 person, complete 2 people' });
    await expect(write).toBeVisible();

    await page.setViewportSize({ width: 320, height: 800 });
    // No sideways scrolling in the narrowest window, whose edges are of 12 px at least.
    expect(await leastWidth(imports)).toBeLessThanOrEqual(320 - 24);
    const { violations } = await new AxeBuilder({ page }).include('#imports').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });

    await write.click();
    await expect(imports.getByText('1 person added, 1 person completed.')).toBeVisible();
    expect(await names(page)).toEqual(['Clara Ruiz', 'Emre Aydin', 'Imke Vos', 'Nadia Brandt', 'Nora Quist']);
    const people = page.getByRole('region', { name: 'People', exact: true });
    await expect(people.getByRole('button', { name: /Nora Quist/ })).toBeVisible();
    await expect(people.getByText('5 people', { exact: true })).toBeVisible();

    await imports.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(imports.getByText('Undone: all is as it was before.')).toBeVisible();
    expect(await wholeStore(page)).toBe(before);
    await expect(people.getByText('4 people', { exact: true })).toBeVisible();
  }, seed());
});

/** A file of so many invented people. */
function crowd(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, at) => `Person${String(at)},Number,p${String(at)}@example.com,Company ${String(at % 90)}`,
  );
  return `First Name,Last Name,Email Address,Company\n${rows.join('\n')}\n`;
}

/** Waits until a good part is written, and the rest is not. */
async function halfWay(page: Page): Promise<void> {
  const bar = page.getByRole('progressbar', { name: 'Writing' });
  await expect.poll(async () => Number((await bar.getAttribute('value')) ?? 0), LONG).toBeGreaterThan(MANY / 10);
}

test('cancelled half-way through 30,000 rows, nothing was written', async () => {
  await atDesk(async ({ page, imports, file }) => {
    const before = await wholeStore(page);
    await imports.getByLabel('Choose a file').setInputFiles(await file('crowd.csv', crowd(MANY)));
    await imports.getByRole('button', { name: 'Add 30,000 people' }).click(LONG);
    await halfWay(page);
    await imports.getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect(imports.getByText('Cancelled. Nothing was changed.')).toBeVisible(LONG);
    expect(await wholeStore(page)).toBe(before);
    // What was chosen is still there, and can be written now.
    await expect(imports.getByRole('button', { name: 'Add 30,000 people' })).toBeVisible();
  }, seed());
});

test('a browser that dies half-way through 30,000 rows has written nothing', async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'trellis-imports-'));
  try {
    const trellis = await launchTrellis({ userDataDir });
    let before: string;
    try {
      await restore(trellis, seed());
      const file = join(userDataDir, 'crowd.csv');
      await writeFile(file, crowd(MANY));
      const page = await trellis.openInTab('options');
      before = await wholeStore(page);
      await page.getByLabel('Choose a file').setInputFiles(file);
      await page.getByRole('button', { name: 'Add 30,000 people' }).click(LONG);
      await halfWay(page);
    } finally {
      await trellis.kill();
    }
    const again = await launchTrellis({ userDataDir });
    try {
      expect(await wholeStore(await again.openInTab('options'))).toBe(before);
    } finally {
      await again.close();
    }
  } finally {
    rmSync(userDataDir, { recursive: true, force: true });
  }
});

test('a table with semicolons in Windows-1252 reads as it was written, and markup in it stays text', async () => {
  await atDesk(async ({ page, imports, file }) => {
    const text = [
      'Vorname;Nachname;E-Mail-Adresse;Firma;Position',
      'Jörg;Müller;joerg@example.com;Bäckerei Süß;Geschäftsführer',
      '<img src=x onerror="document.title=\'struck\'">;Poe;poe@example.com;=cmd|calc;<b>bold</b>',
    ].join('\r\n');
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    await imports.getByLabel('Choose a file').setInputFiles(await file('kontakte.csv', bytes));
    await expect(entry(imports, 'Jörg Müller')).toContainText('Geschäftsführer · Bäckerei Süß · joerg@example.com');
    await expect(imports.getByLabel('If letters look wrong, read the file as')).toHaveValue('windows-1252');
    await expect(
      imports.getByText('<img src=x onerror="document.title=\'struck\'"> Poe', { exact: true }),
    ).toBeVisible();
    await expect(imports.locator('img, b')).toHaveCount(0);
    await imports.getByRole('button', { name: 'Add 2 people' }).click();
    await expect(imports.getByText('2 people added.')).toBeVisible();
    const people = page.getByRole('region', { name: 'People', exact: true });
    await expect(
      people.getByText('<img src=x onerror="document.title=\'struck\'"> Poe', { exact: true }),
    ).toBeVisible();
    await expect(people.locator('img')).toHaveCount(0);
    expect(await page.title()).not.toContain('struck');
  });
});

test('files too large or too many are refused in words, and the page goes on', async () => {
  await atDesk(async ({ page, imports, folder }) => {
    const before = await wholeStore(page);
    const choose = imports.getByLabel('Choose a file');
    const path = join(folder, 'huge.csv');
    const huge = await open(path, 'w');
    try {
      const row = `Person,Number,person@example.com,${'x'.repeat(70)}\n`;
      const block = row.repeat(10_000);
      await huge.write('First Name,Last Name,Email Address,Company\n');
      let size = 0;
      while (size + block.length < 100 * 1024 * 1024) size += (await huge.write(block)).bytesWritten;
      await choose.setInputFiles(path);
      await expect(imports.getByText(/huge\.csv holds more than 200,000 entries\./)).toBeVisible(LONG);
      await huge.write(block.repeat(2));
    } finally {
      await huge.close();
    }
    await choose.setInputFiles(path);
    await expect(imports.getByText(/huge\.csv is larger than 100 MB\./)).toBeVisible(LONG);
    // Still alive, and nothing was written.
    await page.getByRole('searchbox', { name: 'Find a person' }).fill('clara');
    await expect(page.getByText('1 of 4 people')).toBeVisible();
    expect(await wholeStore(page)).toBe(before);
  }, seed());
});
