// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../setup/install.mjs';
import { npm } from '../setup/npm.mjs';
import { inWords, judged, oneCheck, playwrightCounts, total, vitestCounts } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} script its name in package.json, so that `npm run` repeats a stage alone
 * @property {(report: any) => Counts} [count] for a stage of many tests: reads the report it leaves
 * @property {readonly ('build' | 'browser')[]} [needs]
 *
 * @typedef {{ counts: Counts, remark: string, output: string }} Outcome
 */

/** @type {readonly Stage[]} */
const stages = [
  { name: 'formatting', script: 'format:check' },
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'dead code', script: 'knip' },
  { name: 'unit, component and corpus tests', script: 'unit', count: vitestCounts },
  { name: 'build', script: 'build' },
  { name: 'budgets', script: 'budgets', needs: ['build'] },
  {
    name: 'a second build, elsewhere, gives the same bytes',
    script: 'reproducible',
    needs: ['build'],
  },
  { name: 'end-to-end tests', script: 'e2e', count: playwrightCounts, needs: ['build', 'browser'] },
];

const folder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs all stages, also after one has failed, and prints the sum.
 *
 * @returns {Promise<boolean>} whether all passed
 */
export async function runStages() {
  const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
  try {
    await install(folder);
    const browser = await browserOrNull();
    /** @type {Set<string>} what a later stage cannot do without */
    const lacking = new Set(browser === null ? ['browser'] : []);
    const counts = [];
    for (const stage of stages) {
      const start = performance.now();
      const lacks = stage.needs?.find((need) => lacking.has(need));
      const outcome = lacks === undefined ? await runStage(stage, reports, browser) : notRun(lacks);
      if (outcome.counts.failed > 0) lacking.add(stage.script);
      report(stage, outcome, performance.now() - start);
      counts.push(outcome.counts);
    }
    const sum = total(counts);
    console.log(`\n${inWords(sum)}`);
    return sum.failed === 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log(`\n${inWords(oneCheck(false))}`);
    return false;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/** @returns {Promise<string | null>} */
async function browserOrNull() {
  try {
    // Only now, since it stands on a package that has just been installed.
    const { findBrowser } = await import('../browser.mjs');
    return await findBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

/**
 * @param {Stage} stage
 * @param {string} reports a folder for the report of a test stage
 * @param {string | null} browser
 * @returns {Promise<Outcome>}
 */
async function runStage({ script, count }, reports, browser) {
  const file = join(reports, `${script}.json`);
  const env = { TEST_REPORT: file, ...(browser === null ? {} : { CHROMIUM_PATH: browser }) };
  const { code, output } = await npm(['run', '--silent', script], { folder, env });
  if (count === undefined) return { counts: oneCheck(code === 0), remark: '', output };
  return { ...judged(readReport(file, count), code), output };
}

/**
 * @param {string} file
 * @param {(report: any) => Counts} count
 * @returns {Counts | null}
 */
function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * @param {string} lacks
 * @returns {Outcome}
 */
function notRun(lacks) {
  const remark = lacks === 'build' ? 'not run: the build failed' : 'not run: there is no browser';
  return { counts: oneCheck(false), remark, output: '' };
}

/**
 * One line for a stage that passed; all it printed for one that failed.
 *
 * @param {Stage} stage
 * @param {Outcome} outcome
 * @param {number} milliseconds
 */
function report({ name, count }, { counts, remark, output }, milliseconds) {
  const result = counts.failed === 0 ? 'ok' : 'FAILED';
  const details = [
    ...(count === undefined ? [] : [inWords(counts)]),
    ...(remark === '' ? [] : [remark]),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ];
  console.log(`${result.padEnd(6)} ${name} (${details.join('; ')})`);
  if (counts.failed > 0 && output.trim() !== '') console.log(indented(output));
}

/**
 * Set in, so that no line of a tool can be taken for the sum.
 *
 * @param {string} output
 */
function indented(output) {
  return output.trimEnd().replaceAll(/^/gm, '    ');
}
