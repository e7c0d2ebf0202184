import type { Corpus } from '../../domain/corpus.ts';
import { pathOf, type Page } from '../../store/page.ts';
import { pageWords } from '../page-words.ts';
import type { Thing } from './linked-data.ts';
import { addressOf, type SitePlace } from './site-place.ts';

/** The list a record's page lies under. */
function listOf(page: Page): Page | null {
  switch (page.kind) {
    case 'clause':
      return { kind: 'clauses' };
    case 'quote':
      return { kind: 'quotes' };
    case 'claim':
      return { kind: 'claims' };
    case 'speaker':
      return { kind: 'speakers' };
    case 'topic':
      return { kind: 'topics' };
    case 'article':
      return { kind: 'articles' };
    default:
      return null;
  }
}

/** The way from the first page to this one; null for the first page itself, which lies under nothing. */
export function breadcrumbs(page: Page, corpus: Corpus, site: SitePlace): Thing | null {
  if (page.kind === 'explore') return null;
  const list = listOf(page);
  const way: readonly Page[] = [{ kind: 'explore' }, ...(list === null ? [] : [list]), page];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: pageWords(step, corpus).title,
      item: { '@type': 'WebPage', '@id': addressOf(site, pathOf(step)) },
    })),
  };
}
