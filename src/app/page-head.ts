import type { Corpus } from '../domain/corpus.ts';
import { pathOf, type Page } from '../store/page.ts';
import { pageWords, titleOf } from './page-words.ts';

/** Where the site stands: its path with a slash at both ends, and its host where the build knows it. */
export interface SitePlace {
  readonly base: string;
  readonly origin: string | null;
}

/** What stands in the `<head>` of a page's served HTML. */
export function pageHead(page: Page, corpus: Corpus, { base, origin }: SitePlace): string {
  const { description } = pageWords(page, corpus);
  const tags = [
    `<title>${escaped(titleOf(page, corpus))}</title>`,
    meta('description', description),
  ];
  if (page.kind === 'missing') tags.push(meta('robots', 'noindex'));
  else if (origin !== null) {
    tags.push(
      `<link rel="canonical" href="${escaped(`${origin}${base.slice(0, -1)}${pathOf(page)}`)}">`,
    );
  }
  return tags.join('\n    ');
}

function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${escaped(content)}">`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
