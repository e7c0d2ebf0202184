import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../../src/store/page.ts';
import { serve } from '../serve.mjs';
import { readCorpus } from '../vite/corpus-plugin.ts';
import { composeEdition } from './compose.ts';
import { partsOf, type EditionPage } from './plan.ts';
import { drawnPage, printEdition, withBrowser } from './print.ts';

interface Settings {
  /** The project's folder, with the built site in `dist`. */
  readonly root: string;
  /** Where the document is written. */
  readonly out: string;
  /** The browser's program. */
  readonly browser: string;
  /** Where the site stands, absolute; null where that is not known. */
  readonly address: string | null;
}

/** Makes the whole edition of the built site as one PDF, and returns how many pages it has. */
export async function makeEdition({ root, out, browser, address }: Settings): Promise<number> {
  const dist = join(root, 'dist');
  const corpus = readCorpus(join(root, 'data'));
  const parts = partsOf(corpus);
  const site = await serve({ root: dist, port: 0 });
  try {
    return await withBrowser(browser, async (opened) => {
      const drawn = new Map<string, string>();
      for (const { key, address: asked } of parts.flatMap(({ pages }) => pages))
        if (asked.includes('?')) drawn.set(key, await drawnPage(opened, site.url + asked.slice(1)));
      const htmlOf = ({ key, page }: EditionPage): string =>
        drawn.get(key) ?? readFileSync(join(dist, pathOf(page), 'index.html'), 'utf8');
      const style = styleOf(root, dist);
      const edition = composeEdition({ corpus, parts, base: '/', address, style, htmlOf });
      const { pdf, count } = await printEdition(opened, site.url, edition);
      writeFileSync(out, pdf);
      return count;
    });
  } finally {
    await site.close();
  }
}

/** The site's own style, its fonts waited for, and what makes a document of it. */
function styleOf(root: string, dist: string): string {
  const assets = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.css'));
  const own = assets.map((file) => readFileSync(join(dist, 'assets', file), 'utf8'));
  const layers = '@layer reset, tokens, base, components, overrides;';
  const style = [layers, ...own]
    .join('\n')
    .replaceAll(/font-display:\s*\w+/g, 'font-display:block');
  return `${style}\n${readFileSync(join(root, 'scripts/edition/edition.css'), 'utf8')}`;
}
