// @ts-check
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { runIn } from '../../run-in.mjs';
import { writePages } from '../write-pages.mjs';

/** @param {string} folder @param {import('../../corpus-pages.mjs').CorpusSite} site */
export function build(folder, { name, pages }) {
  writePages(join(folder, '.site/docs'), pages, ({ path }) => ({ slug: `/${path}` }));
  writeFileSync(join(folder, '.site/name.json'), JSON.stringify(name));
  runIn(folder, process.execPath, [
    'node_modules/@docusaurus/core/bin/docusaurus.mjs',
    'build',
    '--out-dir',
    '.site/dist',
  ]);
  return join(folder, '.site/dist');
}
