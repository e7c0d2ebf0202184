import { defineConfig } from '@playwright/test';
import everyday from '../e2e/playwright.config.ts';

/** Every page in every appearance takes longer than a test of every day may. */
export default defineConfig({
  ...everyday,
  testDir: import.meta.dirname,
  globalSetup: '../e2e/find-browser.ts',
  globalTimeout: 3_600_000,
  timeout: 600_000,
});
