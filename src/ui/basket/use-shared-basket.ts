import { useEffect, useState } from 'react';
import type { BasketRead } from '../../domain/basket/basket-text.ts';
import { isBasketFragment, readBasketFragment } from '../../store/basket/basket-link.ts';
import { useCorpus, useExplorer } from '../shared/explorer-context.ts';

/** The basket in the address: none, one that is being read, or what could be read of it. */
export function useSharedBasket(): BasketRead | 'none' | 'reading' {
  const corpus = useCorpus();
  const hash = useExplorer((explorer) => explorer.view.hash);
  const [last, setLast] = useState<{ readonly hash: string; readonly read: BasketRead } | null>(
    null,
  );
  useEffect(() => {
    if (!isBasketFragment(hash)) return;
    let wanted = true;
    void readBasketFragment(hash, corpus).then((read) => wanted && setLast({ hash, read }));
    return () => {
      wanted = false;
    };
  }, [hash, corpus]);
  if (!isBasketFragment(hash)) return 'none';
  return last?.hash === hash ? last.read : 'reading';
}
