import { useRef } from 'react';
import { toggled } from '../../domain/basket/basket.ts';
import { itemKey, type Collectable } from '../../domain/item.ts';
import { firstWordsOf } from '../search/item-page.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { useExplorer } from '../shared/explorer-context.ts';
import { basketReport } from './basket-report.ts';
import styles from './CollectButton.module.css';

/** Puts an item into the reader's basket, and takes it out again. */
export function CollectButton({ item }: { readonly item: Collectable }) {
  const key = itemKey(item);
  const held = useExplorer(({ basket }) => basket.items.find((one) => one.key === key));
  const change = useExplorer((explorer) => explorer.changeBasket);
  // Whoever takes it out by mistake and puts it in again finds the note.
  const note = useRef('');
  return (
    <button
      type="button"
      className={styles.collect}
      aria-pressed={held !== undefined}
      onClick={() => {
        note.current = held?.note ?? note.current;
        change((basket) => toggled(basket, key, note.current), basketReport);
      }}
    >
      {held === undefined ? 'Collect' : 'In the basket'} <Hidden>{nameOf(item)}</Hidden>
    </button>
  );
}

function nameOf(item: Collectable): string {
  return item.kind === 'clause'
    ? `clause ${item.clause.number}`
    : `${item.kind}: ${firstWordsOf(item)} …`;
}
