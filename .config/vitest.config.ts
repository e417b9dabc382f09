import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What runs without a build and without a browser. */
export default defineConfig({
  root,
  // `#imports` answers with a browser that lives in memory.
  plugins: [WxtVitest({ root })],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/house/built/**'],
    environment: 'node',
    restoreMocks: true,
    // A busy machine must not fail a test: what is slow is told by the bench.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
