// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes the pages as Markdown files with front matter, in a folder that is emptied first.
 *
 * @param {string} folder
 * @param {readonly import('../corpus-pages.mjs').CorpusPage[]} pages
 * @param {(page: import('../corpus-pages.mjs').CorpusPage) => Readonly<Record<string, unknown>>} matter
 */
export function writePages(folder, pages, matter) {
  rmSync(folder, { recursive: true, force: true });
  for (const page of pages) {
    const file = join(folder, page.path === '' ? 'index.md' : `${page.path}/index.md`);
    mkdirSync(dirname(file), { recursive: true });
    const fields = Object.entries({
      title: page.title,
      description: page.description,
      ...matter(page),
    });
    // JSON is YAML too.
    const front = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n');
    writeFileSync(file, `---\n${front}\n---\n\n${page.markdown}\n`);
  }
}
