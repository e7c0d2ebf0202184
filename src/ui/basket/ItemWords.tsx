import type { Collectable } from '../../domain/item.ts';
import { ClauseCard } from '../clause/ClauseCard.tsx';
import { ClaimBlock } from '../sayings/ClaimBlock.tsx';
import { QuoteBlock } from '../sayings/QuoteBlock.tsx';

/** The item's whole block, as everywhere on the site. */
export function ItemWords({ item }: { readonly item: Collectable }) {
  switch (item.kind) {
    case 'clause':
      return <ClauseCard clause={item.clause} collectable={false} />;
    case 'quote':
      return <QuoteBlock quote={item.quote} place="basket" />;
    case 'claim':
      return <ClaimBlock claim={item.claim} place="basket" />;
  }
}
