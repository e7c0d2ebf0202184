// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './setup/install.mjs';
import { run } from './setup/npm.mjs';
import { scoreOf, scoreTable } from './mutate/score.mjs';

const usage = `npm run mutate -- [--least 85] [--fresh] [PART ...]

Changes the code of domain, search and store at every place it can, one change at a time, and sees whether a test fails.
Without PART all are done, which takes hours; what has not changed since the last time is not tried again, but for
--fresh. It fails where fewer than --least in a hundred changes are found out.

Parts: `;

/** Each part with the tests that are its own: trying a change on all tests would take days. */
const parts = {
  citation: { code: ['src/domain/citation/**/*.ts'], tests: ['tests/domain/citation'] },
  schema: {
    code: ['src/domain/schema/**/*.ts'],
    tests: [
      'tests/domain/parse-corpus.test.ts',
      'tests/domain/study-faults.test.ts',
      'tests/data/schemas.test.ts',
      'tests/data/study.test.ts',
    ],
  },
  domain: {
    code: ['src/domain/**/*.ts', '!src/domain/citation/**', '!src/domain/schema/**'],
    tests: ['tests/domain', 'tests/site/web-annotation.test.ts', 'tests/data/study.test.ts'],
  },
  store: {
    // Those two are the window's: their tests need a document, which this has none of.
    code: ['src/store/**/*.ts', '!src/store/sync-history.ts', '!src/store/script-address.ts'],
    tests: ['tests/store'],
  },
  search: {
    code: ['src/search/*.ts'],
    tests: ['tests/search', 'tests/app/search-thread.test.ts'],
  },
  'quote-check': { code: ['src/search/quote-check/**/*.ts'], tests: ['tests/search/quote-check'] },
};

const { values, positionals } = parseArgs({
  options: { least: { type: 'string', default: '85' }, fresh: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const least = Number(values.least);
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (!(least >= 0 && least <= 100) || unknown.length > 0) {
  console.error(usage + Object.keys(parts).join(', '));
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = join(root, 'tests/mutation');
await install(root);
await install(tool);
const stryker = join(tool, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const settings = 'tests/mutation/stryker.config.json';

const scores = [];
for (const [name, { code, tests }] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const report = `reports/mutation/${name}.json`;
  const args = ['run', settings, '--plugins', './tests/mutation/here-runner.mjs'];
  args.push('--mutate', code.join(','), '--incrementalFile', report);
  if (values.fresh) args.push('--force');
  // Few cases a property: a change that one case in thousands finds out is the nightly command's to find.
  const env = { MUTATION_TESTS: tests.join(','), FUZZ_RUNS: '10' };
  const { code: ended } = await run(process.execPath, [stryker, ...args], {
    folder: root,
    env,
    show: true,
  });
  if (ended !== 0) process.exit(ended);
  scores.push({ name, ...scoreOf(JSON.parse(readFileSync(join(root, report), 'utf8'))) });
}
console.log(scoreTable(scores));
process.exitCode = scores.every(({ score }) => score >= least) ? 0 : 1;
