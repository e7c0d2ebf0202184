// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { usualPlaces } from './browser/places.mjs';
import { chromiumFolder, launcher } from './chromium/launcher.mjs';
import { npm, run } from './setup/npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const lastFile = join(root, 'node_modules', '.cache', 'browser.json');

/** The least major version that has what the style sheets use (`light-dark()`). */
const leastVersion = 123;

/**
 * @typedef {object} Way one way to come by a browser
 * @property {string} name
 * @property {() => string[] | Promise<string[]>} paths programs to try; finding them may install one
 */

/** @type {Way[]} */
const ways = [
  {
    name: 'named in the environment',
    paths: () =>
      [process.env.CHROMIUM_PATH, process.env.CHROME_PATH].filter((path) => path !== undefined),
  },
  { name: 'used last', paths: readLast },
  { name: 'installed on this system', paths: () => usualPlaces(process.platform, process.env) },
  { name: "Playwright's own", paths: () => [chromium.executablePath()] },
  { name: 'from the npm package @sparticuz/chromium', paths: fromPackage },
  { name: "Playwright's own, downloaded", paths: fromPlaywright },
  { name: "the system's package", paths: fromAptGet },
];

/**
 * Finds a Chromium that truly starts, getting one where there is none, and prints what it found.
 *
 * @returns {Promise<string>} the path of the program
 * @throws {Error} where there is none and none can be got
 */
export async function findBrowser() {
  for (const { name, paths } of ways) {
    for (const path of new Set(await paths())) {
      if (!existsSync(path)) continue;
      const { version, fault } = await probe(path);
      if (version !== undefined) {
        writeLast(path);
        console.log(`Browser: Chromium ${version}, ${name} (${path})`);
        return path;
      }
      console.log(`Browser: ${path} does not serve: ${fault}`);
    }
  }
  throw new Error(
    'No Chromium was found and none could be got. Install one, or name its program in CHROMIUM_PATH.',
  );
}

/**
 * Starts it as the tests will, and draws a page.
 *
 * @param {string} path
 * @returns {Promise<{ version: string, fault?: undefined } | { version?: undefined, fault: string }>}
 */
async function probe(path) {
  try {
    const browser = await chromium.launch({ executablePath: path, timeout: 30_000 });
    try {
      const version = browser.version();
      if (Number.parseInt(version, 10) < leastVersion) {
        return { fault: `it is version ${version}, and ${leastVersion} or newer is needed` };
      }
      const page = await browser.newPage();
      await page.setContent('<p>ready</p>');
      return (await page.textContent('p')) === 'ready'
        ? { version }
        : { fault: 'it shows no page' };
    } finally {
      await browser.close();
    }
  } catch (error) {
    // The first line says it; the rest is a log.
    return { fault: String(error).split('\n')[0] ?? '' };
  }
}

/** @returns {string[]} */
function readLast() {
  try {
    const { path } = JSON.parse(readFileSync(lastFile, 'utf8'));
    return typeof path === 'string' ? [path] : [];
  } catch {
    return [];
  }
}

/** @param {string} path */
function writeLast(path) {
  mkdirSync(dirname(lastFile), { recursive: true });
  writeFileSync(lastFile, `${JSON.stringify({ path })}\n`);
}

/** Its Chromium is built for Linux on x64 only. */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  if (existsSync(launcher)) return [launcher];
  console.log('Browser: none here; installing the npm package @sparticuz/chromium (66 MB) ...');
  const installed = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    folder: chromiumFolder,
  });
  if (installed.code !== 0) return failed(installed.output);
  const { code, output } = await run(process.execPath, ['unpack.mjs'], { folder: chromiumFolder });
  return code === 0 ? [launcher] : failed(output);
}

async function fromPlaywright() {
  console.log("Browser: trying Playwright's own download ...");
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  const { code, output } = await run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    folder: root,
    timeout: 300_000,
  });
  return code === 0 ? [chromium.executablePath()] : failed(output);
}

async function fromAptGet() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return [];
  console.log('Browser: trying apt-get install chromium ...');
  const settings = { folder: root, env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 };
  await run('apt-get', ['update'], settings);
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium'],
    settings,
  );
  return code === 0 ? ['/usr/bin/chromium'] : failed(output);
}

/**
 * @param {string} output
 * @returns {string[]}
 */
function failed(output) {
  const lines = output.trim().split('\n');
  // Tools say first what went wrong, and then much else.
  const reason = lines.find((line) => /error|failed/i.test(line)) ?? lines.at(-1) ?? '';
  console.log(`Browser: that failed: ${reason.trim()}`);
  return [];
}
