/**
 * Who may import what: one rule for each wall of the house.
 *
 * `npx depcruise --config .config/dependency-cruiser.cjs lib components entrypoints` shows it by hand;
 * test/house/architecture.test.ts holds everybody to it.
 */

/** Rooms that know neither browser, nor store, nor page: plain data in, plain data out. */
const PURE = '^lib/(meeting|people|mentorship|agenda|notes|introductions|skills)/';

/** A package, wherever it was installed. */
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Nothing imports itself in the end, not even for a type.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unknown',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^#imports$' },
    },
    {
      name: 'nothing-undeclared',
      comment: 'The product uses packages the manifest of the repository declares as its own.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    {
      name: 'pure-imports-pure',
      comment: 'Pure rooms import only pure rooms, and time; what comes in files is read with well-kept parsers.',
      severity: 'error',
      from: { path: PURE, pathNot: '^lib/people/imports/' },
      to: { pathNot: [PURE, npm('temporal-polyfill', 'temporal-spec')] },
    },
    {
      name: 'imports-are-parsed',
      comment: 'Reading files takes pure rooms, time, and the parsers of tables and of cards and calendars.',
      severity: 'error',
      from: { path: '^lib/people/imports/' },
      to: { pathNot: [PURE, npm('temporal-polyfill', 'temporal-spec', 'csv-parse', 'ical.js')] },
    },
    {
      name: 'calendar-takes-types',
      comment: 'Reading a page needs types alone, days, and the three states of a reading.',
      severity: 'error',
      from: { path: '^lib/calendar/', pathNot: '^lib/calendar/develop\\.ts$' },
      to: { pathNot: ['^lib/calendar/', '^lib/meeting/(reading|day)\\.ts$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pictures-are-developed-in-one-place',
      comment: 'A DOM without a page is big: it is made in one file, which no calendar page gets.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/calendar/develop\\.ts$' },
      to: { path: npm('linkedom') },
    },
    {
      name: 'calendar-takes-types-of-meetings',
      comment: 'The types a reader fills are those of meetings.',
      severity: 'error',
      from: { path: '^lib/calendar/' },
      to: { pathNot: ['^lib/calendar/', '^lib/meeting/'], dependencyTypes: ['type-only'] },
    },
    {
      name: 'store-imports-pure',
      comment: 'The store takes pure rooms, Dexie, and the door to zod for what it finds after an upgrade.',
      severity: 'error',
      from: { path: '^lib/store/' },
      to: { pathNot: [PURE, '^lib/store/', '^lib/zod\\.ts$', npm('dexie', 'temporal-polyfill')] },
    },
    {
      name: 'messaging-is-a-boundary',
      comment:
        'Messages are checked against pure types, and how reading went is kept for the session as it is; who acts on ' +
        'them is somebody else.',
      severity: 'error',
      from: { path: '^lib/messaging/' },
      to: {
        pathNot: [PURE, '^lib/messaging/', '^lib/calendar/(report|health)\\.ts$', '^lib/zod\\.ts$', '^#imports$'],
      },
    },
    {
      name: 'backup-goes-through-the-store',
      severity: 'error',
      from: { path: '^lib/backup/' },
      to: {
        pathNot: [PURE, '^lib/(backup|store|words)/', '^lib/zod\\.ts$', npm('age-encryption', 'temporal-polyfill')],
      },
    },
    {
      name: 'words-say-what-is',
      comment: 'The catalogue and its formats know pure rooms alone.',
      severity: 'error',
      from: { path: '^lib/words/' },
      to: { pathNot: [PURE, '^lib/words/', npm('temporal-polyfill')] },
    },
    {
      name: 'components-show',
      comment: 'Components take pure rooms, hooks, words, and named functions of store, messaging and backup.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(lib|entrypoints|test)/',
        pathNot: [PURE, '^lib/(store|words|messaging|backup)/'],
      },
    },
    {
      name: 'zod-has-one-door',
      severity: 'error',
      from: { pathNot: '^lib/zod\\.ts$' },
      to: { path: npm('zod') },
    },
    {
      name: 'dexie-has-one-room',
      severity: 'error',
      from: { pathNot: ['^lib/store/', npm('dexie', 'dexie-react-hooks')] },
      to: { path: npm('dexie') },
    },
    {
      name: 'live-queries-are-hooks',
      severity: 'error',
      from: { pathNot: '^components/hooks/' },
      to: { path: npm('dexie-react-hooks') },
    },
    {
      name: 'react-shows',
      comment: 'What is true does not depend on how it is shown.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: npm('react', 'react-dom', 'lucide-react') },
    },
    {
      name: 'nothing-looks-back',
      comment: 'Rooms are entered from outside and know neither their doors nor their tests.',
      severity: 'error',
      from: { path: '^(lib|components)/' },
      to: { path: '^(entrypoints|test)/' },
    },
    {
      name: 'lib-knows-no-components',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^components/' },
    },
    {
      name: 'page-scripts-read-and-report',
      comment: 'A content script watches the page and reports; the rest of the house is out of its reach.',
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content(/|\\.tsx?$)' },
      to: {
        pathNot: [
          '^entrypoints/[^/]+\\.content/',
          '^lib/calendar/',
          '^lib/messaging/(send|messages)\\.ts$',
          '^#imports$',
        ],
      },
    },
    {
      name: 'page-scripts-stay-small',
      comment: 'Not even by a detour: the calendar page gets no store, no schema library and no renderer.',
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content(/|\\.tsx?$)' },
      to: {
        path: [
          '^lib/(store|backup|zod)',
          '^lib/calendar/(develop|read-report)',
          '^components/',
          npm('zod', 'dexie', 'react', 'react-dom', 'age-encryption', 'linkedom'),
        ],
        reachable: true,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|html|svg|json)$' },
    // Type imports count: a circle of types is a circle.
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      mainFields: ['module', 'main', 'types'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
    },
  },
};
