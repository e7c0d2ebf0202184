// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../setup/install.mjs';
import { run } from '../setup/npm.mjs';
import { installOnDebian } from './debian.mjs';
import { inWords, judged, playwrightCounts } from './counts.mjs';

const folder = fileURLToPath(new URL('../..', import.meta.url));

/** Where Debian's packages put what is needed, and the package that brings it. */
const programs = {
  NGINX_PATH: { file: '/usr/sbin/nginx', package: 'nginx' },
  NGINX_BROTLI_MODULE: {
    file: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
    package: 'libnginx-mod-http-brotli-static',
  },
  APACHE_PATH: { file: '/usr/sbin/apache2', package: 'apache2-bin' },
};

/** @returns {Promise<boolean>} whether no test failed */
export async function testHosting() {
  await install(folder);
  const { findBrowser } = await import('../browser.mjs');
  const browser = await findBrowser();
  await installMissing();
  const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
  const report = join(reports, 'hosting.json');
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  const { code } = await run(
    process.execPath,
    [cli, 'test', '--config', 'tests/hosting/playwright.config.ts'],
    { folder, env: { ...found(), CHROMIUM_PATH: browser, TEST_REPORT: report }, show: true },
  );
  const { counts, remark } = judged(countsIn(report), code);
  rmSync(reports, { recursive: true, force: true });
  if (remark !== '') console.log(remark);
  console.log(`\n${inWords(counts)}`);
  return counts.failed === 0;
}

/** Names of the environment for what is there. A program named there already is taken as it is. */
function found() {
  return Object.fromEntries(
    Object.entries(programs)
      .map(([name, { file }]) => [name, process.env[name] ?? file])
      .filter(([, file]) => existsSync(file ?? '')),
  );
}

async function installMissing() {
  const there = found();
  const missing = Object.entries(programs).filter(([name]) => !(name in there));
  await installOnDebian(missing.map(([, entry]) => entry.package));
}

/** @param {string} file */
function countsIn(file) {
  try {
    return playwrightCounts(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
