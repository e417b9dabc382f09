import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What people install; the rest builds and tests it. */
const PRODUCT = ['lib/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];

const NO_NETWORK = 'Nothing leaves this machine: the extension has no network.';
const NO_MARKUP = 'Text from outside must never become markup: build nodes, or render with React.';
const NO_CODE = 'Text must never become code.';

/** Ways to the network, as globals. */
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];

/** Ways from text to markup or code, as properties of whatever object. */
const markupProperties = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'];

/** Packages that have one door each. */
const doors = {
  zod: 'Only lib/zod.ts imports zod: it sets what keeps zod within the content security policy.',
  dexie: 'Only lib/store imports Dexie: everybody else reads and writes through its named functions.',
  'dexie-react-hooks': 'Only components/hooks watches the store.',
};

/** The import rule for files that may go through `open` doors and no others. */
function imports(...open) {
  const patterns = Object.entries(doors)
    .filter(([name]) => !open.includes(name))
    .map(([name, message]) => ({ regex: `^${name}(/|$)`, message }));
  return { 'no-restricted-imports': ['error', { patterns }] };
}

// Paths are relative to the folder in which ESLint runs: the root of the repository.
export default defineConfig(
  globalIgnores(['.output/', '.wxt/', '.demo/', 'coverage/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: ROOT } },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Both say something: an interface is a thing, a type is a choice or a shape of messages.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Names are compared by code points on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions', 'methods'] }],
      // An empty text is as good as none in what people read and type.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },

  // The configuration stands outside the project TypeScript checks.
  {
    files: ['.config/**/*.{ts,js,cjs}'],
    extends: [js.configs.recommended, tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: false, projectService: false } },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'readonly' } } },
  {
    files: ['.config/**/*.{ts,js}'],
    languageOptions: { globals: { URL: 'readonly', console: 'readonly', process: 'readonly' } },
  },

  {
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    plugins: { 'jsx-a11y-x': jsxA11y },
    rules: jsxA11y.configs.strict.rules,
  },

  {
    files: PRODUCT,
    rules: {
      ...imports(),
      'no-restricted-globals': ['error', ...network.map((name) => ({ name, message: NO_NETWORK }))],
      'no-restricted-properties': [
        'error',
        ...network.flatMap((property) =>
          ['globalThis', 'window', 'self'].map((object) => ({ object, property, message: NO_NETWORK })),
        ),
        ...markupProperties.map((property) => ({ property, message: NO_MARKUP })),
        { property: 'sendBeacon', message: NO_NETWORK },
        { property: 'dangerouslySetInnerHTML', message: NO_MARKUP },
        { object: 'document', property: 'write', message: NO_MARKUP },
        { object: 'document', property: 'writeln', message: NO_MARKUP },
        { object: 'globalThis', property: 'eval', message: NO_CODE },
        { object: 'globalThis', property: 'Function', message: NO_CODE },
        { object: 'window', property: 'eval', message: NO_CODE },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: NO_MARKUP },
        { selector: "Property[key.name='dangerouslySetInnerHTML']", message: NO_MARKUP },
      ],
    },
  },
  // A calendar page, and the browser after an update of the extension, do not keep to their types: checks stay.
  {
    files: ['lib/calendar/**/*.ts', 'lib/messaging/**/*.ts', 'entrypoints/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  { files: ['lib/zod.ts'], rules: imports('zod') },
  { files: ['lib/store/**/*.ts'], rules: imports('dexie') },
  { files: ['components/hooks/**/*.{ts,tsx}'], rules: imports('dexie-react-hooks') },

  // Tests build what is wrong on purpose, and the tools among them talk to people in a terminal.
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // JSON, foreign documents and what a page answers come without types; a test that misreads them fails.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
