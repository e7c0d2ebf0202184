// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from '../../run-in.mjs';
import { writePages } from '../write-pages.mjs';

/** @param {string} folder @param {import('../../corpus-pages.mjs').CorpusSite} site */
export function build(folder, { name, pages }) {
  const source = join(folder, '.site');
  const headed = pages.map((page) => ({
    ...page,
    // Written out: VitePress indexes a template's own text, and would know no page's title.
    markdown: `${page.heading}\n\n${page.markdown}`,
  }));
  writePages(source, headed, () => ({}));
  const sidebar = [
    { text: 'Clauses', items: itemsIn('clauses/', pages) },
    { text: 'Speakers', items: itemsIn('speakers/', pages) },
    { text: 'Topics', items: itemsIn('topics/', pages) },
  ];
  const config = {
    title: name,
    ignoreDeadLinks: true,
    themeConfig: { search: { provider: 'local' }, sidebar },
  };
  mkdirSync(join(source, '.vitepress'), { recursive: true });
  writeFileSync(
    join(source, '.vitepress/config.mjs'),
    `export default ${JSON.stringify(config)};\n`,
  );
  runIn(folder, process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', '.site']);
  return join(source, '.vitepress/dist');
}

/** @param {string} start @param {readonly import('../../corpus-pages.mjs').CorpusPage[]} pages */
function itemsIn(start, pages) {
  return pages
    .filter(({ path }) => path.startsWith(start))
    .map(({ path, title }) => ({ text: title, link: `/${path}/` }));
}
