// @ts-check
// Makes a bare clone ready: packages, and with --browser a Chromium for the tests.
import { onSuitableNode } from './setup/node-version.mjs';

onSuitableNode(async () => {
  const { fileURLToPath } = await import('node:url');
  const { install } = await import('./setup/install.mjs');
  await install(fileURLToPath(new URL('..', import.meta.url)));
  if (process.argv.includes('--browser')) {
    const { findBrowser } = await import('./browser.mjs');
    await findBrowser();
  }
});
