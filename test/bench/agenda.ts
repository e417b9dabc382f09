/** What an agenda costs, and whether it keeps its promises over many stores nobody thought of. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { composeAgenda } from '../../lib/agenda/compose';
import type * as Story from '../agenda/story';
import { figure, type Group } from './figures.ts';
import { median, spread } from './samples.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = 200;
const NOTES = 500;
const STORES = 10_000;
/** Budget for one agenda with 500 notes and all prompts, in ms. */
const COMPOSED_WITHIN = 5;

/** What the bundle of the agenda and the stories of its tests exports. */
type Bundle = Pick<typeof Story, 'story' | 'mentorship' | 'note' | 'use' | 'everyOtherWeek' | 'NOW'> & {
  readonly composeAgenda: typeof composeAgenda;
  readonly ids: readonly string[];
};

const ENTRY = `
  export { composeAgenda } from '${ROOT}lib/agenda/compose';
  export { story, mentorship, note, use, everyOtherWeek, NOW } from '${ROOT}test/agenda/story';
  import { PROMPTS } from '${ROOT}lib/agenda/prompts';
  export const ids = PROMPTS.map(({ id }) => id);
`;
const ENTRY_ID = 'agenda-bench-entry';

async function bundle(): Promise<Bundle> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'node22', lib: { entry: ENTRY_ID, formats: ['es'] } },
    plugins: [
      {
        name: ENTRY_ID,
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(ENTRY_ID) ? ENTRY_ID : null),
        load: (id) => (id === ENTRY_ID ? ENTRY : null),
      },
    ],
  });
  const made = Array.isArray(result) ? result[0] : result;
  if (made === undefined || !('output' in made)) throw new Error('The agenda could not be bundled.');
  const code = made.output[0].code;
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Bundle; // as the entry says
}

/** How long one agenda takes over a long mentorship, each time a fresh one. */
async function composed(): Promise<readonly number[]> {
  const { composeAgenda: compose, story, mentorship, note, use, everyOtherWeek, NOW, ids } = await bundle();
  const input = story({
    mentorship: mentorship({ nextRole: 'regional manager' }),
    meetings: everyOtherWeek(120),
    notes: Array.from({ length: NOTES }, (_, index) =>
      note(`n${String(index)}`, 3 * index, 'Term sheets.\n[evidence] Led the round.\n[share] Three must-haves.'),
    ),
    promptUses: ids.map((id, index) => use(id, 14 * (1 + (index % 100)))),
  });
  const samples = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    compose(input, NOW);
    return performance.now() - from;
  });
  // The first ones warm the engine up, as a panel that stands open is warm.
  return samples.slice(RUNS / 4);
}

/** Whether every agenda over that many random stores keeps what the tests ask of any agenda. */
function hasHeld(): boolean {
  const { status } = spawnSync(
    process.execPath,
    [
      `${ROOT}node_modules/vitest/vitest.mjs`,
      'run',
      '--config',
      `${ROOT}.config/vitest.config.ts`,
      `${ROOT}test/agenda/compose.test.ts`,
    ],
    { cwd: ROOT, env: { ...process.env, TRELLIS_STORES: String(STORES) }, stdio: 'ignore' },
  );
  return status === 0;
}

export const agenda: Group = {
  name: 'agenda',
  about: 'one agenda over a long mentorship, and ten thousand over stores drawn at random',
  async measure() {
    const samples = await composed();
    return [
      figure(
        `agenda composed, ${String(NOTES)} notes`,
        median(samples),
        'ms',
        `${spread(samples, 2)}, ${String(samples.length)} runs`,
        COMPOSED_WITHIN,
      ),
      figure(`runs of ${String(STORES)} random stores that broke a rule`, hasHeld() ? 0 : 1, '×', 'of one', 0),
    ];
  },
};
