import type { Corpus } from '../../domain/corpus.ts';
import type { Page } from '../../store/page.ts';

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
  return [
    { label: 'Explore', page: { kind: 'explore' }, parts: ['explore'] },
    { label: 'Clauses', page: { kind: 'clauses' }, parts: ['clauses', 'clause'] },
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
}
