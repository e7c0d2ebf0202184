import type { Claim, Quote } from '../../domain/corpus.ts';
import { articleById } from '../../domain/lookup.ts';
import { quoteText } from '../../domain/sayings.ts';
import type { Page } from '../../store/page.ts';
import { Hidden } from '../shared/Hidden.tsx';
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
          <PageLink to={page}>
            {page.kind === 'quote' ? 'This quote' : 'This claim'}
            <Hidden>: {firstWords(saying)} …</Hidden>
          </PageLink>
        </>
      )}
    </span>
  );
}

/** Enough of a saying to tell its link from the others in a list of links. */
function firstWords(saying: Claim | Quote): string {
  const text = 'segments' in saying ? quoteText(saying) : saying.text;
  return text.split(' ', 6).join(' ');
}
