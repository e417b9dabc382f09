/** The same week in Outlook, which shows names and no addresses: one question, once. */
import type { Page } from '@playwright/test';
import type { LaunchedTrellis } from '../browser/launch.ts';
import { OUTLOOK } from '../e2e/calendars.ts';
import { readPanel, type PanelContents } from './panel-contents.ts';
import type { Pictures } from './pictures.ts';
import { lookUntil, mustSee, type Story } from './story.ts';

interface Stage {
  readonly trellis: LaunchedTrellis;
  readonly page: Page;
}

async function shows(panel: Page, key: string, verdict: string): Promise<PanelContents> {
  return lookUntil(
    () => readPanel(panel),
    (seen) => seen.event === OUTLOOK.pageId(key) && seen.verdict === verdict,
    (seen) => `the panel shows “${seen.name}” with the verdict “${seen.verdict}”`,
  );
}

/** Goes to Outlook in the calendar's tab, with the panel open beside it, and leaves the tab there. */
export async function secondAct(
  story: Story,
  { trellis, page }: Stage,
  panel: Page,
  pictures: Pictures | undefined,
): Promise<void> {
  const beside = page.locator('trellis-beside');
  const question = panel.getByText('Is this your mentee Nadia Brandt?');

  await story.step('The same week opens on outlook.office.com', async () => {
    await OUTLOOK.serve(trellis.context, { phases: { phaseMs: 150, lateMs: 700 } });
    await page.goto(OUTLOOK.week);
    await page.bringToFront();
    await OUTLOOK.entry(page, 'nadia-weekly').waitFor();
    const entries = await page.locator('[data-calitemid]').count();
    return `${String(entries)} entries, “${OUTLOOK.event('nadia-weekly').title}” among them`;
  });
  await story.step('The 1:1 with Nadia is opened there', async () => {
    await OUTLOOK.open(page, 'nadia-weekly');
    await beside.waitFor({ state: 'attached' });
    const { name } = await shows(panel, 'nadia-weekly', 'mentoring');
    await question.waitFor();
    const card = await OUTLOOK.opened(page).innerText();
    mustSee(!card.includes('@example.com'), 'the card shows an address');
    return `the card shows no address, so the panel shows ${name} and asks: “${await question.innerText()}”`;
  });
  await story.step('“Yes”', async () => {
    await panel.getByRole('button', { name: 'Yes', exact: true }).click();
    await question.waitFor({ state: 'detached' });
    const { promises } = await lookUntil(
      () => readPanel(panel),
      (seen) => seen.promises.length > 0,
      () => 'the promises are not there',
    );
    await pictures?.take(page, 'outlook');
    return `not asked again; ${String(promises.length)} promises, the same as in the other calendar`;
  });
  await story.step('Somebody else’s 1:1 with Nadia is opened, from a calendar laid over this one', async () => {
    await OUTLOOK.open(page, 'jonas-nadia');
    const { verdict, sections } = await lookUntil(
      () => readPanel(panel),
      (seen) => seen.event === OUTLOOK.pageId('jonas-nadia') && ['not', 'unknown'].includes(seen.verdict),
      (seen) => `the panel shows “${seen.name}” with the verdict “${seen.verdict}”`,
    );
    mustSee(!sections.includes('History'), 'the panel shows a history');
    return `“${OUTLOOK.event('jonas-nadia').title}”: the verdict is “${verdict}”, and nothing of Nadia’s is shown`;
  });
  await story.step('Her next one, a week later', async () => {
    await OUTLOOK.open(page, 'nadia-weekly+1');
    await shows(panel, 'nadia-weekly+1', 'mentoring');
    mustSee((await question.count()) === 0, 'the question is asked again');
    return 'the panel follows, without a question';
  });
}
