import { verdictOf, type Item } from '../../domain/item.ts';
import { CollectButton } from '../basket/CollectButton.tsx';
import { VerdictMark } from '../shared/VerdictMark.tsx';
import { ArticlePlace } from './ArticlePlace.tsx';
import styles from './SayingFoot.module.css';

/** Where a block stands: among others, on its item's own page, or in the basket. */
export type BlockPlace = 'list' | 'page' | 'basket';

interface SayingFootProps {
  readonly item: Extract<Item, { readonly kind: 'quote' | 'claim' }>;
  readonly place: BlockPlace;
}

/** What stands below a saying, whosever it is: its place in the article, the ways on from here, and its verdict. */
export function SayingFoot({ item, place }: SayingFootProps) {
  const verdict = verdictOf(item);
  return (
    <>
      <ArticlePlace item={item} linked={place !== 'page'} />
      {place === 'list' && (
        <>
          {' · '}
          <CollectButton item={item} />
        </>
      )}
      {verdict !== null && (
        <span className={styles.verdict}>
          <VerdictMark verdict={verdict} />
        </span>
      )}
    </>
  );
}
