import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { launchTrellis, type LaunchedTrellis } from '../browser/launch.ts';
import { restore, seed, wholeStore } from './lab';

async function withPeople(
  work: (trellis: LaunchedTrellis) => Promise<void>,
  options: { readonly colorScheme?: 'light' | 'dark'; readonly backup?: string } = {},
): Promise<void> {
  const { colorScheme, backup = seed() } = options;
  const trellis = await launchTrellis({ timezoneId: 'Europe/Berlin', ...(colorScheme && { colorScheme }) });
  try {
    await restore(trellis, backup);
    await work(trellis);
  } finally {
    await trellis.close();
  }
}

interface StoredPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly skills: readonly string[];
  readonly skillsRuledOut?: readonly string[];
  readonly closeness?: number;
  readonly willingness: string;
  readonly addresses: readonly string[];
}

async function stored(page: Page, name: string): Promise<readonly StoredPerson[]> {
  const { people } = JSON.parse(await wholeStore(page)) as { readonly people: readonly StoredPerson[] };
  return people.filter((person) => person.name === name);
}

/** Opens somebody's page from the list and waits until it stands. */
async function open(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('#people').getByRole('button', { name }).first().click();
  await expect(page.getByRole('heading', { level: 4, name: 'Between you' })).toBeVisible();
}

/** A part of somebody's page. */
function part(page: Page, title: string) {
  return page.locator('#people section').filter({ has: page.getByRole('heading', { level: 4, name: title }) });
}

test('a contact is added by hand with everything, read, changed, merged, taken apart again, and not asked', async () => {
  await withPeople(async (trellis) => {
    const page = await trellis.openInTab('options');
    await page.getByRole('button', { name: 'Add a person' }).click();
    const form = page.locator('#people form').first();
    const fields: Readonly<Record<string, string>> = {
      Name: 'Zoë Okafor',
      'Other spellings': 'Okafor, Zoë',
      'E-mail addresses': 'zoe@example.com, zoe.okafor@example.org',
      Role: 'Head of procurement',
      Organisation: 'Contoso',
      Team: 'Buying',
      Place: 'Leeds',
      Languages: 'English, French',
      'Worth remembering': 'Sings in a choir.',
      'What they practise': 'contract negotiation',
      'What they look for': 'young buyers',
      'What to respect when asking': 'Never in December.',
      'How you met': 'On a train.',
    };
    for (const [label, value] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(value);
    await form.getByLabel('How close you are').selectOption('3');
    await form.getByLabel('Willing to be asked').selectOption('willing');
    await form.getByLabel('coach', { exact: true }).check();
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Zoë Okafor is saved.')).toBeVisible();

    await open(page, /Zoë Okafor/);
    for (const text of ['On a train.', 'Sings in a choir.', 'Never in December.', 'young buyers', 'coach', 'Leeds'])
      await expect(page.locator('#people section, #people p').getByText(text).first()).toBeVisible();
    await expect(part(page, 'What Zoë practises')).toContainText('A guess from the title “Head of procurement”');

    // What the title suggests is taken over, or ruled out for good.
    const ruledOut = part(page, 'What Zoë practises')
      .getByRole('button', { name: /^No, not / })
      .first();
    const skill = ((await ruledOut.getAttribute('aria-label')) ?? '').replace('No, not ', '');
    await ruledOut.click();
    await expect(page.getByText(`Not, as you said: ${skill}.`)).toBeVisible();
    await page.reload();
    await open(page, /Zoë Okafor/);
    await expect(page.getByText(`Not, as you said: ${skill}.`)).toBeVisible();
    await expect(page.getByRole('button', { name: `No, not ${skill}` })).toHaveCount(0);

    // Changed in the form, which keeps what was ruled out.
    await page.getByRole('button', { name: 'Change Zoë Okafor' }).click();
    await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
    await page.getByLabel('Role', { exact: true }).fill('Procurement director');
    await page.getByLabel('Role', { exact: true }).press('Enter');
    await expect(page.getByText('Procurement director · Buying · Contoso')).toBeVisible();
    await expect(page.getByLabel('Role', { exact: true })).toBeHidden();
    expect(await stored(page, 'Zoë Okafor')).toMatchObject([{ role: 'Procurement director', skillsRuledOut: [skill] }]);

    // Merged with somebody, and two again.
    await page.getByRole('button', { name: 'Merge with…' }).click();
    await page.getByLabel('Name or address').fill('imke');
    await page.getByRole('button', { name: /^Imke Vos/ }).click();
    await page.getByRole('button', { name: 'Merge now' }).click();
    await expect(page.getByText('Imke Vos is Zoë Okafor now, with everything of both.')).toBeVisible();
    expect(await stored(page, 'Imke Vos')).toEqual([]);
    await expect(part(page, 'Introductions')).toContainText('Emre Aydin for moving to product');
    await page.locator('#people').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await stored(page, 'Imke Vos')).length).toBe(1);
    await expect(part(page, 'Introductions')).toContainText('None yet');

    // Whoever is not to be asked is not suggested, and is again by undo.
    const panel = await trellis.openInTab('sidepanel');
    await panel.getByRole('button', { name: 'People', exact: true }).click();
    await panel.getByRole('button', { name: /Nadia Brandt/ }).click();
    const suggestion = panel.getByRole('article', { name: 'Zoë Okafor' });
    await expect(suggestion).toBeVisible();
    await page.bringToFront();
    await page.getByRole('switch', { name: 'Do not ask' }).click();
    await expect(page.getByText('Zoë is not asked any more.')).toBeVisible();
    await panel.bringToFront();
    await expect(suggestion).toBeHidden();
    await expect(panel.getByRole('article', { name: 'Clara Ruiz' })).toBeVisible();
    await page.bringToFront();
    await part(page, 'Asking them').getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('switch', { name: 'Do not ask' })).not.toBeChecked();
    await panel.bringToFront();
    await expect(suggestion).toBeVisible();
  });
});

test('the panel finds somebody of the network and shows them in short, and opens their page', async () => {
  await withPeople(async (trellis) => {
    const panel = await trellis.openInTab('sidepanel');
    await panel.setViewportSize({ width: 320, height: 700 });
    await panel.getByRole('button', { name: 'People', exact: true }).click();
    const field = panel.getByRole('searchbox', { name: 'Find somebody you know' });
    await field.fill('northwind');
    const found = panel.getByRole('button', { name: /Clara Ruiz/ });
    await expect(found).toBeVisible();
    await field.press('Tab');
    await expect(found).toBeFocused();
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { level: 1, name: 'Clara Ruiz' })).toBeFocused();
    await expect(panel.getByText('contract negotiation', { exact: true })).toBeVisible();
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const [tab] = await Promise.all([
      trellis.context.waitForEvent('page'),
      panel.getByRole('button', { name: 'Open in options' }).click(),
    ]);
    await expect(tab).toHaveURL(/options\.html#person=clara$/);
    await expect(tab.getByRole('heading', { level: 3, name: 'Clara Ruiz' })).toBeVisible();
  });
});

const LONG = 'Maximiliana-Theodora Wolfeschlegelsteinhausenbergerdorff-Throckmorton von und zu Hohenlohe-Langenburg';
const RTL = 'ليلى الحداد';

/** People whose names and words are hard to place. */
function hardToPlace(): string {
  const backup = JSON.parse(seed()) as {
    readonly tables: { readonly people: object[]; readonly introductions: object[] };
  };
  backup.tables.people.push(
    {
      id: 'long',
      name: LONG,
      addresses: ['somebody.with.a.very.long.address.indeed@department.subsidiary.holding.example.com'],
      role: 'Senior Executive Vice President of Intercontinental Procurement and Supplier Relationship Management',
      organisation: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      skills: ['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'],
    },
    { id: 'rtl', name: RTL, role: 'مديرة المشتريات', limits: 'ليس في رمضان' },
  );
  backup.tables.introductions.push({ menteeId: 'nadia', contactId: 'long', need: 'x'.repeat(120), state: 'idea' });
  return JSON.stringify(backup);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`people’s pages in ${colorScheme}: nothing axe finds serious, and nothing sticks out at 320 pixels`, async () => {
    await withPeople(
      async (trellis) => {
        const page = await trellis.openInTab('options');
        await page.setViewportSize({ width: 320, height: 800 });
        for (const name of ['Nadia Brandt', 'Clara Ruiz', LONG, RTL]) {
          await open(page, new RegExp(name));
          const { violations } = await new AxeBuilder({ page }).include('#people').setLegacyMode().analyze();
          const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
          expect(serious.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
          const outside = await page.locator('#people').evaluate((section) => {
            const { left, right } = section.getBoundingClientRect();
            return [...section.querySelectorAll('*')]
              .filter((element) => {
                const box = element.getBoundingClientRect();
                return box.width > 1 && (box.right > right + 1 || box.left < left - 1);
              })
              .map((element) => element.outerHTML.slice(0, 100));
          });
          expect(outside).toEqual([]);
          await page.getByRole('button', { name: 'All people' }).click();
        }
      },
      { colorScheme, backup: hardToPlace() },
    );
  });
}

test('the options page names every section in the order in which they stand, and does not scroll sideways', async () => {
  await withPeople(
    async (trellis) => {
      const page = await trellis.openInTab('options');
      await page.setViewportSize({ width: 320, height: 800 });
      const named = await page
        .getByRole('navigation', { name: 'Sections' })
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
      expect(named.length).toBeGreaterThan(10);
      // What looks over everything comes when the rest of the page stands.
      await expect
        .poll(() => page.locator('main > section').evaluateAll((sections) => sections.map(({ id }) => id)))
        .toEqual(named);
      await expect(page.getByRole('region', { name: 'Notes as files' }).getByRole('button').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
    { backup: hardToPlace() },
  );
});
