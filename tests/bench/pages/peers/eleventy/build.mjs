// @ts-check
import { join } from 'node:path';
import { runIn } from '../../run-in.mjs';
import { writePages } from '../write-pages.mjs';

/** @param {string} folder @param {import('../../corpus-pages.mjs').CorpusSite} site */
export function build(folder, { name, pages }) {
  writePages(join(folder, '.site/pages'), pages, ({ path }) => ({
    layout: 'page.njk',
    site: name,
    permalink: path === '' ? '/index.html' : `/${path}/index.html`,
  }));
  runIn(folder, process.execPath, [
    'node_modules/@11ty/eleventy/cmd.cjs',
    '--config=eleventy.config.mjs',
    '--quiet',
  ]);
  runIn(folder, process.execPath, [
    'node_modules/pagefind/lib/runner/bin.cjs',
    '--site',
    '.site/dist',
  ]);
  return join(folder, '.site/dist');
}
