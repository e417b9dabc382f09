/** The main job from the first start to the backup, on the real pages of the real browser. */
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { launchTrellis, type LaunchedTrellis, type LaunchOptions } from '../browser/launch.ts';
import { pressBeside, rootOf, wholeStore } from '../e2e/lab.ts';
import { pageIdOf, sampleWeek } from '../pages/google/events.ts';
import { callLab, serveLab } from '../pages/google/serve.ts';
import { readPanel, type PanelContents } from './panel-contents.ts';
import { openPictures, pictureOf, type Pictures } from './pictures.ts';
import { secondAct } from './second-act.ts';
import { lookUntil, mustSee, type Story } from './story.ts';

/** The zone of the calendar: the whole browser runs in it, so that the panel tells the times the calendar shows. */
export const ZONE = 'Europe/Berlin';

/** What the pages show where nobody has a window to look at, in pixels. */
const CALENDAR_SIZE = { width: 1180, height: 860 };
const PANEL_SIZE = { width: 380, height: 860 };
const POPUP_SIZE = { width: 360, height: 600 };
const OPTIONS_SIZE = { width: 1100, height: 900 };

/** How long a page may take to show what is looked for, in ms. */
const PATIENCE = 10_000;

const NOTE = 'She wants to rehearse the opening once, aloud.';
const PROMISE = 'book a room for the rehearsal';

/** How the walk is shown. */
export interface WalkOptions {
  readonly isHeadless: boolean;
  readonly story: Story;
}

/** A walk that has come to its end. */
export interface Walk {
  /** The browser as the walk left it, with the calendar and the panel open. */
  readonly trellis: LaunchedTrellis;
  /** Pictures on the way, where nobody could watch. */
  readonly pictures: readonly string[];
  /** Ends the browser and removes its profile. */
  end(): Promise<void>;
}

/** A browser with the calendar in it and the invented people in Trellis. */
interface Stage {
  readonly trellis: LaunchedTrellis;
  readonly page: Page;
}

/** Walks through the main job and leaves the browser open; ends it and throws when a step fails. */
export async function walk({ isHeadless, story }: WalkOptions): Promise<Walk> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'trellis-demo-'));
  // Ctrl+C ends the program without another word.
  process.once('exit', () => rmSync(userDataDir, { recursive: true, force: true }));
  const launch = launchOptions(isHeadless, userDataDir);
  const pictures = isHeadless ? openPictures() : undefined;
  let trellis: LaunchedTrellis | undefined;
  const end = async (): Promise<void> => {
    await trellis?.close().catch(() => undefined);
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };

  try {
    await story.step('A new browser starts with Trellis', async () => {
      trellis = await launchTrellis(launch);
      const welcome = await welcomePage(trellis);
      return `the welcome page has opened by itself, “${await headingOf(welcome)}”`;
    });
    let stage = await newUser(story, opened(trellis));
    let panel = await openNadia(story, stage, pictures);
    await writeNote(story, panel);
    await followEvents(story, stage, panel);

    await story.step('The browser is killed and started again', async () => {
      await stage.trellis.kill();
      trellis = await launchTrellis(launch);
      stage = { trellis, page: await openWeek(trellis) };
      await openEvent(stage.page, 'nadia-weekly');
      await pressBeside(stage.page);
      panel = await shownPanel(stage.trellis, 'nadia-weekly', 'mentoring');
      const { note, promises } = await lookUntil(
        () => readPanel(panel),
        (seen) => seen.note !== '' && seen.promises.length > 0,
        () => 'the panel opened without the note',
      );
      mustSee(note.includes(NOTE) && note.includes(PROMISE), `the note has become “${note}”`);
      mustSee(
        promises.some((promise) => promise.includes(PROMISE)),
        'the promise is gone',
      );
      return `the note is there word for word, “${note.replaceAll('\n', ' / ')}”, and so is the promise`;
    });
    await takePanel(stage, panel, pictures);
    await secondAct(story, stage, panel, pictures);

    await followUp(story, stage, pictures);
    await backUp(story, stage, userDataDir, pictures);
    await stage.page.bringToFront();
    return { trellis: stage.trellis, pictures: pictures?.taken ?? [], end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The picture for the front page: a week with marks, an open 1:1 with the button, the panel beside it. */
export async function paint(): Promise<readonly string[]> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'trellis-picture-'));
  const trellis = await launchTrellis(launchOptions(true, userDataDir));
  try {
    const pictures = openPictures();
    const welcome = await welcomePage(trellis);
    await takeInventedPeople(welcome);
    const page = await openWeek(trellis);
    // What was opened once is known, and carries its mark.
    for (const key of ['nadia-weekly', 'lunch-emre', 'ruth-room', 'viktor-goals']) {
      await openEvent(page, key);
      await page.locator('trellis-beside').waitFor({ state: 'attached' });
      await page.waitForTimeout(300);
    }
    await page.keyboard.press('Escape');
    await turnTo(page, 'next');
    await seeLeaf(page, 'viktor-goals+1');
    await turnTo(page, 'previous');
    await seeLeaf(page, 'viktor-goals');
    await openEvent(page, 'nadia-weekly');
    await pressBeside(page);
    const panel = await shownPanel(trellis, 'nadia-weekly', 'mentoring');
    await panel.setViewportSize(PANEL_SIZE);
    await page.mouse.move(4, CALENDAR_SIZE.height - 4);
    await settledAgenda(panel);
    await pictured(page);
    await compose({ trellis, page }, panel, pictures, 'trellis');
    return pictures.taken;
  } finally {
    await trellis.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function launchOptions(isHeadless: boolean, userDataDir: string): LaunchOptions {
  process.env.TZ = ZONE;
  return {
    headless: isHeadless,
    userDataDir,
    ...(isHeadless
      ? { colorScheme: 'light', viewport: CALENDAR_SIZE }
      : { viewport: null, args: ['--start-maximized'] }),
  };
}

/** Today in the calendar's zone, `YYYY-MM-DD`. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date());
}

function pageId(key: string): string {
  const event = sampleWeek(today()).events.find((each) => each.key === key);
  if (event === undefined) throw new Error(`The sample week has no event "${key}".`);
  return pageIdOf(event);
}

function opened(trellis: LaunchedTrellis | undefined): LaunchedTrellis {
  mustSee(trellis !== undefined, 'there is no browser');
  return trellis;
}

async function headingOf(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).first().innerText()).trim();
}

/* First run */

async function welcomePage(trellis: LaunchedTrellis): Promise<Page> {
  const find = (): Promise<Page | undefined> =>
    Promise.resolve(trellis.context.pages().find((page) => page.url().startsWith(trellis.address('welcome'))));
  trellis.context.setDefaultTimeout(PATIENCE);
  const page = await lookUntil(
    find,
    (seen) => seen !== undefined,
    () => 'the welcome page did not open by itself',
  );
  mustSee(page !== undefined, 'there is no welcome page');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}

async function takeInventedPeople(welcome: Page): Promise<readonly string[]> {
  await welcome.getByRole('button', { name: 'Try it with invented people' }).click();
  const people = await lookUntil(
    async () => (await storeOf(welcome)).people,
    (seen) => seen.some(({ isMentee }) => isMentee),
    () => 'nobody was put into the store',
  );
  return people.filter(({ isMentee }) => isMentee).map(({ name }) => name);
}

async function newUser(story: Story, trellis: LaunchedTrellis): Promise<Stage> {
  let page: Page | undefined;
  await story.step('“Try it with invented people”', async () => {
    const welcome = await welcomePage(trellis);
    const mentees = await takeInventedPeople(welcome);
    const { people, notes } = await storeOf(welcome);
    return `${mentees.join(', ')} as mentees, ${String(people.length - mentees.length)} contacts, ${String(notes.length)} notes of a year`;
  });
  await story.step('The week opens on calendar.google.com', async () => {
    page = await openWeek(trellis);
    const chips = await page.locator('[data-eventchip]').count();
    const texts = await page.locator('[data-eventchip]', { hasText: 'Nadia / Mara' }).count();
    mustSee(texts > 0, 'there is no “Nadia / Mara” in it');
    return `${String(chips)} entries, “Nadia / Mara” among them`;
  });
  mustSee(page !== undefined, 'there is no calendar');
  return { trellis, page };
}

async function openWeek(trellis: LaunchedTrellis): Promise<Page> {
  const lab = await serveLab(trellis.context, { anchor: today(), phases: { phaseMs: 150, lateMs: 700 } });
  trellis.context.setDefaultTimeout(PATIENCE);
  const page = await trellis.context.newPage();
  await page.goto(lab.url('week'));
  await page.locator('[data-eventchip]').first().waitFor();
  return page;
}

/** Clicks an entry of the week as a person does, and waits until its guests are there. */
async function openEvent(page: Page, key: string): Promise<void> {
  await page.keyboard.press('Escape');
  const chip = page.locator(`[data-eventchip][data-eventid="${pageId(key)}"]`).first();
  await chip.scrollIntoViewIfNeeded();
  await chip.click({ position: { x: 12, y: 8 } });
  await page.locator(`#xDetDlg[data-eventid="${pageId(key)}"]`).waitFor();
  await callLab(page, 'settled');
}

/** Waits until the bubble has its guests' pictures, which the host brings last. */
async function pictured(page: Page): Promise<void> {
  await lookUntil(
    () => callLab(page, 'state'),
    ({ phase }) => phase === 'late',
    ({ phase }) => `the bubble has stopped at its phase “${phase}”`,
  );
}

interface BubbleContents {
  readonly title: string;
  readonly when: string;
  readonly guests: readonly string[];
}

async function readBubble(page: Page): Promise<BubbleContents> {
  return page.locator('#xDetDlg').evaluate((bubble) => {
    const line = (element: Element | null): string =>
      (element instanceof HTMLElement ? element.innerText : '').replace(/\s+/g, ' ').trim();
    return {
      title: line(bubble.querySelector('#rAECCd')),
      when: line(bubble.querySelector('#xDetDlgWhen')),
      guests: [...bubble.querySelectorAll('[role="treeitem"][data-id]')].map(
        (row) => row.getAttribute('data-id') ?? '',
      ),
    };
  });
}

/* The 1:1 */

async function openNadia(story: Story, { trellis, page }: Stage, pictures: Pictures | undefined): Promise<Page> {
  await story.step('The 1:1 with Nadia is opened', async () => {
    await openEvent(page, 'nadia-weekly');
    const { title, guests } = await readBubble(page);
    mustSee(guests.length === 2, `the bubble shows ${String(guests.length)} guests`);
    return `“${title}”, guests ${guests.join(' and ')}`;
  });
  await story.step('A button stands beside the bubble', async () => {
    const beside = page.locator('trellis-beside');
    await beside.waitFor({ state: 'attached' });
    const box = await lookUntil(
      () => beside.boundingBox(),
      (seen) => seen !== null && seen.width > 0,
      () => 'the button has no box',
    );
    const bubble = await page.locator('#xDetDlg').boundingBox();
    mustSee(box !== null && bubble !== null, 'the button has no box');
    const across = Math.min(box.x + box.width, bubble.x + bubble.width) - Math.max(box.x, bubble.x);
    const down = Math.min(box.y + box.height, bubble.y + bubble.height) - Math.max(box.y, bubble.y);
    mustSee(
      across <= 0 || down <= 0,
      `it covers ${String(Math.round(across))} × ${String(Math.round(down))} px of the bubble`,
    );
    mustSee((await callLab(page, 'foreignNodes')) === 0, "something was written into the calendar's own nodes");
    return `${String(Math.round(box.width))} × ${String(Math.round(box.height))} px, nothing of the bubble covered, nothing written into the page`;
  });
  let panel: Page | undefined;
  await story.step('A click on it opens the side panel', async () => {
    await pressBeside(page);
    panel = await shownPanel(trellis, 'nadia-weekly', 'mentoring');
    const { name, verdict, counterpart, sections } = await settledAgenda(panel);
    mustSee(name.includes('Nadia'), `it shows “${name}”`);
    return `${name}, verdict “${verdict}” with ${counterpart}; ${sections.join(', ')}`;
  });
  mustSee(panel !== undefined, 'there is no panel');
  const shown = panel;
  if (pictures !== undefined) await shown.setViewportSize(PANEL_SIZE);
  await story.step('Promises come first', async () => {
    const { promises } = await readPanel(shown);
    const [first, ...more] = promises;
    mustSee(first?.startsWith('You') === true, `the first one is “${first ?? 'missing'}”`);
    return [first, ...more];
  });
  await story.step('The agenda says what to talk about, and why', async () => {
    const { agenda } = await readPanel(shown);
    mustSee(agenda.length > 3, `it has ${String(agenda.length)} lines`);
    mustSee(
      agenda.every(({ say, why }) => say !== '' && why !== ''),
      'a line has no reason',
    );
    const lines = agenda.slice(0, 3).map(({ say, why }) => `“${say}” (${why})`);
    return [`${String(agenda.length)} lines, each with its reason`, ...lines];
  });
  await story.step('What was noted last time is at hand', async () => {
    const { lastNote } = await readPanel(shown);
    mustSee(lastNote !== '', 'the history shows no note');
    return `“${lastNote.slice(0, 110)}${lastNote.length > 110 ? '…' : ''}”`;
  });
  return shown;
}

/** The panel once it shows an event with a verdict. */
async function shownPanel(trellis: LaunchedTrellis, key: string, verdict: string): Promise<Page> {
  const panel = await trellis.panel();
  await shows(panel, key, verdict);
  return panel;
}

async function shows(panel: Page, key: string, verdict: string): Promise<void> {
  await rootOf(panel).waitFor();
  await lookUntil(
    () => readPanel(panel),
    (seen) => seen.event === pageId(key) && seen.verdict === verdict,
    (seen) => `the panel shows “${seen.name}” with the verdict “${seen.verdict}”`,
  );
}

async function settledAgenda(panel: Page): Promise<PanelContents> {
  return lookUntil(
    () => readPanel(panel),
    ({ agenda, promises }) => agenda.length > 0 && promises.length > 0,
    ({ sections }) => `the panel has only ${sections.join(', ') || 'no sections'}`,
  );
}

/* Notes */

function noteField(panel: Page): Locator {
  return panel.getByRole('textbox', { name: 'Notes', exact: true });
}

/** Whether a line among the promises is the one of the note, with the day it is due. */
function isPromised(line: string): boolean {
  return line.includes(PROMISE) && /by (?!next)\w+.* \d+$/.test(line);
}

async function writeNote(story: Story, panel: Page): Promise<void> {
  await story.step('A note with a promise is jotted', async () => {
    await noteField(panel).click();
    await noteField(panel).pressSequentially(`${NOTE}\n[] me: ${PROMISE} by next Friday`, { delay: 8 });
    const seen = await lookUntil(
      () => readPanel(panel),
      ({ promises }) => promises.some(isPromised),
      ({ promises }) => `among the promises are only: ${promises.join('; ')}`,
    );
    return `“${seen.promises.find(isPromised) ?? ''}” now stands among the promises`;
  });
  await story.step('It is saved without a click', async () => {
    const { notes, commitments } = await lookUntil(
      () => storeOf(panel),
      (seen) => seen.notes.some(({ body }) => body.includes(NOTE) && body.includes(`${PROMISE} by next Friday`)),
      () => 'the note is not in the store',
    );
    const promise = commitments.find(({ text }) => text.includes(PROMISE));
    mustSee(promise?.dueOn !== undefined && promise.dueOn !== '', 'the promise has no due date');
    await noteField(panel).press('Escape');
    return `note ${String(notes.length)} is on the disk, the promise is due on ${promise.dueOn}`;
  });
}

/* Other events */

async function followEvents(story: Story, { page }: Stage, panel: Page): Promise<void> {
  await story.step('A meeting with four guests is opened', async () => {
    await openEvent(page, 'review-trap');
    const { title, guests } = await readBubble(page);
    await shows(panel, 'review-trap', 'not');
    await lookUntil(
      () => page.locator('trellis-beside').count(),
      (count) => count === 0,
      () => 'there is a button',
    );
    const said = await panel.getByText('This is not a 1:1').first().innerText();
    // It stands folded away under the question how Trellis knows.
    const why = await panel.getByText('people besides you').first().textContent();
    return `“${title}” with ${String(guests.length)} guests has no button; the panel says “${said}” and why: “${why ?? ''}”`;
  });
  await story.step('Another 1:1 is opened', async () => {
    await openEvent(page, 'lunch-emre');
    await shows(panel, 'lunch-emre', 'mentoring');
    const { name, agenda, note } = await settledAgenda(panel);
    mustSee(name.includes('Emre'), `the panel shows “${name}”`);
    mustSee(note === '', `the note field holds “${note}”`);
    return `“Lunch” says nothing, the panel follows to ${name}: “${agenda[0]?.say ?? ''}”`;
  });
  await story.step('The next week, and back', async () => {
    await page.keyboard.press('Escape');
    await turnTo(page, 'next');
    await seeLeaf(page, 'nadia-weekly+1');
    await turnTo(page, 'previous');
    await seeLeaf(page, 'nadia-weekly');
    mustSee(!(await hasLeaf(page, 'coffee-hana')), 'the coffee with a colleague carries a leaf, too');
    return 'both 1:1s with Nadia carry a leaf, the next one without having been opened; the coffee with a colleague does not';
  });
}

/** Turns the calendar by a week, with its own button. */
async function turnTo(page: Page, which: 'next' | 'previous'): Promise<void> {
  await page.locator(`[data-lab-action="${which}"]`).first().click();
}

async function hasLeaf(page: Page, key: string): Promise<boolean> {
  const chip = page.locator(`[data-eventchip][data-eventid="${pageId(key)}"]`).first();
  return (await chip.evaluate((each) => getComputedStyle(each, '::after').content)) !== 'none';
}

async function seeLeaf(page: Page, key: string): Promise<void> {
  await lookUntil(
    () => hasLeaf(page, key),
    (isMarked) => isMarked,
    () => `the entry “${key}” has no leaf`,
  );
}

async function takePanel(stage: Stage, panel: Page, pictures: Pictures | undefined): Promise<void> {
  if (pictures === undefined) return;
  await panel.setViewportSize(PANEL_SIZE);
  await settledAgenda(panel);
  await pictured(stage.page);
  await seeLeaf(stage.page, 'lunch-emre');
  await compose(stage, panel, pictures, 'calendar-and-panel', { calendar: 'week', panel: 'panel' });
  await panel.emulateMedia({ colorScheme: 'dark' });
  await pictures.take(panel, 'panel-dark');
  await panel.emulateMedia({ colorScheme: 'light' });
}

async function compose(
  { trellis, page }: Stage,
  panel: Page,
  pictures: Pictures,
  name: string,
  parts?: { readonly calendar: string; readonly panel: string },
): Promise<void> {
  const take = (of: Page, part: string | undefined): Promise<Buffer> =>
    part === undefined ? pictureOf(of) : pictures.take(of, part);
  const calendar = await take(page, parts?.calendar);
  const beside = await take(panel, parts?.panel);
  await pictures.sideBySide(trellis.context, calendar, beside, name);
  await page.bringToFront();
}

/* Popup and options */

async function followUp(story: Story, { trellis }: Stage, pictures: Pictures | undefined): Promise<void> {
  await story.step('The popup says which introductions wait', async () => {
    const popup = await trellis.openInTab('popup');
    if (pictures !== undefined) await popup.setViewportSize(POPUP_SIZE);
    const articles = popup.getByRole('article');
    await articles.first().waitFor();
    const waiting = await popup.locator('article h3 > :not([aria-hidden])').allInnerTexts();
    const badge = await lookUntil(
      () => badgeOf(popup),
      (text) => text !== '',
      () => 'the toolbar button shows no number',
    );
    mustSee(
      waiting.length >= Number(badge),
      `the popup lists ${String(waiting.length)}, the toolbar button says ${badge}`,
    );
    await pictures?.take(popup, 'popup');

    const article = popup.getByRole('article', { name: 'Nadia and Clara' });
    const standing = (await article.locator('p').first().innerText()).trim();
    const joined = article.getByRole('button', { name: /^(Done|I joined them)$/ });
    const word = (await joined.innerText()).trim();
    await joined.click();
    const { introductions } = await lookUntil(
      () => storeOf(popup),
      (seen) => seen.introductions.some(({ id, state }) => id.endsWith('nadia-clara') && state === 'introduced'),
      () => 'the introduction stands where it stood',
    );
    const said = (await article.getByRole('status').first().innerText()).replace(/\s+/g, ' ').trim();
    const next = await lookUntil(
      () => badgeOf(popup),
      (text) => text !== badge,
      () => `the toolbar button still says ${badge}`,
    );
    await popup.close();
    return [
      `${waiting.join(', ')}; the toolbar button says ${badge}`,
      `Nadia and Clara, “${standing}” → “${word}” → “${said}”; one of ${String(introductions.length)} has moved on, the toolbar button says ${next === '' ? 'nothing any more' : next}`,
    ];
  });
}

async function badgeOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } };
    return chrome.action.getBadgeText({});
  });
}

async function backUp(story: Story, { trellis }: Stage, folder: string, pictures: Pictures | undefined): Promise<void> {
  await story.step('A backup is exported', async () => {
    const options = await trellis.openInTab('options');
    if (pictures !== undefined) await options.setViewportSize(OPTIONS_SIZE);
    const button = options.getByRole('button', { name: 'Export a backup' });
    await button.waitFor();
    await pictures?.take(options, 'options');
    const [download] = await Promise.all([options.waitForEvent('download', { timeout: 10_000 }), button.click()]);
    const path = join(folder, 'backup.json');
    await download.saveAs(path);
    const text = await readFile(path, 'utf8');
    const { format, tables } = JSON.parse(text) as { readonly format: string; readonly tables: StoreContents };
    mustSee(format === 'trellis-backup', `the file says it is “${format}”`);
    mustSee(text.includes(NOTE), 'the note is not in it');
    await options.close();
    const { people, notes, introductions } = tables;
    return `${download.suggestedFilename()} with ${String(people.length)} people, ${String(notes.length)} notes (the one of today among them), ${String(introductions.length)} introductions`;
  });
}

/* The store */

interface StoreContents {
  readonly people: readonly { readonly name: string; readonly isMentee: boolean }[];
  readonly notes: readonly { readonly body: string }[];
  readonly commitments: readonly { readonly text: string; readonly dueOn: string }[];
  readonly introductions: readonly { readonly id: string; readonly state: string }[];
}

/** What the extension has on the disk, read in one of its pages. */
async function storeOf(page: Page): Promise<StoreContents> {
  return JSON.parse(await wholeStore(page)) as StoreContents;
}
