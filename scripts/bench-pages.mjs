// @ts-check
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { install } from './setup/install.mjs';

const usage = `npm run bench:pages -- [--only NAME] [--runs 5] [--no-audits]

Builds this site, and the same corpus with VitePress, Docusaurus, Eleventy with Pagefind and Starlight with Pagefind, and
measures each in the real browser on a simulated slow line and processor. Prints one table, and keeps the figures of each
single run in reports/bench-pages.json. A site that fails is named, and the others are measured. The others are installed
below tests/bench/pages/, by this command only. --only: a part of one peer's name; --no-audits: without Lighthouse, axe,
and the trials without script and without a network. All of it takes most of half an hour.`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '5' },
    'no-audits': { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(usage);
  process.exit(2);
}

const folder = fileURLToPath(new URL('../tests/bench/pages', import.meta.url));
await install(folder);
const chromium = await findBrowser();
const { bench } = await import('../tests/bench/pages/bench.mjs');
const failed = await bench({ only: values.only, runs, chromium, audits: !values['no-audits'] });
if (failed.length > 0) {
  console.error(`Not measured, because it failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
