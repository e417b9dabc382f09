/**
 * `npm run demo`: the main job on a sample calendar in a real browser, told step by step.
 *
 * Where there is a display it shows a window and leaves it open to play with. Elsewhere it runs without one and leaves
 * pictures in `.demo/`. `--headed` and `--headless` decide instead; `--picture` only takes the picture of the README.
 * Ends with 1 when a step does not show what it should.
 */
import { parseArgs } from 'node:util';
import { NotSeen, tellStory } from './story.ts';
import { paint, walk, type Walk } from './walk.ts';

/** Time to look at each step where somebody watches, in ms. */
const LOOK = 900;

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    headed: { type: 'boolean', default: false },
    picture: { type: 'boolean', default: false },
  },
});

/** Whether a window can be shown, and somebody may be there to see it. */
function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined && CI !== '' && CI !== 'false') return false;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

function tellPictures(paths: readonly string[]): void {
  console.log(`\nPictures:\n${paths.map((path) => `  ${path}`).join('\n')}`);
}

/** Leaves the browser to the user until they close it or press Ctrl+C. */
async function leaveOpen({ trellis, end }: Walk): Promise<void> {
  console.log('\nThe browser is yours now. Close its window, or press Ctrl+C here, when you have seen enough.');
  await new Promise<void>((done) => {
    trellis.context.once('close', () => {
      done();
    });
    process.once('SIGINT', () => {
      done();
    });
  });
  await end();
}

async function main(): Promise<void> {
  if (values.picture) {
    tellPictures(await paint());
    return;
  }
  const isHeadless = values.headless || (!values.headed && !hasDisplay());
  const from = Date.now();
  const walked = await walk({ isHeadless, story: tellStory(isHeadless ? 0 : LOOK) });
  console.log(`\nAll of this was seen on the real pages, in ${String(Math.round((Date.now() - from) / 1000))} s.`);
  if (isHeadless) {
    await walked.end();
    tellPictures(walked.pictures);
  } else {
    await leaveOpen(walked);
  }
}

try {
  await main();
} catch (error) {
  if (error instanceof NotSeen) console.error(`\nThe demo ended early: ${error.message}.`);
  else console.error(error);
  process.exitCode = 1;
}
