// @ts-check
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './setup/install.mjs';
import { run } from './setup/npm.mjs';

const usage = `npm run fuzz -- [--runs 10000] [--seed NUMBER] [FILE ...]

Tries every property of the tests on so many invented cases, new ones at each run: addresses, queries, corpora, pasted
quotes, citations, tables. It prints the seed first; with the same seed the same cases come again. FILE: parts of the
paths of test files, where not all are wanted. All of them take about an hour.`;

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const runs = Number(values.runs);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error(usage);
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
await install(root);

const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/${file.split(sep).join('/')}`)
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes('node_modules'))
  .filter((file) => /\bfc\.(?:assert|property)\(/.test(readFileSync(join(root, file), 'utf8')))
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)));
if (files.length === 0) {
  console.error(`No test file with a property has ${positionals.join(' or ')} in its path.`);
  process.exit(2);
}

const again = `npm run fuzz -- --runs ${runs} --seed ${seed}`;
console.log(`${runs} cases a property, seed ${seed}. The same again: ${again}\n`);

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const log = join(folder, 'cases.txt');
try {
  const { code } = await run(
    process.execPath,
    [vitest, 'run', '--config', 'tests/vitest.config.ts', ...files],
    {
      folder: root,
      env: { FUZZ_RUNS: String(runs), FUZZ_SEED: String(seed), FUZZ_LOG: log },
      show: true,
    },
  );
  const counts = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  const cases = counts.reduce((sum, [tried = 0]) => sum + tried, 0);
  const short = counts.filter(([tried = 0, wanted = 0]) => tried < wanted).length;
  console.log(`${counts.length} properties, ${cases} cases, seed ${seed}.`);
  if (short > 0) console.log(`${short} of them stopped before their number: they failed.`);
  if (code !== 0) console.log(`The same again: ${again}`);
  process.exitCode = code === 0 && short === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
