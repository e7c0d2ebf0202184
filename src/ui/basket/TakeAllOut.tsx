import { emptyBasket } from '../../domain/basket/basket.ts';
import { joined } from '../../domain/basket/edit.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import { basketReport } from './basket-report.ts';
import type { Undo } from './undo.ts';
import styles from './Basket.module.css';

export function TakeAllOut({ onTaken }: { readonly onTaken: (undo: Undo) => void }) {
  const basket = useExplorer((explorer) => explorer.basket);
  const change = useExplorer((explorer) => explorer.changeBasket);
  return (
    <p className={styles.row}>
      <button
        type="button"
        onClick={() => {
          change(() => emptyBasket, basketReport);
          // What is collected meanwhile stays.
          const back = (now: typeof basket) => joined(basket, now);
          onTaken({ words: 'All items were taken out.', place: -1, change: back, key: null });
        }}
      >
        Take all out
      </button>
    </p>
  );
}
