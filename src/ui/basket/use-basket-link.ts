import { useEffect, useState } from 'react';
import type { Basket } from '../../domain/basket/basket.ts';
import { basketFragment, mostLinked } from '../../store/basket/basket-link.ts';
import type { Choices } from '../../store/choices.ts';
import { viewOf } from '../../store/view.ts';
import { useAddressOf, useCorpus } from '../shared/explorer-context.ts';

/**
 * The absolute address that holds a basket, with what the page hides; null while it is being made, and where the basket
 * has more items than a link carries.
 */
export function useBasketLink(basket: Basket, choices: Choices): string | null {
  const corpus = useCorpus();
  const addressOf = useAddressOf();
  const [made, setMade] = useState<{ readonly of: Basket; readonly hash: string } | null>(null);
  useEffect(() => {
    if (basket.items.length > mostLinked) return;
    let wanted = true;
    void basketFragment(basket, corpus).then((hash) => wanted && setMade({ of: basket, hash }));
    return () => {
      wanted = false;
    };
  }, [basket, corpus]);
  if (made?.of !== basket) return null;
  const view = { ...viewOf({ kind: 'basket' }, {}, made.hash), choices };
  return new URL(addressOf(view), location.origin).href;
}
