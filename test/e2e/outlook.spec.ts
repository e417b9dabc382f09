import { expect, test, type Page } from '@playwright/test';
import { launchTrellis, type LaunchedTrellis } from '../browser/launch.ts';
import { callLab, serveOutlookLab, type LabOptions } from '../pages/outlook/serve.ts';
import { anchorDay, OUTLOOK } from './calendars';
import { expectShown, pressBeside, restore, rootOf, seed } from './lab';

interface Stage {
  readonly trellis: LaunchedTrellis;
  readonly page: Page;
}

/** Time in which something that is to come has come, in ms: what is still missing then stays missing. */
const ENOUGH = 1_500;

/** What only Outlook does to its page. */
test.describe('Outlook', () => {
  const withPage = async (
    address: string,
    work: (stage: Stage) => Promise<void>,
    options: LabOptions = {},
  ): Promise<void> => {
    const trellis = await launchTrellis({ timezoneId: 'Europe/Berlin' });
    try {
      await restore(trellis, seed());
      await serveOutlookLab(trellis.context, {
        anchor: anchorDay(),
        ...options,
        phases: { phaseMs: 60, lateMs: 400, ...options.phases },
      });
      const page = await trellis.context.newPage();
      await page.goto(address);
      await page.bringToFront();
      await work({ trellis, page });
    } finally {
      await trellis.close();
    }
  };
  const beside = (page: Page) => page.locator('trellis-beside');
  const expectNoButton = async (page: Page): Promise<void> => {
    await page.waitForTimeout(ENOUGH);
    await expect(beside(page)).toHaveCount(0);
  };

  test('from mail to the calendar without a load: the calendar is watched, the mail is not', async () => {
    await withPage('https://outlook.office.com/mail/', async ({ page }) => {
      await page.locator('[data-app-section="ReadingPane"]').waitFor();
      await expectNoButton(page);
      await page.locator('[data-lab-action="calendar"]').click();
      await OUTLOOK.open(page, 'nadia-weekly');
      await expect(beside(page)).toHaveCount(1);
      await page.locator('[data-lab-action="mail"]').click();
      await expect(beside(page)).toHaveCount(0);
      await expectNoButton(page);
      await page.goBack();
      await OUTLOOK.open(page, 'nadia-weekly');
      await expect(beside(page)).toHaveCount(1);
    });
  });

  test('a page that asks who is there gets nothing', async () => {
    await withPage(
      OUTLOOK.week,
      async ({ page }) => {
        await page.getByRole('button').first().click();
        await expectNoButton(page);
        expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      },
      { isSignedOut: true },
    );
  });

  test('forms, empty boxes and groups get no button', async () => {
    await withPage(OUTLOOK.week, async ({ page }) => {
      await page.locator('[data-lab-slot]').first().click();
      await page.locator('[data-app-section="CalendarQuickCompose"]').waitFor();
      await expectNoButton(page);
      await callLab(page, 'compose', ['Nadia Brandt']);
      await page.locator('[data-app-section="Form_Content"]').waitFor();
      await expectNoButton(page);
      await callLab(page, 'goto', 'week');
      for (const key of ['review-trap', 'home', 'own-block']) {
        await OUTLOOK.open(page, key);
        await expectNoButton(page);
      }
    });
  });

  for (const peekNode of ['reused', 'replaced'] as const) {
    test(`late people of the event before are never taken for this one's (card ${peekNode})`, async () => {
      await withPage(
        OUTLOOK.week,
        async ({ trellis, page }) => {
          await OUTLOOK.open(page, 'lunch-emre');
          await pressBeside(page);
          const panel = await trellis.panel();
          await expectShown(panel, 'lunch-emre', 'mentoring', OUTLOOK);
          await panel.evaluate(() => {
            const seen: string[] = [];
            Object.assign(window, { seen });
            const look = (): void => {
              const { event = '', counterpart = '' } = document.getElementById('panel')?.dataset ?? {};
              seen.push(`${event} ${counterpart}`);
            };
            const root = document.getElementById('panel');
            if (root) new MutationObserver(look).observe(root, { attributes: true });
          });
          for (const [key, before, name] of [
            ['coffee-hana', 'lunch-emre', 'Hana Sato'],
            ['nadia-weekly', 'coffee-hana', 'Nadia Brandt'],
          ] as const) {
            await callLab(page, 'lateRowsOf', before);
            await OUTLOOK.open(page, key);
            await expect(rootOf(panel)).toHaveAttribute('data-counterpart', name);
          }
          const seen = await panel.evaluate(() => (window as unknown as { seen: string[] }).seen);
          const right = new Set(
            (['lunch-emre', 'coffee-hana', 'nadia-weekly'] as const).flatMap((key) => {
              const { expected } = OUTLOOK.event(key);
              return expected.is === 'one-to-one'
                ? [`${OUTLOOK.pageId(key)} ${expected.with}`, `${OUTLOOK.pageId(key)} `]
                : [];
            }),
          );
          expect(seen.filter((state) => !right.has(state) && state !== ' ')).toEqual([]);
        },
        { phases: { phaseMs: 700, peekNode } },
      );
    });
  }

  test('the open card keeps its button while chips leave and come back, and loses it with the card', async () => {
    await withPage(OUTLOOK.week, async ({ page }) => {
      await OUTLOOK.open(page, 'nadia-weekly');
      await expect(beside(page)).toHaveCount(1);
      await callLab(page, 'sync');
      await callLab(page, 'scrollTo', 20);
      await callLab(page, 'scrollTo', 0);
      await callLab(page, 'scrollTo', 8);
      await page.waitForTimeout(600);
      await expect(beside(page)).toHaveCount(1);
      await callLab(page, 'goto', 'month');
      await expect(beside(page)).toHaveCount(0);
      for (const view of ['workweek', 'day', 'agenda', 'month', 'week'] as const) {
        await callLab(page, 'goto', view, OUTLOOK.event('nadia-weekly').start.date);
        await callLab(page, 'settled');
        await OUTLOOK.open(page, 'nadia-weekly');
        await expect(beside(page), view).toHaveCount(1);
        await page.keyboard.press('Escape');
        await expect(beside(page), view).toHaveCount(0);
      }
    });
  });

  test('whatever shape the page has, people are never misread', async () => {
    test.setTimeout(120_000);
    await withPage(OUTLOOK.week, async ({ trellis, page }) => {
      await OUTLOOK.open(page, 'nadia-weekly');
      await pressBeside(page);
      const panel = await trellis.panel();
      const shapes: readonly Parameters<typeof callLab<'setShape'>>[2][] = [
        { selfAs: 'persona' },
        { selfAs: 'word', countsAlways: true },
        { countsAlways: false, roomsAsPersonas: true },
        { roomsAsPersonas: false, labelTail: '. Available' },
        { labelTail: '', lineEnd: '\r\n', weekSurface: 'Surface_Day' },
        { titleNames: 'nobody', mostNames: 2 },
      ];
      const wrong: string[] = [];
      for (const shape of shapes) {
        await callLab(page, 'setShape', shape);
        for (const key of ['coffee-hana', 'ruth-room', 'optional-third', 'namesakes', 'jonas-nadia', 'guild']) {
          await page.keyboard.press('Escape');
          await OUTLOOK.open(page, key);
          await callLab(page, 'settled');
          await expect(rootOf(panel)).toHaveAttribute('data-event', OUTLOOK.pageId(key));
          await page.waitForTimeout(700);
          const [verdict, counterpart] = await rootOf(panel).evaluate(({ dataset }) => [
            dataset.verdict,
            dataset.counterpart,
          ]);
          const { expected } = OUTLOOK.event(key);
          const isRight =
            expected.is === 'one-to-one'
              ? verdict === 'unknown' || (verdict === 'one-to-one' && counterpart === expected.with)
              : expected.is === 'open'
                ? verdict !== 'mentoring'
                : verdict === 'unknown' || verdict === 'not';
          if (!isRight) wrong.push(`${JSON.stringify(shape)} ${key}: ${verdict ?? ''} ${counterpart ?? ''}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  });
});
