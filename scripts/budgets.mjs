// @ts-check
// Weighs every built page and fails when one is over its budget. Sizes do not depend on the machine's mood; times do,
// and are measured elsewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { budgets, over, parts, weigh } from './budgets/weigh.mjs';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, base: { type: 'string', default: '/' } },
});
const root = resolve(values.dist);

/** @type {Map<string, number>} */
const sizes = new Map();

/** Gzipped size in bytes of a file of the site. @param {string} path */
function sizeOf(path) {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const file = join(root, path);
  if (!existsSync(file)) {
    console.error(
      `A page names ${path}, which is not in ${root}: was it built with another --base?`,
    );
    process.exit(1);
  }
  const size = gzipSync(readFileSync(file)).length;
  sizes.set(path, size);
  return size;
}

const pages = htmlFiles(root);
if (pages.length === 0) {
  console.error(`No pages in ${root}: build the site first.`);
  process.exit(1);
}
const weights = pages.map((page) =>
  weigh(page, readFileSync(join(root, page), 'utf8'), values.base, sizeOf),
);
const faults = weights.flatMap(over);
for (const part of parts) {
  const budget = budgets[part];
  const heaviest = weights.reduce((most, one) => (one[part] > most[part] ? one : most));
  console.log(
    `${part}: at most ${kilo(heaviest[part])} of ${kilo(budget)} kB gzipped (${heaviest.page})`,
  );
}
for (const fault of faults) console.error(fault);
console.log(`${pages.length} pages weighed, ${faults.length} over budget`);
process.exit(faults.length === 0 ? 0 : 1);

/** @param {number} bytes */
function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}

/** @param {string} folder */
function htmlFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
}
