import { escaped } from '../../src/app/head/tags.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { contents, editionTitle, titlePage, type ContentsEntry } from './front-matter.ts';
import { pageSection } from './page-section.ts';
import type { EditionPage, Part } from './plan.ts';
import { targetsIn } from './targets.ts';

interface Settings {
  readonly corpus: Corpus;
  readonly parts: readonly Part[];
  readonly base: string;
  /** Where the site stands, absolute; null where that is not known. */
  readonly address: string | null;
  /** The whole of the style. */
  readonly style: string;
  /** A page of the site, as HTML. */
  readonly htmlOf: (page: EditionPage) => string;
}

/** The whole edition as one document, made anew for page numbers. */
export interface Edition {
  readonly entries: readonly ContentsEntry[];
  readonly html: (pageOf: (key: string) => number | null) => string;
}

export function composeEdition({ corpus, parts, base, address, style, htmlOf }: Settings): Edition {
  const targetOf = targetsIn(parts, corpus);
  const entries: ContentsEntry[] = [];
  const written = parts.map((part) => {
    const below = part.title === null ? 0 : 1;
    if (part.title !== null) entries.push({ key: part.key, title: part.title, level: 1 });
    const sections = part.pages.map((page) => {
      const section = pageSection(htmlOf(page), { key: page.key, below, base, targetOf });
      entries.push({
        key: page.key,
        title: page.title ?? section.title,
        level: below === 0 ? 1 : 2,
      });
      return section.html;
    });
    const heading =
      part.title === null ? '' : `<h1 class="edition-part">${escaped(part.title)}</h1>`;
    return `<div id="${part.key}" class="edition-part-pages"${part.wide ? ' data-wide' : ''}>${heading}${sections.join('\n')}</div>`;
  });
  const head = `<meta charset="utf-8"><title>${escaped(editionTitle(corpus))}</title><style>${style}</style>`;
  return {
    entries,
    html: (pageOf) =>
      `<!doctype html><html lang="en"><head>${head}</head><body class="edition">${titlePage(corpus, address)}${contents(entries, pageOf)}${withoutDeadLinks(written.join('\n'))}</body></html>`,
  };
}

/** A fragment that no element of the document bears leads to its section. */
function withoutDeadLinks(html: string): string {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  return html.replaceAll(/ href="#([^"]+)"/g, (link, id: string) =>
    ids.has(id) ? link : ` href="#${id.split('--')[0] ?? id}"`,
  );
}
