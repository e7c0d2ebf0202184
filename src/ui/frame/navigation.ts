import type { Corpus } from '../../domain/corpus.ts';
import { indexPagesOf, type Page } from '../../store/page.ts';

interface Entry {
  readonly label: string;
  readonly page: Page;
  /** The kinds of page that lie under this entry. */
  readonly parts: readonly Page['kind'][];
}

/** The site's main ways. One article is opened at once; of several, the list is. */
export function navigation(corpus: Corpus): readonly Entry[] {
  const [article, ...more] = corpus.articles;
  const articlePage: Page =
    article === undefined || more.length > 0
      ? { kind: 'articles' }
      : { kind: 'article', id: article.id };
  const held = new Set<Page['kind']>(indexPagesOf(corpus));
  const entries: readonly Entry[] = [
    { label: 'Explore', page: { kind: 'explore' }, parts: ['explore'] },
    { label: 'The question', page: { kind: 'question' }, parts: ['question'] },
    { label: 'Checks', page: { kind: 'checks' }, parts: ['checks'] },
    { label: 'Check a quote', page: { kind: 'check-a-quote' }, parts: ['check-a-quote'] },
    { label: 'Clauses', page: { kind: 'clauses' }, parts: ['clauses', 'clause', 'obligations'] },
    { label: 'Compare', page: { kind: 'compare' }, parts: ['compare'] },
    { label: 'Timeline', page: { kind: 'timeline' }, parts: ['timeline'] },
    { label: 'Coverage', page: { kind: 'coverage' }, parts: ['coverage'] },
    { label: 'Quotes', page: { kind: 'quotes' }, parts: ['quotes', 'quote'] },
    { label: 'Claims', page: { kind: 'claims' }, parts: ['claims', 'claim'] },
    { label: 'Speakers', page: { kind: 'speakers' }, parts: ['speakers', 'speaker'] },
    { label: 'Topics', page: { kind: 'topics' }, parts: ['topics', 'topic'] },
    {
      label: more.length > 0 ? 'Articles' : 'The article',
      page: articlePage,
      parts: ['articles', 'article'],
    },
    { label: 'About', page: { kind: 'about' }, parts: ['about'] },
  ];
  return entries.filter(({ page }) => !isIndex(page.kind) || held.has(page.kind));
}

function isIndex(kind: Page['kind']): boolean {
  return kind !== 'explore' && kind !== 'article';
}
