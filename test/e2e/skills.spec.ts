import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchTrellis, type LaunchedTrellis } from '../browser/launch.ts';
import { occupationsDe, occupationsEn, otherFile, relationsEn, skillsEn } from '../skills/esco/files';
import { GOOGLE } from './calendars';
import { expectShown, pressBeside, restore } from './lab';

/** Reading a whole classification takes a while on a busy machine. */
const LONG = { timeout: 60_000 };

/** What the invented classification says of a title, and what our own thesaurus could not. */
const REASON = /The title looks like kite builder, which takes “sew sail cloth” in ESCO/;

const BACKUP = JSON.stringify({
  format: 'trellis-backup',
  version: 1,
  tables: {
    people: [
      { id: 'nadia', name: 'Nadia Brandt', addresses: ['nadia.brandt@example.com'], isMentee: true },
      { id: 'quentin', name: 'Quentin Vale', role: 'Kite builder', organisation: 'Skyward', closeness: 3 },
    ],
    mentorships: [{ menteeId: 'nadia', skillGaps: ['sew sail cloth'] }],
  },
});

interface Desk {
  readonly trellis: LaunchedTrellis;
  readonly options: Page;
  /** The part of the options page that brings the classification in. */
  readonly section: Locator;
  /** Chooses files of the given names and contents. */
  readonly choose: (files: Readonly<Record<string, string>>) => Promise<void>;
}

async function atDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-esco-'));
  const trellis = await launchTrellis();
  try {
    await restore(trellis, BACKUP);
    const options = await trellis.openInTab('options');
    const section = options.getByRole('region', { name: 'Skills and occupations' });
    const choose = async (files: Readonly<Record<string, string>>): Promise<void> => {
      const paths = Object.keys(files).map((name) => join(folder, name));
      await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
      await section.getByLabel(/^Files of /).setInputFiles(paths);
    };
    await section.getByText('ESCO is not here yet.').waitFor();
    await work({ trellis, options, section, choose });
  } finally {
    await trellis.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const DOWNLOAD = {
  'occupations_en.csv': occupationsEn,
  'occupations_de.csv': occupationsDe,
  'skills_en.csv': skillsEn,
  'occupationSkillRelations_en.csv': relationsEn,
  'conceptSchemes_en.csv': otherFile,
};

/** An invented classification of the size of the real one. */
function large(): Readonly<Record<string, string>> {
  const occupations = Array.from(
    { length: 3_000 },
    (_, at) => `urn:o${String(at)},${String(at % 400)},Maker of part ${String(at)}`,
  );
  const skills = Array.from(
    { length: 14_000 },
    (_, at) => `urn:s${String(at)},skill/competence,sector-specific,turn part ${String(at)}`,
  );
  const relations = Array.from(
    { length: 120_000 },
    (_, at) => `urn:o${String(at % 3_000)},essential,skill/competence,urn:s${String((at * 7) % 14_000)}`,
  );
  return {
    'occupations_en.csv': ['conceptUri,iscoGroup,preferredLabel', ...occupations].join('\n'),
    'skills_en.csv': ['conceptUri,skillType,reuseLevel,preferredLabel', ...skills].join('\n'),
    'occupationSkillRelations_en.csv': ['occupationUri,relationType,skillType,skillUri', ...relations].join('\n'),
  };
}

test('files that are not the download are refused in a clear sentence, and nothing is kept', async () => {
  await atDesk(async ({ section, choose }) => {
    const told = section.getByRole('alert');
    await choose({ 'salaries.csv': 'name,salary\nAda,1\n' });
    await expect(told).toHaveText('salaries.csv is none of the three files that are needed.');
    await choose({ 'esco.zip.csv': 'PK\u0003\u0004 packed' });
    await expect(told).toHaveText(/is packed\. Unpack it first/);
    await choose({ 'occupations_en.csv': occupationsEn });
    await expect(told).toHaveText(/Not all of it is there\..*skills_en\.csv, occupationSkillRelations_en\.csv/);
    await choose({ ...DOWNLOAD, 'occupationSkillRelations_en.csv': relationsEn.replaceAll('/skill/', '/other/') });
    await expect(told).toHaveText(/do not belong together/);
    await expect(section.getByText('ESCO is not here yet.')).toBeVisible();
  });
});

test('bringing a large one in shows how far it is, leaves the page alive, and can be cancelled', async () => {
  await atDesk(async ({ options, section, choose }) => {
    await choose(large());
    await expect(section.getByRole('progressbar')).toBeVisible();
    await section.getByRole('button', { name: 'Cancel' }).click();
    await expect(section.getByText('Cancelled. Nothing was changed.')).toBeVisible();
    await expect(section.getByRole('progressbar')).toHaveCount(0);
    await options.reload();
    await expect(section.getByText('ESCO is not here yet.')).toBeVisible();

    await choose(large());
    await expect(section.getByRole('progressbar')).toBeVisible();
    await expect(section.getByText('ESCO is here: 3,000 occupations, 14,000 skills (en).')).toBeVisible(LONG);
  });
});

test('what it says of a title is used in suggestions as a guess, until it is taken out again', async () => {
  await atDesk(async ({ trellis, options, section, choose }) => {
    await choose(DOWNLOAD);
    await expect(section.getByText(/^Done\./)).toBeVisible(LONG);
    await expect(section.getByText(/^ESCO is here: 3 occupations, 3 skills \(en, de\)\./)).toBeVisible();
    await expect(
      section.getByText('This service uses the ESCO classification of the European Commission.'),
    ).toBeVisible();

    await GOOGLE.serve(trellis.context);
    const page = await trellis.context.newPage();
    await page.goto(GOOGLE.week);
    await GOOGLE.open(page, 'nadia-weekly');
    await pressBeside(page);
    const panel = await trellis.panel();
    await expectShown(panel, 'nadia-weekly', 'mentoring');
    const suggestion = panel.getByRole('article', { name: 'Quentin Vale' });
    await expect(suggestion.getByText(REASON)).toBeVisible();
    await expect(suggestion).toContainText(/likely/i);

    await section.getByRole('button', { name: 'Remove ESCO' }).click();
    await expect(section.getByText('ESCO is not here yet.')).toBeVisible();
    const kept = await options.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('trellis-esco');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error('the database did not open'));
      });
      const rows = [...database.objectStoreNames].map(
        (name) =>
          new Promise<number>((done, fail) => {
            const request = database.transaction(name).objectStore(name).count();
            request.onsuccess = () => done(request.result);
            request.onerror = () => fail(new Error(`${name} could not be read`));
          }),
      );
      return Promise.all(rows);
    });
    expect(kept).toEqual([0, 0]);

    // The page goes on with what it has read until it is opened anew.
    await panel.reload();
    await expectShown(panel, 'nadia-weekly', 'mentoring');
    await expect(panel.getByRole('heading', { name: 'Introductions', exact: true })).toBeVisible();
    await expect(
      panel
        .getByText(/Nobody/)
        .or(panel.getByText(/no one/i))
        .first(),
    ).toBeVisible();
    await expect(suggestion).toHaveCount(0);
  });
});
