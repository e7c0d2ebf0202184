import type { Basket } from '../../domain/basket/basket.ts';
import type { BasketRead } from '../../domain/basket/basket-text.ts';
import { joined } from '../../domain/basket/edit.ts';
import { viewOf } from '../../store/view.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import { counted } from '../shared/wording.ts';
import { FaultList } from './FaultList.tsx';
import { basketReport } from './basket-report.ts';
import type { Undo } from './undo.ts';
import styles from './Basket.module.css';

interface SharedNoticeProps {
  readonly shared: BasketRead;
  readonly own: Basket;
  /** The reader's own basket is open again, with the way back to what it was. */
  readonly onTaken: (undo: Undo | null) => void;
}

/** Somebody's basket, come by link: looked at as it is, and the reader's own touched only where they say so. */
export function SharedNotice({ shared: { basket, faults }, own, onTaken }: SharedNoticeProps) {
  const change = useExplorer((explorer) => explorer.changeBasket);
  const visit = useExplorer((explorer) => explorer.visit);
  const leave = (undo: Undo | null): void => {
    visit(viewOf({ kind: 'basket' }));
    onTaken(undo);
  };
  const take = (next: (mine: Basket) => Basket, words: string): void => {
    change(next, basketReport);
    leave({ words, place: -1, change: () => own, key: null });
  };
  return (
    <section aria-label="Shared basket" className={styles.shared}>
      <p>
        This basket came to you by a link. Your own
        {own.items.length === 0
          ? ', which is empty, '
          : ` (${counted(own.items.length, ['item', 'items'])}) `}
        stays as it is until you choose. Its title and notes are its sender’s words, not this
        edition’s.
      </p>
      {faults.length > 0 && (
        <>
          <p>Not all of the link could be read:</p>
          <FaultList faults={faults} />
          <p>The link itself stays as it is: keep it for as long as you miss something.</p>
        </>
      )}
      <p className={styles.row}>
        {basket.items.length > 0 && (
          <button type="button" onClick={() => take(() => basket, 'It is your basket now.')}>
            Keep as mine{own.items.length > 0 && ', in place of my own'}
          </button>
        )}
        {basket.items.length > 0 && own.items.length > 0 && (
          <button
            type="button"
            onClick={() => take((mine) => joined(mine, basket), 'It was added to your basket.')}
          >
            Add to mine
          </button>
        )}
        <button type="button" onClick={() => leave(null)}>
          Leave, and go to mine
        </button>
      </p>
    </section>
  );
}
