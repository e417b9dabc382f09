import { defineConfig } from '@playwright/test';

/** What runs in a real browser with the built extension: `npm run build` comes first. */
export default defineConfig({
  testDir: '../test/e2e',
  outputDir: '../test-results',
  // One browser at a time: each is a whole machine's work, and what is measured must not be disturbed.
  workers: 1,
  fullyParallel: false,
  // A test that passes the second time has not passed.
  retries: 0,
  forbidOnly: true,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
