import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchTrellis, type LaunchedTrellis } from '../browser/launch.ts';
import type { Expected } from '../pages/events.ts';
import { anchorDay, callLab, CALENDARS } from './calendars';
import * as lab from './lab';
import { badgeOf, expectNote, noteField, pressBeside, restore, rootOf, seed, wholeStore } from './lab';

interface Stage {
  readonly trellis: LaunchedTrellis;
  readonly page: Page;
}

/** Mentees of the seed. */
const NADIA = { name: 'Nadia Brandt', address: 'nadia.brandt@example.com' };
const EMRE = { name: 'Emre Aydin', address: 'emre.aydin@example.com' };

/** The verdicts that are right, where these are the mentees as the page shows them. */
function verdictsOf(expected: Expected, mentees: readonly string[]): readonly string[] {
  switch (expected.is) {
    case 'one-to-one':
      return [mentees.includes(expected.with) ? 'mentoring' : 'one-to-one'];
    case 'never':
      return ['not', 'unknown'];
    case 'open':
      return ['not', 'unknown', 'one-to-one'];
    default:
      return [expected.is];
  }
}

for (const calendar of CALENDARS) {
  test.describe(calendar.name, () => {
    /** Runs `work` in a browser of its own, with the week open and, unless told otherwise, two mentees in the store. */
    const withCalendar = async (
      work: (stage: Stage) => Promise<void>,
      options: {
        readonly isEmpty?: boolean;
        readonly userDataDir?: string;
        readonly language?: string;
        readonly colorScheme?: 'light' | 'dark';
      } = {},
    ): Promise<void> => {
      const { isEmpty = false, userDataDir, language, colorScheme } = options;
      const trellis = await launchTrellis({
        timezoneId: 'Europe/Berlin',
        ...(userDataDir !== undefined && { userDataDir }),
        ...(colorScheme && { colorScheme }),
      });
      try {
        if (!isEmpty) await restore(trellis, seed());
        await calendar.serve(trellis.context, {
          phases: { phaseMs: 60, lateMs: 500 },
          ...(language !== undefined && { language }),
        });
        const page = await trellis.context.newPage();
        await page.goto(calendar.week);
        await work({ trellis, page });
      } finally {
        await trellis.close();
      }
    };
    const { event: eventOf, pageId } = calendar;
    const expectShown = (panel: Page, key: string, verdict: string): Promise<void> =>
      lab.expectShown(panel, key, verdict, calendar);
    const open = async (page: Page, key: string): Promise<void> => calendar.open(page, key);
    const isByName = calendar.identifies === 'name';
    const question = (panel: Page): Locator => panel.getByText(/^Is this your mentee /);
    /** Where the page shows names alone, the mentor says once that this is the mentee of that name. */
    const confirm = async (panel: Page): Promise<void> => {
      if (!isByName) return;
      await question(panel).waitFor();
      await panel.getByRole('button', { name: 'Yes', exact: true }).click();
      await expect(question(panel)).toHaveCount(0);
    };
    /** Opens the panel on an event, whoever it is with. */
    const openPanel = async ({ trellis, page }: Stage, key: string): Promise<Page> => {
      await open(page, key);
      await pressBeside(page);
      return trellis.panel();
    };
    /** Opens the panel on a 1:1 with a mentee of the seed. */
    const openMentee = async (stage: Stage, key: string): Promise<Page> => {
      const panel = await openPanel(stage, key);
      await expectShown(panel, key, 'mentoring');
      await confirm(panel);
      return panel;
    };
    /** Opens a 1:1 with both mentees of the seed, Nadia's last, so that nothing is left to be asked. */
    const openBoth = async (stage: Stage): Promise<Page> => {
      if (!isByName) return openPanel(stage, 'nadia-weekly');
      const panel = await openMentee(stage, 'lunch-emre');
      await open(stage.page, 'nadia-weekly');
      await expectShown(panel, 'nadia-weekly', 'mentoring');
      await confirm(panel);
      return panel;
    };

    test('a click on the button opens the panel on the agenda of this mentee', async () => {
      await withCalendar(async (stage) => {
        await calendar.entry(stage.page, 'nadia-weekly').click();
        await pressBeside(stage.page);
        const panel = await stage.trellis.panel();
        await expectShown(panel, 'nadia-weekly', 'mentoring');
        await confirm(panel);
        await expect(rootOf(panel)).toHaveAttribute('data-counterpart', calendar.shownAs(NADIA));
        await expect(rootOf(panel)).toHaveAttribute('data-person', 'nadia');
        for (const heading of ['Promises', 'Agenda', 'Notes', 'Introductions', 'History'])
          await expect(panel.getByRole('heading', { name: heading, exact: true })).toBeVisible();
        await expect(panel.getByText('send the pricing paper').first()).toBeVisible();
        await expect(panel.getByText('NADIA-ONLY')).toBeAttached();
        await expect(panel.getByRole('article', { name: 'Clara Ruiz' })).toBeVisible();
        const minutes = await panel.locator('ol > li[data-kind]').count();
        expect(minutes).toBeGreaterThan(3);
        expect(await panel.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      });
    });

    test('the full event page has the button too', async () => {
      await withCalendar(async (stage) => {
        await callLab(stage.page, 'edit', 'lunch-emre');
        await pressBeside(stage.page);
        const panel = await stage.trellis.panel();
        await expectShown(panel, 'lunch-emre', 'mentoring');
        await expect(rootOf(panel)).toHaveAttribute('data-counterpart', calendar.shownAs(EMRE));
      });
    });

    test('a new event gets no button', async () => {
      await withCalendar(async (stage) => {
        await callLab(stage.page, 'draft', anchorDay(), '08:00', '08:30');
        await stage.page.waitForTimeout(1_500);
        await expect(stage.page.locator('trellis-beside')).toHaveCount(0);
      });
    });

    test("nothing of ours breaks the page's policy, or is left in its body", async () => {
      await withCalendar(async (stage) => {
        const complaints: string[] = [];
        stage.page.on('console', (message) => {
          if (/content security policy|trusted ?(type|html|script)/i.test(message.text()))
            complaints.push(message.text());
        });
        stage.page.on('pageerror', (error) => complaints.push(error.message));
        await stage.page.addInitScript(() => {
          const violations: string[] = [];
          Object.assign(window, { violations });
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
            violations.push(`${violatedDirective} ${blockedURI}`),
          );
        });
        await stage.page.reload();
        const panel = await openMentee(stage, 'nadia-weekly');
        await open(stage.page, 'coffee-hana');
        await expectShown(panel, 'coffee-hana', 'one-to-one');
        await callLab(stage.page, 'sync');
        await stage.page.waitForTimeout(700);
        expect(complaints).toEqual([]);
        expect(await stage.page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
        expect(await callLab(stage.page, 'foreignNodes')).toBe(0);
        expect((await callLab(stage.page, 'counters')).attributeWrites).toBe(0);
      });
    });

    // What follows is the same on every host of a calendar.
    if (calendar.flows === 'main') return;

    test('by keyboard alone: from the bubble to the button to the panel', async () => {
      await withCalendar(async (stage) => {
        await calendar.openByKey(stage.page, 'nadia-weekly');
        await stage.page.locator('trellis-beside').waitFor({ state: 'attached' });
        const isOnButton = (): Promise<boolean> =>
          stage.page.evaluate(() => document.activeElement?.localName === 'trellis-beside');
        for (let tabs = 0; tabs < 40 && !(await isOnButton()); tabs += 1) await stage.page.keyboard.press('Tab');
        expect(await isOnButton()).toBe(true);
        await stage.page.keyboard.press('Enter');
        const panel = await stage.trellis.panel();
        await expectShown(panel, 'nadia-weekly', 'mentoring');
        await confirm(panel);
        // The caret is ready in the note, and the agenda there; promises have rows, too.
        if (!isByName) await expect(noteField(panel)).toBeFocused();
        await expect(panel.locator('li[data-item][data-kind]').first()).toBeVisible();
        await panel.keyboard.press('Escape');
        await panel.keyboard.press('a');
        await expect(panel.locator('li[data-item]:focus')).toHaveCount(1);
        await panel.keyboard.press('Enter');
        await expect(panel.locator('li[data-item][data-action="used"]')).toHaveCount(1);
        await panel.keyboard.press('n');
        await expect(noteField(panel)).toBeFocused();
      });
    });

    for (const language of ['en', 'ar']) {
      test(`the button stands beside the open event, covers none of it and stays in sight (${language})`, async () => {
        await withCalendar(
          async (stage) => {
            for (const key of ['nadia-weekly', 'coffee-hana', 'trail-run']) {
              await open(stage.page, key);
              await callLab(stage.page, 'settled');
              const beside = stage.page.locator('trellis-beside');
              const stand = async (): Promise<string> => {
                const card = await calendar.opened(stage.page).boundingBox();
                const box = (await beside.count()) === 1 ? await beside.boundingBox() : null;
                if (!card || !box) return 'no button';
                const { width, height } = stage.page.viewportSize() ?? { width: 0, height: 0 };
                if (box.width < 24 || box.height < 24) return 'too small';
                if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
                  return 'out of sight';
                const across = Math.min(box.x + box.width, card.x + card.width) - Math.max(box.x, card.x);
                const down = Math.min(box.y + box.height, card.y + card.height) - Math.max(box.y, card.y);
                if (across > 0 && down > 0) return 'on the card';
                const gap = Math.max(-across, -down);
                return gap <= 48 ? 'beside' : `${Math.round(gap)} px away`;
              };
              await expect.poll(stand, { message: key }).toBe('beside');
            }
          },
          { language },
        );
      });
    }

    test('events opened one right after the other: each note stays with its own mentee', async () => {
      await withCalendar(async (stage) => {
        const panel = await openBoth(stage);
        const goes = ['lunch-emre', 'nadia-weekly', 'lunch-emre', 'review-trap', 'nadia-weekly', 'lunch-emre'];
        const notes = { 'nadia-weekly': 'TYPED-FOR-NADIA', 'lunch-emre': 'TYPED-FOR-EMRE' } as const;
        const person = { 'nadia-weekly': 'nadia', 'lunch-emre': 'emre' } as const;
        for (const key of ['nadia-weekly', 'lunch-emre', 'nadia-weekly'] as const) {
          for (const hurried of goes) {
            await open(stage.page, hurried);
            await stage.page.waitForTimeout(50);
          }
          await open(stage.page, key);
          const offer = panel.getByRole('button', { name: 'Go there' });
          await expect
            .poll(async () => {
              if (await offer.isVisible()) await offer.click();
              return rootOf(panel).getAttribute('data-event');
            })
            .toBe(pageId(key));
          await expect(rootOf(panel)).toHaveAttribute('data-person', person[key]);
          await noteField(panel).click();
          await panel.keyboard.type(`${notes[key]} `);
        }
        const written = async (): Promise<readonly (readonly [string, string])[]> => {
          const { notes: rows } = JSON.parse(await wholeStore(panel)) as {
            notes: { body: string; menteeId: string }[];
          };
          return rows
            .filter(({ body }) => body.includes('TYPED-FOR-'))
            .map(({ body, menteeId }) => [menteeId, [...new Set(body.trim().split(/\s+/))].join(' ')] as const);
        };
        await expect
          .poll(async () => (await written()).toSorted())
          .toEqual([
            ['emre', 'TYPED-FOR-EMRE'],
            ['nadia', 'TYPED-FOR-NADIA'],
          ]);
      });
    });

    test('the panel follows from bubble to bubble, and never shows the notes of somebody else', async () => {
      await withCalendar(async (stage) => {
        const panel = await openBoth(stage);
        await expect(panel.getByText('NADIA-ONLY')).toBeAttached();
        // Every state the panel passes through is looked at, not only the last one.
        await panel.evaluate(() => {
          const seen: string[] = [];
          Object.assign(window, { seen });
          const look = (): void => {
            const { person = '' } = document.getElementById('panel')?.dataset ?? {};
            const text = document.body.innerText;
            seen.push(`${person}|${text.includes('NADIA-ONLY') ? 'N' : ''}${text.includes('EMRE-ONLY') ? 'E' : ''}`);
          };
          new MutationObserver(look).observe(document.body, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
        });
        for (const [key, text] of [
          ['lunch-emre', 'EMRE-ONLY'],
          ['nadia-weekly', 'NADIA-ONLY'],
          ['lunch-emre', 'EMRE-ONLY'],
        ] as const) {
          await open(stage.page, key);
          await expectShown(panel, key, 'mentoring');
          await expect(panel.getByText(text)).toBeAttached();
        }
        const seen = await panel.evaluate(() => (window as unknown as { seen: string[] }).seen);
        expect(seen.length).toBeGreaterThan(0);
        for (const state of seen) expect(['nadia|', 'nadia|N', 'emre|', 'emre|E', '|']).toContain(state);
      });
    });

    test('a note survives the browser being killed', async () => {
      const userDataDir = test.info().outputPath('profile');
      const trellis = await launchTrellis({ userDataDir, timezoneId: 'Europe/Berlin' });
      await restore(trellis, seed());
      await calendar.serve(trellis.context, { phases: { phaseMs: 20, lateMs: null } });
      const page = await trellis.context.newPage();
      await page.goto(calendar.week);
      const panel = await openMentee({ trellis, page }, 'nadia-weekly');
      await noteField(panel).pressSequentially('Worried about price, not about walking away.');
      await new Promise((done) => setTimeout(done, 400));
      await trellis.kill();
      await withCalendar(
        async (stage) => {
          const again = await openPanel(stage, 'nadia-weekly');
          await expectNote(again, 'Worried about price, not about walking away.');
        },
        { isEmpty: true, userDataDir },
      );
    });

    test('a promise in the notes becomes one above them, and its tick goes back into the note', async () => {
      await withCalendar(async (stage) => {
        const panel = await openMentee(stage, 'nadia-weekly');
        const note = noteField(panel);
        await note.fill('[] me: ask Clara about the renewal\n[] nadia: list three trades');
        const promise = panel.getByRole('checkbox', { name: /ask Clara about the renewal/ });
        await expect(promise).toBeVisible();
        await expect(panel.getByRole('checkbox', { name: /Nadia list three trades/ })).toBeVisible();
        await promise.check();
        await expectNote(panel, '[x] me: ask Clara about the renewal\n[] nadia: list three trades');
      });
    });

    test('an unknown colleague: one question, what was typed before is filed by the yes', async () => {
      await withCalendar(async (stage) => {
        const panel = await openPanel(stage, 'coffee-hana');
        await expectShown(panel, 'coffee-hana', 'one-to-one');
        const before = await wholeStore(panel);
        expect(before).not.toContain('hana');
        await noteField(panel).fill('Likes the design guild');
        await expect.poll(() => wholeStore(panel)).toContain('Likes the design guild');
        expect(await wholeStore(panel)).not.toContain('hana');
        await panel.getByRole('button', { name: 'Yes', exact: true }).click();
        await expectShown(panel, 'coffee-hana', 'mentoring');
        await expectNote(panel, 'Likes the design guild');
        await expect(panel.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
      });
    });

    test('not a mentee: nothing of the person is kept', async () => {
      await withCalendar(async (stage) => {
        const panel = await openPanel(stage, 'coffee-hana');
        await panel.getByRole('button', { name: 'Not a mentee' }).click();
        await expect(panel.getByText(/is not your mentee/).first()).toBeVisible();
        await expectShown(panel, 'coffee-hana', 'one-to-one');
        const kept = await wholeStore(panel);
        for (const trace of ['hana', 'Hana', 'Coffee', pageId('coffee-hana')]) expect(kept).not.toContain(trace);
      });
    });

    test('not a 1:1: the button goes away', async () => {
      await withCalendar(async (stage) => {
        const panel = await openPanel(stage, 'coffee-hana');
        await panel.getByRole('button', { name: 'Not a 1:1' }).click();
        await expectShown(panel, 'coffee-hana', 'not');
        await expect(stage.page.locator('trellis-beside')).toHaveCount(0);
      });
    });

    test('every event of the week gets the verdict it deserves, and a button only if it may be a 1:1', async () => {
      test.setTimeout(240_000);
      await withCalendar(async (stage) => {
        const panel = await openPanel(stage, 'nadia-weekly');
        const wrong: string[] = [];
        for (const event of calendar.data().events.filter(({ key }) => !/\d$/.test(key))) {
          const { expected } = event;
          const verdicts = verdictsOf(expected, [NADIA, EMRE].map(calendar.shownAs));
          await open(stage.page, event.key);
          await callLab(stage.page, 'settled');
          const stand = async (): Promise<string> => {
            const { shown, verdict, counterpart } = await rootOf(panel).evaluate(({ dataset }) => ({
              shown: dataset.event,
              verdict: dataset.verdict ?? '',
              counterpart: dataset.counterpart,
            }));
            if (shown !== pageId(event.key)) return 'shows another event';
            if (!verdicts.includes(verdict)) return `says ${verdict}`;
            if (expected.is === 'one-to-one' && counterpart !== expected.with) return `with ${counterpart}`;
            const buttons = await stage.page.locator('trellis-beside').count();
            return verdict === 'unknown' || buttons === (verdict === 'not' ? 0 : 1) ? 'right' : `${buttons} buttons`;
          };
          // The page renders in phases, and what is doubtful takes a moment longer; what counts is where it comes to rest.
          await expect
            .poll(stand, { timeout: 5_000 })
            .toBe('right')
            .catch(async () => wrong.push(`${event.key}: ${await stand()}; ${event.lesson}`));
        }
        expect(wrong).toEqual([]);
      });
    });

    test('where the page cannot tell, the mentor can', async () => {
      await withCalendar(async (stage) => {
        const panel = await openPanel(stage, 'nadia-weekly');
        await open(stage.page, 'hidden-list');
        await expectShown(panel, 'hidden-list', 'unknown');
        await noteField(panel).fill('typed before choosing');
        await panel.getByLabel('Choose the mentee').selectOption({ label: 'Emre Aydin' });
        await panel.getByRole('button', { name: 'Choose', exact: true }).click();
        await expectShown(panel, 'hidden-list', 'mentoring');
        await expect(rootOf(panel)).toHaveAttribute('data-person', 'emre');
        await expectNote(panel, 'typed before choosing');
      });
    });

    test('an invitation cannot run anything', async () => {
      await withCalendar(async (stage) => {
        stage.page.on('dialog', (dialog) => expect(dialog.message()).toBe('no dialog'));
        const panel = await openPanel(stage, 'markup');
        await expectShown(panel, 'markup', 'one-to-one');
        await expect(panel.locator('img, script:not([src])')).toHaveCount(0);
        await panel.getByRole('button', { name: 'Week' }).click();
        await expect(panel.getByRole('list', { name: 'This week' })).toContainText(eventOf('markup').title.slice(0, 8));
        await expect(panel.locator('img, script:not([src])')).toHaveCount(0);
      });
    });

    test('known 1:1s carry a mark in the grid, and the page gets nothing else of ours', async () => {
      await withCalendar(async (stage) => {
        await openMentee(stage, 'nadia-weekly');
        const mark = (key: string): Promise<string> =>
          calendar.entry(stage.page, key).evaluate((entry) => getComputedStyle(entry, '::after').content);
        await callLab(stage.page, 'sync');
        await expect.poll(() => mark('nadia-weekly')).not.toBe('none');
        expect(await mark('coffee-hana')).toBe('none');
        await open(stage.page, 'lunch-emre');
        await expect(stage.page.locator('trellis-beside')).toHaveCount(1);
        const beside = await stage.page.locator('trellis-beside').evaluate((host) => ({
          attributes: host.getAttributeNames(),
          text: host.textContent,
          root: host.shadowRoot,
          parent: host.parentElement === document.documentElement,
        }));
        expect(beside).toEqual({ attributes: [], text: '', root: null, parent: true });
        expect(await callLab(stage.page, 'foreignNodes')).toBe(0);
      });
    });

    test('a page that defines our element still cannot look inside', async () => {
      await withCalendar(async (stage) => {
        await stage.page.addInitScript(() => {
          const kept: ElementInternals[] = [];
          Object.assign(window, { kept });
          customElements.define(
            'trellis-beside',
            class extends HTMLElement {
              constructor() {
                super();
                kept.push(this.attachInternals());
              }
            },
          );
        });
        await stage.page.reload();
        await open(stage.page, 'nadia-weekly');
        await expect(stage.page.locator('trellis-beside')).toHaveCount(1);
        await stage.page.waitForTimeout(500);
        const inside = await stage.page.evaluate(() =>
          (window as unknown as { kept: ElementInternals[] }).kept.map((internals) => internals.shadowRoot),
        );
        expect(inside.every((root) => root === null)).toBe(true);
      });
    });

    test('an event that gets another guest takes no note along', async () => {
      await withCalendar(async (stage) => {
        const panel = await openBoth(stage);
        await open(stage.page, 'lunch-emre');
        await expectShown(panel, 'lunch-emre', 'mentoring');
        const note = noteField(panel);
        await note.fill('SECRET-ABOUT-EMRE');
        await expect.poll(() => wholeStore(panel)).toContain('SECRET-ABOUT-EMRE');
        const nadia = eventOf('nadia-weekly').guests;
        await callLab(
          stage.page,
          'setEvents',
          calendar.data().events.map((event) => (event.key === 'lunch-emre' ? { ...event, guests: nadia } : event)),
        );
        await open(stage.page, 'lunch-emre');
        await expect(rootOf(panel)).toHaveAttribute('data-person', 'nadia');
        await expectNote(panel, '');
        const { notes } = JSON.parse(await wholeStore(panel)) as { notes: { body: string; menteeId: string }[] };
        expect(notes.filter(({ body }) => body.includes('SECRET')).map(({ menteeId }) => menteeId)).toEqual(['emre']);
      });
    });

    test('a restore reaches the note that is open', async () => {
      await withCalendar(async (stage) => {
        const panel = await openMentee(stage, 'nadia-weekly');
        const note = noteField(panel);
        await note.fill('first version');
        await expect.poll(() => wholeStore(panel)).toContain('first version');
        const tables = JSON.parse(await wholeStore(panel)) as unknown;
        await note.fill('first version, and more');
        await expect.poll(() => wholeStore(panel)).toContain('and more');
        await restore(stage.trellis, JSON.stringify({ format: 'trellis-backup', version: 1, tables }));
        await expectNote(panel, 'first version');
      });
    });

    test('a note begun before the person was known is theirs when a backup names them', async () => {
      await withCalendar(
        async (stage) => {
          const panel = await openPanel(stage, 'nadia-weekly');
          const note = noteField(panel);
          await note.fill('typed before');
          await expect.poll(() => wholeStore(panel)).toContain('typed before');
          await restore(stage.trellis, seed());
          await expectShown(panel, 'nadia-weekly', 'mentoring');
          await stage.page.bringToFront();
          await confirm(panel);
          await expectNote(panel, 'typed before');
          await expect
            .poll(
              async () =>
                JSON.parse(await wholeStore(panel)).notes.find((row: { body: string }) => row.body === 'typed before')
                  ?.menteeId,
            )
            .toBe('nadia');
        },
        { isEmpty: true },
      );
    });

    test('a pinned panel stays, and offers the other event', async () => {
      await withCalendar(async (stage) => {
        const panel = await openMentee(stage, 'nadia-weekly');
        await panel.getByRole('button', { name: 'Keep this meeting here' }).click();
        await open(stage.page, 'lunch-emre');
        await expect(panel.getByRole('button', { name: 'Go there' })).toBeVisible();
        await expectShown(panel, 'nadia-weekly', 'mentoring');
        await panel.getByRole('button', { name: 'Go there' }).click();
        await expectShown(panel, 'lunch-emre', 'mentoring');
      });
    });

    test('a restore takes effect in the open panel and on the page, without a reload', async () => {
      await withCalendar(
        async (stage) => {
          const panel = await openPanel(stage, 'nadia-weekly');
          await expectShown(panel, 'nadia-weekly', 'one-to-one');
          await restore(stage.trellis, seed());
          await stage.page.bringToFront();
          await expectShown(panel, 'nadia-weekly', 'mentoring');
          await expect(panel.getByText('send the pricing paper').first()).toBeVisible();
        },
        { isEmpty: true },
      );
    });

    test('the week lists what is on the page, unresolved ones first', async () => {
      await withCalendar(async (stage) => {
        const panel = await openMentee(stage, 'nadia-weekly');
        await panel.getByRole('button', { name: 'Week' }).click();
        const items = panel.getByRole('list', { name: 'This week' }).getByRole('listitem');
        await expect(items.first()).toBeVisible();
        const verdicts = await items.evaluateAll((rows) =>
          rows.map((row) => [row.dataset.event ?? '', row.dataset.verdict ?? '']),
        );
        expect(verdicts.length).toBeGreaterThan(20);
        expect(verdicts).toContainEqual([pageId('nadia-weekly'), 'mentoring']);
        expect(verdicts).toContainEqual([pageId(calendar.plainEntry), 'not']);
        const order = verdicts.map(([, verdict]) => (verdict === 'not' ? 2 : verdict === 'mentoring' ? 1 : 0));
        expect(order).toEqual([...order].sort((one, other) => one - other));
      });
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`nothing stands in the way of assistive technology (${colorScheme})`, async () => {
        await withCalendar(
          async (stage) => {
            const panel = await openMentee(stage, 'nadia-weekly');
            await expect(panel.getByRole('article', { name: 'Clara Ruiz' })).toBeVisible();
            const found: string[] = [];
            const check = async (page: Page, name: string): Promise<void> => {
              const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
              for (const { id, impact, nodes } of violations)
                if (impact === 'serious' || impact === 'critical')
                  found.push(`${name}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
            };
            await check(panel, 'panel');
            await panel.getByRole('button', { name: 'People', exact: true }).click();
            await check(panel, 'people');
            for (const name of ['popup', 'options', 'welcome'] as const) {
              const tab = await stage.trellis.openInTab(name);
              await tab.waitForTimeout(500);
              await check(tab, name);
              await tab.close();
            }
            expect(found).toEqual([]);
          },
          { colorScheme },
        );
      });
    }

    for (const language of calendar.languages) {
      test(`the page's language does not matter (${language})`, async () => {
        await withCalendar(
          async (stage) => {
            const panel = await openPanel(stage, 'nadia-weekly');
            await expectShown(panel, 'nadia-weekly', 'mentoring');
            await open(stage.page, 'review-trap');
            await expectShown(panel, 'review-trap', 'not');
            await open(stage.page, 'hidden-list');
            await expectShown(panel, 'hidden-list', 'unknown');
          },
          { language },
        );
      });
    }

    for (const language of calendar.guessedLanguages) {
      test(`a language that is only guessed at may be missing, and is never wrong (${language})`, async () => {
        await withCalendar(
          async (stage) => {
            const panel = await openPanel(stage, 'nadia-weekly');
            for (const key of [
              'nadia-weekly',
              'review-trap',
              'hidden-list',
              'coffee-hana',
              'jonas-nadia',
              'namesakes',
            ]) {
              await open(stage.page, key);
              await callLab(stage.page, 'settled');
              const verdicts = [...verdictsOf(eventOf(key).expected, [NADIA, EMRE].map(calendar.shownAs)), 'unknown'];
              await expect(rootOf(panel)).toHaveAttribute('data-event', pageId(key));
              await expect
                .poll(() => rootOf(panel).getAttribute('data-verdict'), { message: key })
                .toMatch(new RegExp(`^(${verdicts.join('|')})$`));
            }
          },
          { language },
        );
      });
    }
  });
}

test('the popup shows what waits, moves it on, and opens the panel', async () => {
  const trellis = await launchTrellis();
  try {
    await restore(trellis, seed());
    const popup = await trellis.openInTab('popup');
    await expect(popup.getByText(/Emre/).first()).toBeVisible();
    await expect.poll(() => badgeOf(popup)).toBe('1');
    await popup.getByRole('button', { name: 'Open panel' }).click();
    const panel = await trellis.panel();
    await expect(rootOf(panel)).toBeAttached();
  } finally {
    await trellis.close();
  }
});
