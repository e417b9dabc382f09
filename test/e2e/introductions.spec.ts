import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchTrellis, type LaunchedTrellis } from '../browser/launch.ts';
import { CALENDARS } from './calendars';
import { badgeOf, expectNote, expectShown, noteField, pressBeside, restore, wholeStore } from './lab';

const DAY = 86_400_000;

type Row = Readonly<Record<string, unknown>>;

function backup(tables: Readonly<Record<string, readonly Row[]>>): string {
  return JSON.stringify({ format: 'trellis-backup', version: 1, tables });
}

const NADIA: Row = { id: 'nadia', name: 'Nadia Brandt', address: 'nadia.brandt@example.com', isMentee: true };
const CLARA: Row = {
  id: 'clara',
  name: 'Clara Ruiz',
  address: 'clara.ruiz@example.com',
  role: 'Head of procurement at Northwind, clara.ruiz@example.com, +34 600 000 000',
  organisation: 'Northwind',
  skills: ['contract negotiation'],
  closeness: 3,
  lastContact: '2024-05-06',
};
const IMKE: Row = { id: 'imke', name: 'Imke Vos', address: 'imke.vos@example.com', role: 'Product director' };

/** An introduction of Nadia's in a state it has been in for some days. */
function introduction(id: string, contactId: string, state: string, days: number, fields: Row = {}): Row {
  const at = new Date(Date.now() - days * DAY).toISOString();
  return {
    id,
    menteeId: 'nadia',
    contactId,
    need: 'pricing',
    state,
    steps: [{ state, at, actor: 'mentor' }],
    ...fields,
  };
}

/** Runs `work` in a browser of its own over a restored store. */
async function withTrellis(
  stored: string,
  work: (trellis: LaunchedTrellis) => Promise<void>,
  options: Parameters<typeof launchTrellis>[0] = {},
): Promise<void> {
  const trellis = await launchTrellis({ timezoneId: 'Europe/Berlin', ...options });
  try {
    await restore(trellis, stored);
    await work(trellis);
  } finally {
    await trellis.close();
  }
}

interface StoredIntroduction {
  readonly id: string;
  readonly need: string;
  readonly state: string;
  readonly outcome: string;
  readonly impression: string;
  readonly whyNot: string;
  readonly snoozedUntil: string;
  readonly steps: readonly { readonly state: string }[];
}

async function introductionsIn(page: Page): Promise<readonly StoredIntroduction[]> {
  const { introductions } = JSON.parse(await wholeStore(page)) as { introductions: StoredIntroduction[] };
  return introductions;
}

/** Waits until the one introduction for a need is in a state. */
async function expectState(page: Page, state: string, need = 'contract negotiation'): Promise<void> {
  await expect
    .poll(async () => (await introductionsIn(page)).find((row) => row.need === need)?.state, { message: state })
    .toBe(state);
}

/** The item of the popup whose heading has these names. */
function item(page: Page, names: string): Locator {
  return page.getByRole('article', { name: names });
}

/** Does something, sees that it was done, takes it back, sees that it was taken back, and does it once more. */
async function doUndoDo(
  page: Page,
  act: () => Promise<void>,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await act();
  await expectState(page, to);
  await page.keyboard.press('u');
  await expectState(page, from);
  await act();
  await expectState(page, to);
}

/** What is open in the item: the draft as it would be sent, whole. */
async function draftIn(card: Locator, button: string): Promise<string> {
  await card.getByRole('button', { name: button, exact: true }).click();
  const box = card.getByRole('group', { name: 'Draft' });
  await expect(box.getByLabel('Message')).toBeVisible();
  const fields = await box
    .locator('input, textarea')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  return [...fields, await box.innerText()].join('\n');
}

async function noSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(found).toEqual([]);
}

for (const calendar of CALENDARS.filter(({ flows }) => flows === 'all')) {
  test(`${calendar.name}: from a gap to thanks, step by step through the popup, each taken back once`, async () => {
    await withTrellis(backup({ people: [NADIA, CLARA, IMKE] }), async (trellis) => {
      await calendar.serve(trellis.context, { phases: { phaseMs: 20, lateMs: null } });
      const page = await trellis.context.newPage();
      await page.goto(calendar.week);
      await page.bringToFront();
      await calendar.open(page, 'nadia-weekly');
      await pressBeside(page);
      const panel = await trellis.panel();
      await expectShown(panel, 'nadia-weekly', 'mentoring', calendar);
      if (calendar.identifies === 'name') await panel.getByRole('button', { name: 'Yes', exact: true }).click();

      await panel.getByRole('textbox', { name: 'A skill to grow' }).fill('contract negotiation');
      await panel.getByRole('textbox', { name: 'A skill to grow' }).press('Enter');
      const card = panel.getByRole('article', { name: 'Clara Ruiz', exact: true });
      await expect(card).toContainText('For contract negotiation.');
      await expect(card).toContainText('You noted: contract negotiation.');
      await expect(card).toContainText('stated');
      await card.getByRole('button', { name: 'Introduce', exact: true }).click();
      await expect(panel.getByText('Clara: noted as an idea.')).toBeVisible();
      await expectState(panel, 'idea');

      const from = Date.now();
      const popup = await trellis.context.newPage();
      /** The popup as it is opened so many days from now. */
      const openAfter = async (days: number): Promise<Locator> => {
        await popup.clock.setFixedTime(new Date(from + days * DAY));
        await popup.goto(trellis.address('popup'));
        const pair = item(popup, 'Nadia and Clara');
        await expect(pair).toBeVisible();
        return pair;
      };
      const secretsOfClara = ['Ruiz', '@', 'Northwind', '600 000'];
      const press = (where: Locator, name: string) => async (): Promise<void> => {
        await where.getByRole('button', { name, exact: true }).click();
      };

      let pair = await openAfter(0);
      const toNadia = await draftIn(pair, 'Write to Nadia');
      expect(toNadia).toContain('Clara');
      for (const secret of secretsOfClara) expect(toNadia.replaceAll('nadia.brandt@', '')).not.toContain(secret);
      await pair.getByRole('button', { name: 'Mark as asked' }).click();
      await expectState(popup, 'mentee-asked');
      await popup.keyboard.press('u');
      await expectState(popup, 'idea');
      await doUndoDo(popup, press(pair, 'I asked Nadia'), { from: 'idea', to: 'mentee-asked' });
      await doUndoDo(popup, press(pair, 'Nadia said yes'), { from: 'mentee-asked', to: 'mentee-yes' });
      const toClara = await draftIn(pair, 'Write to Clara');
      expect(toClara).toContain('Nadia');
      for (const secret of ['Brandt', 'nadia.brandt@']) expect(toClara).not.toContain(secret);
      await pair.getByRole('button', { name: 'Mark as asked' }).click();
      await expectState(popup, 'contact-asked');

      pair = await openAfter(8);
      await expect(pair.getByText('today', { exact: true })).toBeVisible();
      await draftIn(pair, 'Remind Clara');
      await pair.getByRole('button', { name: 'Mark as reminded' }).click();
      await expect(pair.getByText('Clara has time now.')).toBeVisible();

      pair = await openAfter(31);
      await expect(pair.getByText('stuck', { exact: true })).toBeVisible();
      await expect(pair).toContainText('No word from Clara, not even to your reminder.');
      await doUndoDo(popup, press(pair, 'Let it rest'), { from: 'contact-asked', to: 'dropped' });
      await popup.keyboard.press('u');
      await expectState(popup, 'contact-asked');
      await doUndoDo(popup, press(pair, 'Clara said yes'), { from: 'contact-asked', to: 'contact-yes' });

      pair = await openAfter(34);
      const toBoth = await draftIn(pair, 'Write the joining note');
      for (const detail of ['Nadia Brandt', 'Clara Ruiz', 'nadia.brandt@example.com', 'clara.ruiz@example.com'])
        expect(toBoth).toContain(detail);
      await popup.keyboard.press('Escape');
      await doUndoDo(popup, press(pair, 'Done'), { from: 'contact-yes', to: 'introduced' });

      pair = await openAfter(51);
      await expect(pair.getByText('late', { exact: true })).toBeVisible();
      await doUndoDo(popup, press(pair, 'They met'), { from: 'introduced', to: 'met' });
      const tell = async (): Promise<void> => {
        await pair.getByRole('button', { name: 'How did it go?' }).click();
        await pair.getByRole('radio', { name: 'useful', exact: true }).check();
        await pair.getByLabel('What Clara thought of Nadia').fill('Asks the right questions.');
        await pair.getByRole('button', { name: 'Note how it went' }).click();
      };
      await doUndoDo(popup, tell, { from: 'met', to: 'outcome' });
      const thanks = await draftIn(pair, 'Thank Clara');
      expect(thanks).not.toContain('Asks the right questions');
      await popup.keyboard.press('Escape');
      await doUndoDo(popup, press(pair, 'Thanked'), { from: 'outcome', to: 'thanked' });

      const [row] = await introductionsIn(popup);
      expect(row).toMatchObject({ outcome: 'useful', impression: 'Asks the right questions.' });
      expect(row?.steps.map(({ state }) => state)).toEqual([
        'idea',
        'mentee-asked',
        'mentee-yes',
        'contact-asked',
        'contact-yes',
        'introduced',
        'met',
        'outcome',
        'thanked',
      ]);
      // Nothing waits any more; it is kept in sight among what is over.
      await popup.goto(trellis.address('popup'));
      await expect(popup.getByText('Nothing waits for you.')).toBeVisible();
      await popup.getByText('Over', { exact: true }).click();
      await expect(item(popup, 'Nadia and Clara')).toContainText('Clara thanked');
    });
  });
}

test('what is put off is out of the way, and comes back on its day; the number on the button follows', async () => {
  const stored = backup({
    people: [NADIA, CLARA, IMKE],
    introductions: [introduction('a', 'clara', 'contact-yes', 3), introduction('b', 'imke', 'introduced', 15)],
  });
  await withTrellis(stored, async (trellis) => {
    const popup = await trellis.openInTab('popup');
    const pair = item(popup, 'Nadia and Clara');
    await expect.poll(() => badgeOf(popup)).toBe('2');
    await pair.getByRole('button', { name: 'More for Nadia and Clara' }).click();
    await pair.getByRole('button', { name: 'In two weeks' }).click();
    await expect(pair.getByText(/^Comes up again on/)).toBeVisible();
    await expect.poll(() => badgeOf(popup)).toBe('1');
    await pair.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => badgeOf(popup)).toBe('2');
    await pair.getByRole('button', { name: 'More for Nadia and Clara' }).click();
    await pair.getByRole('button', { name: 'In two weeks' }).click();
    await expect
      .poll(async () => (await introductionsIn(popup)).find(({ id }) => id === 'a')?.snoozedUntil)
      .not.toBe('');

    await popup.reload();
    await expect(item(popup, 'Nadia and Imke')).toBeVisible();
    await expect(pair).toHaveCount(0);
    await popup.getByText('Resting', { exact: true }).click();
    await expect(pair.getByRole('button', { name: 'Wake it up now' })).toBeVisible();

    await popup.clock.setFixedTime(new Date(Date.now() + 14 * DAY));
    await popup.reload();
    await expect(pair.getByRole('button', { name: 'Write the joining note' })).toBeVisible();
  });
});

test('by keyboard alone: from item to item, the next step, later, undo, a topic, an introduction', async () => {
  const stored = backup({
    people: [NADIA, CLARA, IMKE, { id: 'clara-w', name: 'Clara Weiss', role: 'Editor' }],
    introductions: [introduction('a', 'clara', 'contact-yes', 3), introduction('b', 'imke', 'introduced', 16)],
  });
  await withTrellis(stored, async (trellis) => {
    const popup = await trellis.openInTab('popup');
    const { keyboard } = popup;
    const first = item(popup, 'Nadia and Imke');
    const second = item(popup, 'Nadia and Clara');
    await expect(first).toBeVisible();
    await keyboard.press('j');
    await expect(first).toBeFocused();
    await keyboard.press('Enter');
    await expect(first.getByText('They met.')).toBeVisible();
    await expect(first).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(second).toBeFocused();
    await keyboard.press('s');
    await expect(second.getByRole('button', { name: 'Tomorrow' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(second.getByText(/^Comes up again on/)).toBeVisible();
    await expect(second).toBeFocused();
    await keyboard.press('u');
    await expect(second).toBeFocused();
    await expect.poll(async () => (await introductionsIn(popup)).find(({ id }) => id === 'a')?.snoozedUntil).toBe('');
    await keyboard.press('u');
    await expect(first).toBeFocused();
    await expect
      .poll(async () => (await introductionsIn(popup)).find(({ id }) => id === 'b')?.state)
      .toBe('introduced');

    // From the item Tab goes on into what can be done with it.
    await keyboard.press('Tab');
    await expect(first.getByRole('button', { name: 'They met' })).toBeFocused();

    await keyboard.press('t');
    await expect(popup.getByRole('textbox', { name: 'Jot a topic' })).toBeFocused();
    await keyboard.type('the quiet desk');
    await keyboard.press('Enter');
    await expect(popup.getByText('Noted for Nadia.')).toBeVisible();
    await expect(popup.getByRole('textbox', { name: 'Jot a topic' })).toBeFocused();

    await keyboard.press('Escape');
    await keyboard.press('i');
    const line = popup.getByRole('combobox', { name: 'Note an introduction' });
    await expect(line).toBeFocused();
    await keyboard.type('nad');
    await expect(popup.getByRole('option', { name: /Nadia Brandt/ })).toBeVisible();
    await keyboard.press('Enter');
    await expect(line).toHaveValue('Nadia Brandt ↔ ');
    await keyboard.type('clara w');
    await expect(popup.getByRole('option')).toHaveText([/Clara Weiss/]);
    await keyboard.press('Enter');
    await keyboard.type('writing');
    await keyboard.press('Enter');
    await expect(popup.getByText('Nadia ↔ Clara is noted.')).toBeVisible();
    await expectState(popup, 'idea', 'writing');
    // Two of one first name stand in the list now: both are called in full.
    await expect(item(popup, 'Nadia and Clara Weiss')).toBeVisible();
    await expect(item(popup, 'Nadia and Clara Ruiz')).toBeVisible();

    await keyboard.press('Escape');
    await keyboard.press('?');
    await expect(popup.getByRole('dialog')).toBeVisible();
    await keyboard.press('Escape');
    await expect(popup.getByRole('dialog')).toHaveCount(0);
  });
});

const LONG = 'Maximiliane-Theodora Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst';
const HEBREW = 'רבקה אברהמי־לוינשטיין';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`sixty that wait, long names, right to left: in sight, in reach, for everybody (${colorScheme})`, async () => {
    const contacts = Array.from({ length: 60 }, (_, index): Row => ({
      id: `c${String(index)}`,
      name: index === 0 ? LONG : index === 1 ? HEBREW : `Contact Number${String(index)}`,
    }));
    const states = ['contact-yes', 'introduced', 'met', 'idea', 'mentee-yes'];
    const introductions = contacts.map(({ id }, index) =>
      introduction(`i${String(index)}`, String(id), states[index % 5] ?? 'idea', 30, {
        need: index % 7 === 0 ? 'a rather long need that goes on and on '.repeat(3) : 'pricing',
      }),
    );
    const pairings = [
      {
        menteeId: 'nadia',
        modelId: 'c2',
        skill: 'product discovery',
        startsOn: new Date(Date.now() - 60 * DAY).toISOString().slice(0, 10),
        endsOn: new Date(Date.now() + 31 * DAY).toISOString().slice(0, 10),
      },
    ];
    const stored = backup({ people: [NADIA, ...contacts], introductions, pairings });
    await withTrellis(
      stored,
      async (trellis) => {
        const popup = await trellis.openInTab('popup');
        await expect(popup.getByRole('article')).toHaveCount(61);
        await popup
          .getByRole('article')
          .first()
          .getByRole('button', { name: /^More for/ })
          .click();
        await expectAccessible(popup, '360 × 600');
        await noSideways(popup);
        await popup.setViewportSize({ width: 320, height: 560 });
        await noSideways(popup);
        await popup.evaluate(() => {
          document.documentElement.dir = 'rtl';
        });
        await noSideways(popup);
        const inside = await popup.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
        expect(inside).toBeLessThanOrEqual(0);
        await expectAccessible(popup, '320, right to left');
      },
      { colorScheme, viewport: { width: 360, height: 600 } },
    );
  });
}

test('suggestions: why not is remembered and can be taken back; pairing is one press; anybody can be asked for', async () => {
  const stored = backup({
    people: [
      NADIA,
      CLARA,
      { ...IMKE, skills: ['product discovery', 'contract negotiation'] },
      { id: 'tomas', name: 'Tomás Oliveira', role: 'Developer advocate', skills: ['public speaking'] },
    ],
    mentorships: [{ menteeId: 'nadia', skillGaps: ['contract negotiation'] }],
  });
  await withTrellis(stored, async (trellis) => {
    const panel = await trellis.openInTab('sidepanel');
    const openNadia = async (): Promise<void> => {
      await panel.getByRole('button', { name: 'People', exact: true }).click();
      await panel.getByRole('button', { name: /Nadia Brandt/ }).click();
      await expect(panel.getByRole('article', { name: 'Imke Vos' })).toBeVisible();
    };
    await openNadia();
    const clara = panel.getByRole('article', { name: 'Clara Ruiz' });
    const setAside = async (why: string): Promise<void> => {
      await clara.getByRole('button', { name: 'Not them' }).click();
      await clara.getByRole('button', { name: why, exact: true }).click();
      await expect(clara).toHaveCount(0);
    };
    await setAside('never ask them');
    const willingness = async (): Promise<unknown> =>
      (JSON.parse(await wholeStore(panel)) as { people: Row[] }).people.find(({ id }) => id === 'clara')?.willingness;
    await expect.poll(willingness).toBe('do-not-ask');
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(willingness).toBe('unknown');
    await expect(clara).toBeVisible();

    await setAside('not the right one');
    await expect.poll(async () => (await introductionsIn(panel))[0]?.whyNot).toBe('not the right one');
    await panel.reload();
    await openNadia();
    await expect(clara).toHaveCount(0);

    await panel.getByRole('article', { name: 'Imke Vos' }).getByRole('button', { name: 'Pair them' }).click();
    await expect(panel.getByText(/^A quarter beside Imke is noted/)).toBeVisible();
    const pairings = async (): Promise<readonly Row[]> =>
      (JSON.parse(await wholeStore(panel)) as { pairings: Row[] }).pairings;
    await expect.poll(pairings).toMatchObject([{ menteeId: 'nadia', modelId: 'imke', skill: 'contract negotiation' }]);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(pairings).toEqual([]);

    await panel.getByLabel('Somebody who…').fill('can teach public speaking');
    await expect(panel.getByRole('article', { name: 'Tomás Oliveira' })).toBeVisible();

    // What today's note asks for comes up in its own place.
    await noteField(panel).fill('Who knows about public speaking?');
    await expectNote(panel, 'Who knows about public speaking?');
    await expect(panel.getByText(/^From your note, for public speaking: Tomás/)).toBeVisible();
  });
});

test('the agenda leads to how it went in one press', async () => {
  const stored = backup({
    people: [NADIA, IMKE],
    introductions: [introduction('b', 'imke', 'introduced', 20)],
  });
  await withTrellis(stored, async (trellis) => {
    const panel = await trellis.openInTab('sidepanel');
    await panel.getByRole('button', { name: 'People', exact: true }).click();
    await panel.getByRole('button', { name: /Nadia Brandt/ }).click();
    const line = panel
      .locator('li[data-item]')
      .filter({ has: panel.getByRole('button', { name: 'How did it go with Imke?' }) });
    await line.getByRole('button', { name: 'How did it go with Imke?' }).click();
    await line.getByRole('radio', { name: 'so-so' }).check();
    await line.getByRole('button', { name: 'Note how it went' }).click();
    await expectState(panel, 'outcome', 'pricing');
    const [row] = await introductionsIn(panel);
    expect(row?.outcome).toBe('so-so');
    expect(row?.steps.map(({ state }) => state)).toEqual(['introduced', 'met', 'outcome']);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the network grows into a picture that keys and words reach as well (${colorScheme})`, async () => {
    const contacts = Array.from({ length: 12 }, (_, index): Row => ({
      id: `c${String(index)}`,
      name: index === 0 ? 'Clara Ruiz' : index === 1 ? LONG : index === 2 ? HEBREW : `Person Number${String(index)}`,
      ...(index === 3 && { howMet: 'Through Clara Ruiz' }),
    }));
    const introductions = contacts.map(({ id }, index) =>
      introduction(`i${String(index)}`, String(id), index % 3 === 0 ? 'outcome' : 'introduced', 400 - 30 * index, {
        ...(index % 3 === 0 && { outcome: 'useful' }),
      }),
    );
    await withTrellis(
      backup({ people: [NADIA, ...contacts], introductions }),
      async (trellis) => {
        const panel = await trellis.openInTab('sidepanel');
        await panel.getByRole('button', { name: 'People', exact: true }).click();
        await panel.getByRole('button', { name: /Nadia Brandt/ }).click();
        await panel.getByText('Their network', { exact: true }).click();
        const picture = panel.getByRole('list', { name: '12 people Nadia knows through you' });
        await expect(picture.getByRole('button')).toHaveCount(12);
        const first = picture.getByRole('button', { name: /^Clara Ruiz, through you, for pricing, met in/ });
        await first.focus();
        await panel.keyboard.press('ArrowUp');
        await expect(first).not.toBeFocused();
        await panel.keyboard.press('ArrowDown');
        await expect(first).toBeFocused();
        await expect(
          picture.getByRole('button', { name: /^Person Number3, through you and Clara Ruiz/ }),
        ).toBeVisible();
        await panel.getByText('As a list').click();
        await expect(panel.getByText(/^Clara Ruiz, through you, for pricing, met in .*, useful$/).last()).toBeVisible();
        await expectAccessible(panel, 'picture');
        await noSideways(panel);
        await panel.setViewportSize({ width: 320, height: 700 });
        await noSideways(panel);
      },
      { colorScheme, viewport: { width: 360, height: 900 } },
    );
  });
}
