import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const root = join(import.meta.dirname, '..', '..');
/** Where `npm test` wants the report it counts from. */
const report = process.env.TEST_REPORT;
/** Named in the workers, not yet when the run begins. */
const browser = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: import.meta.dirname,
  globalSetup: './find-browser.ts',
  outputDir: join(root, 'test-results'),
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  // What is kept is written by `npm run access:trees` alone, and never by a test that finds it missing.
  updateSnapshots: 'none',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  // Generous, since a busy machine is no fault of the site's; each wait inside a test has a limit of its own.
  globalTimeout: 900_000,
  timeout: 90_000,
  reporter: report === undefined ? [['line']] : [['line'], ['json', { outputFile: report }]],
  use: {
    ...devices['Desktop Chrome'],
    // The port is free, and read from what the server prints.
    baseURL: `http://localhost:${process.env.E2E_PORT ?? ''}/`,
    launchOptions: browser === undefined ? {} : { executablePath: browser },
    screenshot: 'only-on-failure',
    // Only the tests of working offline need it: every other page would fetch the whole site to keep it.
    serviceWorkers: 'block',
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: 'node scripts/serve.mjs --port 0 --base /',
    cwd: root,
    wait: { stdout: /Serving http:\/\/localhost:(?<e2e_port>\d+)\// },
  },
});
