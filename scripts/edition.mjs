// @ts-check
// Makes the whole edition as one PDF: npm run edition [-- --out FILE]
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { findBrowser } from './browser.mjs';
import { npm } from './setup/npm.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'edition.pdf' },
    // For whoever has just built.
    'no-build': { type: 'boolean', default: false },
  },
});
const root = resolve(import.meta.dirname, '..');
const origin = process.env.SITE_ORIGIN ?? '';
const address = origin === '' ? null : new URL('/', origin).href;

if (!values['no-build'] || !existsSync(resolve(root, 'dist/index.html'))) {
  console.log('Building the site ...');
  // On paper the site stands at no folder, and nothing is sent compressed.
  const env = { BASE_PATH: '/', PRECOMPRESS: 'no' };
  const { code, output } = await npm(['run', 'build'], { folder: root, env });
  if (code !== 0) throw new Error(`${output}\nThe build failed, so there is nothing to print.`);
}
const browser = await findBrowser();
const { module } = await runnerImport(resolve(import.meta.dirname, 'edition/run.ts'), {
  configFile: false,
  logLevel: 'error',
});
const out = resolve(values.out);
const count = await module.makeEdition({ root, out, browser, address });
console.log(`${out}: ${count} pages`);
