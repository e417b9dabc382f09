import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './repository';

const { forbidden = [], options = {} } = createRequire(import.meta.url)(
  '../../.config/dependency-cruiser.cjs',
) as IConfiguration;

interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** The imports under `baseDir` that break a rule. */
async function breaches(baseDir: string, folders: readonly string[]): Promise<readonly Breach[]> {
  const { output } = await cruise([...folders], { ...options, baseDir, validate: true, ruleSet: { forbidden } });
  if (typeof output === 'string') throw new Error(output);
  return (output satisfies ICruiseResult).summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
  }));
}

describe('the house', { timeout: 30_000 }, () => {
  it('imports as its plan says', async () => {
    expect(await breaches(ROOT, ['lib', 'components', 'entrypoints'])).toEqual([]);
  });
});

const a = 'export const a = 1; export interface A { readonly b: string }\n';
const value = (path: string): string => `import { a } from '${path}'; export const c = [a];\n`;
const type = (path: string): string => `import type { A } from '${path}'; export type C = A;\n`;

/** For each rule a small house that breaks it. */
const TRIALS: readonly (readonly [rule: string, files: Readonly<Record<string, string>>])[] = [
  ['pure-imports-pure', { 'lib/notes/x.ts': value('../words/y'), 'lib/words/y.ts': a }],
  ['pure-imports-pure', { 'lib/agenda/x.ts': type('../words/y'), 'lib/words/y.ts': a }],
  ['imports-are-parsed', { 'lib/people/imports/x.ts': value('../../store/y'), 'lib/store/y.ts': a }],
  ['calendar-takes-types', { 'lib/calendar/x.ts': value('../meeting/judge'), 'lib/meeting/judge.ts': a }],
  ['calendar-takes-types-of-meetings', { 'lib/calendar/x.ts': type('../people/y'), 'lib/people/y.ts': a }],
  [
    'pictures-are-developed-in-one-place',
    { 'lib/calendar/x.ts': `import { parseHTML } from 'linkedom/worker';\nexport const x = parseHTML;\n` },
  ],
  ['store-imports-pure', { 'lib/store/x.ts': value('../messaging/y'), 'lib/messaging/y.ts': a }],
  ['messaging-is-a-boundary', { 'lib/messaging/x.ts': value('../store/y'), 'lib/store/y.ts': a }],
  ['backup-goes-through-the-store', { 'lib/backup/x.ts': value('../messaging/y'), 'lib/messaging/y.ts': a }],
  ['words-say-what-is', { 'lib/words/x.ts': value('../store/y'), 'lib/store/y.ts': a }],
  ['components-show', { 'components/ui/X.tsx': value('../../lib/calendar/y'), 'lib/calendar/y.ts': a }],
  ['lib-knows-no-components', { 'lib/words/x.ts': value('../../components/Y'), 'components/Y.tsx': a }],
  ['nothing-looks-back', { 'lib/words/x.ts': value('../../test/y'), 'test/y.ts': a }],
  ['nothing-looks-back', { 'components/X.tsx': value('../entrypoints/y'), 'entrypoints/y.ts': a }],
  ['page-scripts-read-and-report', { 'entrypoints/g.content.ts': value('../lib/words/y'), 'lib/words/y.ts': a }],
  [
    'page-scripts-stay-small',
    {
      'entrypoints/g.content.ts': value('../lib/meeting/y'),
      'lib/meeting/y.ts': value('../store/z'),
      'lib/store/z.ts': a,
    },
  ],
  ['zod-has-one-door', { 'lib/backup/x.ts': "import { z } from 'zod'; export const s = z.string();\n" }],
  ['dexie-has-one-room', { 'lib/backup/x.ts': "import { Dexie } from 'dexie'; export const d = Dexie;\n" }],
  [
    'live-queries-are-hooks',
    { 'components/ui/X.tsx': "import { useLiveQuery } from 'dexie-react-hooks'; export const u = useLiveQuery;\n" },
  ],
  ['react-shows', { 'lib/words/x.ts': "import { createElement } from 'react'; export const e = createElement;\n" }],
  ['nothing-unknown', { 'lib/words/x.ts': value('./gone') }],
  ['nothing-undeclared', { 'lib/store/x.ts': "import { test } from 'vitest'; export const t = test;\n" }],
  ['no-circles', { 'lib/meeting/x.ts': `${type('./y')}${a}`, 'lib/meeting/y.ts': `${type('./x')}${a}` }],
];

describe('the rules of the house', { timeout: 30_000 }, () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'trellis-house-'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The rules broken by a small house of these files. */
  async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const house = mkdtempSync(join(folder, 'house-'));
    symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'), 'junction');
    writeFileSync(join(house, 'package.json'), JSON.stringify({ dependencies: DECLARED }));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    const folders = new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''));
    const found = await breaches(house, [...folders]);
    return [...new Set(found.map(({ rule }) => rule))].sort();
  }

  const DECLARED = { zod: '*', dexie: '*', 'dexie-react-hooks': '*', react: '*', 'temporal-polyfill': '*' };
  it.each(TRIALS)('%s sees a breach (%#)', async (rule, files) => {
    expect(await broken(files)).toContain(rule);
  });

  it('let the ways through that the plan allows', async () => {
    expect(
      await broken({
        'entrypoints/g.content.ts': value('../lib/calendar/google/x') + "import { b } from '#imports'; b();\n",
        'lib/calendar/google/x.ts': `${value('../../meeting/reading')}${type('../../meeting/meeting')}`,
        'lib/meeting/reading.ts': a,
        'lib/meeting/meeting.ts': a,
        'lib/zod.ts': "import { z } from 'zod'; export const s = z.string();\n",
        'lib/store/x.ts':
          "import { Dexie } from 'dexie'; import { a } from '../notes/y'; export const d = [Dexie, a];\n",
        'lib/notes/y.ts': value('../meeting/meeting'),
        'components/hooks/use-x.ts':
          "import { useLiveQuery } from 'dexie-react-hooks'; import { d } from '../../lib/store/x'; export const u = [useLiveQuery, d];\n",
      }),
    ).toEqual([]);
  });

  it('are all tried above', () => {
    const tried = new Set(TRIALS.map(([rule]) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => name === undefined || !tried.has(name))).toEqual([]);
  });
});
