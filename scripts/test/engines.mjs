// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install } from '../setup/install.mjs';
import { npm } from '../setup/npm.mjs';
import { installOnDebian } from './debian.mjs';
import { inWords } from './counts.mjs';

const folder = fileURLToPath(new URL('../..', import.meta.url));

/** Where Debian's packages put what is needed, and the package that brings it. */
const programs = {
  firefox: { files: ['/usr/bin/firefox-esr', '/usr/bin/firefox'], package: 'firefox-esr' },
  driver: { files: ['/usr/bin/WebKitWebDriver'], package: 'webkit2gtk-driver' },
  browser: {
    files: ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
      ['4.1', '6.0', '4.0'].map(
        (version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`,
      ),
    ),
    package: 'webkit2gtk-driver',
  },
  display: { files: ['/usr/bin/Xvfb'], package: 'xvfb' },
};

/**
 * @param {{ only: string, pictures?: string }} options
 * @returns {Promise<boolean>} whether no journey failed
 */
export async function testEngines({ only, pictures }) {
  await install(folder);
  await install(join(folder, 'tests/engines'));
  await installMissing();
  const chromium = await chromiumOrNull();
  const built = await npm(['run', '--silent', 'build'], { folder });
  if (built.code !== 0) {
    console.log(`${built.output}\n\n0 passed, 1 failed`);
    return false;
  }
  const { runnerImport } = await import('vite');
  const journeys = fileURLToPath(new URL('../../tests/engines/run.ts', import.meta.url));
  const { module } = await runnerImport(journeys, {
    configFile: false,
    logLevel: 'error',
  });
  const { firefox, driver, browser, display } = found();
  const counts = await module.runEngines({
    puppeteer: await puppeteerOf(join(folder, 'tests/engines/package.json')),
    programs: {
      chromium,
      firefox,
      webkit: driver && browser && display ? { driver, browser, display } : null,
    },
    root: join(folder, 'dist'),
    pictures: pictures ?? null,
    only,
  });
  console.log(`\n${inWords(counts)}`);
  return counts.failed === 0 && counts.passed > 0;
}

/**
 * Imported here, since it stands in a folder of packages of its own.
 *
 * @param {string} packageFile
 */
async function puppeteerOf(packageFile) {
  const file = createRequire(packageFile).resolve('puppeteer-core');
  const { default: puppeteer } = await import(pathToFileURL(file).href);
  return puppeteer;
}

async function chromiumOrNull() {
  try {
    const { findBrowser } = await import('../browser.mjs');
    return await findBrowser();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return null;
  }
}

/** @returns {Record<keyof typeof programs, string | null>} */
function found() {
  /** @param {keyof typeof programs} name */
  const of = (name) => programs[name].files.find((file) => existsSync(file)) ?? null;
  return {
    firefox: of('firefox'),
    driver: of('driver'),
    browser: of('browser'),
    display: of('display'),
  };
}

async function installMissing() {
  const there = found();
  const missing = Object.entries(programs).filter(([name]) => Object(there)[name] === null);
  await installOnDebian([...new Set(missing.map(([, entry]) => entry.package))]);
}
