import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What looks at the built extension: `npm run build` and `npm run build:firefox` come first. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/house/built/**/*.test.ts'],
    environment: 'node',
  },
});
