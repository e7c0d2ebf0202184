import type { Claim, Quote } from '../../domain/corpus.ts';
import { articleById } from '../../domain/lookup.ts';
import type { Page } from '../../store/page.ts';
import { PageLink } from '../shared/PageLink.tsx';
import { writtenDate } from '../shared/dates.ts';
import { useCorpus } from '../shared/explorer-context.ts';

interface ArticlePlaceProps {
  readonly saying: Claim | Quote;
  /** The saying's own page, where it is not the page shown. */
  readonly page?: Page;
}

/** Paper, date and paragraph, and the way to the saying's own page. */
export function ArticlePlace({ saying, page }: ArticlePlaceProps) {
  const article = articleById(useCorpus(), saying.article);
  return (
    <span>
      {article.publisher}, {writtenDate(article.date)},{' '}
      <PageLink to={{ kind: 'article', id: article.id }} hash={`#p${saying.paragraph}`}>
        paragraph {saying.paragraph}
      </PageLink>
      {page !== undefined && (
        <>
          {' · '}
          <PageLink to={page}>{page.kind === 'quote' ? 'This quote' : 'This claim'}</PageLink>
        </>
      )}
    </span>
  );
}
