// @ts-check
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { install } from './setup/install.mjs';

const usage = `npm run bench:search -- [--only quality|frames|time] [--sizes 150,1000,10000,100000] [--limit 90]

Measures our search beside others: how well each finds what judged searches ask for, and how long a key press takes;
and, ours alone, how long the page in the browser is held up.
Installs the others first. --sizes: numbers of records; --limit: seconds of processor time for one engine at one size.
All of it takes most of an hour, nearly all for the 100,000 records.`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string', default: '150,1000,10000,100000' },
    limit: { type: 'string', default: '90' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const limit = Number(values.limit) * 1000;

const isKnown = values.only === undefined || ['quality', 'frames', 'time'].includes(values.only);
if (!isKnown || ![...sizes, limit].every((number) => number > 0)) {
  console.error(usage);
  process.exit(2);
}

await install(fileURLToPath(new URL('../tests/bench', import.meta.url)));
const bench = fileURLToPath(new URL('../tests/bench/bench.ts', import.meta.url));
const { module } = await runnerImport(bench, { configFile: false, logLevel: 'error' });
await module.bench({ only: values.only, sizes, limit });
