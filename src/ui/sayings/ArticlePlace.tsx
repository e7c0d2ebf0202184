import { articleById } from '../../domain/lookup.ts';
import type { Item } from '../../domain/item.ts';
import { firstWordsOf, pageOf } from '../search/item-page.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { writtenDate } from '../shared/dates.ts';
import { useCorpus } from '../shared/explorer-context.ts';

interface ArticlePlaceProps {
  readonly item: Extract<Item, { readonly kind: 'quote' | 'claim' }>;
  /** Whether the way to its own page is shown. */
  readonly linked: boolean;
}

/** Paper, date and paragraph, and the way to the saying's own page. */
export function ArticlePlace({ item, linked }: ArticlePlaceProps) {
  const saying = item.kind === 'quote' ? item.quote : item.claim;
  const article = articleById(useCorpus(), saying.article);
  return (
    <span>
      {article.publisher}, {writtenDate(article.date)},{' '}
      <PageLink to={{ kind: 'article', id: article.id }} hash={`#p${saying.paragraph}`}>
        paragraph {saying.paragraph}
      </PageLink>
      {linked && (
        <>
          {' · '}
          <PageLink to={pageOf(item)}>
            This {item.kind}
            <Hidden>: {firstWordsOf(item)} …</Hidden>
          </PageLink>
        </>
      )}
    </span>
  );
}
