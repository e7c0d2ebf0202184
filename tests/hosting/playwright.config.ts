import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const report = process.env.TEST_REPORT;
const browser = process.env.CHROMIUM_PATH;

/** Started by scripts/test-hosting.mjs, which names the programs it found or installed. */
export default defineConfig({
  testDir: import.meta.dirname,
  globalSetup: './sites.ts',
  fullyParallel: true,
  outputDir: join(import.meta.dirname, '..', '..', 'test-results'),
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: browser === undefined ? {} : { executablePath: browser },
  },
});
