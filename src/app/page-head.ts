import type { Corpus } from '../domain/corpus.ts';
import { isListed, type Page } from '../store/page.ts';
import { citationTags } from './head/citation-tags.ts';
import { linkTags } from './head/link-tags.ts';
import { previewTags } from './head/preview-tags.ts';
import type { SitePlace } from './head/site-place.ts';
import { structuredData } from './head/structured-data.ts';
import { escaped, meta } from './head/tags.ts';
import { titleOf } from './page-title.ts';
import { pageWords } from './page-words.ts';

/** What stands in the `<head>` of a page's served HTML, one tag a line. */
export function pageHead(page: Page, corpus: Corpus, site: SitePlace): string {
  return [
    `<title>${escaped(titleOf(page, corpus))}</title>`,
    meta('description', pageWords(page, corpus).description),
    ...linkTags(page, site),
    ...(isListed(page) ? [] : [meta('robots', 'noindex')]),
    ...(page.kind === 'missing' ? [] : describing(page, corpus, site)),
  ].join('\n    ');
}

/** What tells other programs about the page, which of a page that is not there would tell them nothing. */
function describing(page: Page, corpus: Corpus, site: SitePlace): readonly string[] {
  return [
    ...previewTags(page, corpus, site),
    ...citationTags(page, corpus, site),
    structuredData(page, corpus, site),
  ];
}
