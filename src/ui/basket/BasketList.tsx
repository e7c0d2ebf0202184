import { Fragment, useCallback } from 'react';
import type { Basket } from '../../domain/basket/basket.ts';
import { moved, placeOf, putIn, without } from '../../domain/basket/edit.ts';
import type { Gathered } from '../../domain/basket/gathered.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import { BasketEntry } from './BasketEntry.tsx';
import { TakeAllOut } from './TakeAllOut.tsx';
import { UndoLine } from './UndoLine.tsx';
import { basketReport } from './basket-report.ts';
import type { Undo } from './undo.ts';
import styles from './Basket.module.css';

interface BasketListProps {
  readonly items: readonly Gathered[];
  readonly undo: Undo | null;
  readonly onRemoved: (undo: Undo) => void;
  readonly onUndo: () => void;
}

/** The reader's own basket, in its order. Where an item was taken out, the way back stands in its place. */
export function BasketList({ items, undo, onRemoved, onUndo }: BasketListProps) {
  const change = useExplorer((explorer) => explorer.changeBasket);
  const move = useCallback(
    (key: string, by: -1 | 1): void =>
      change(
        (now) => moved(now, key, by),
        ({ basket: now }) => `Now item ${placeOf(now, key) + 1} of ${now.items.length}`,
      ),
    [change],
  );
  const remove = useCallback(
    ({ key, note }: Gathered, place: number, name: string): void => {
      change((now) => without(now, key), basketReport);
      const back = (now: Basket): Basket => putIn(now, { key, note }, place);
      onRemoved({ words: `Taken out: ${name}.`, place, change: back, key });
    },
    [change, onRemoved],
  );
  const undoAt = (place: number) =>
    undo !== null && Math.min(undo.place, items.length) === place ? (
      <li>
        <UndoLine key={undo.key} undo={undo} onUndo={onUndo} />
      </li>
    ) : null;
  return (
    <div>
      <ol className={styles.list}>
        {items.map((entry, place) => (
          <Fragment key={entry.key}>
            {undoAt(place)}
            <li>
              <BasketEntry
                entry={entry}
                place={place}
                last={place === items.length - 1}
                onMove={move}
                onRemove={remove}
              />
            </li>
          </Fragment>
        ))}
        {undoAt(items.length)}
      </ol>
      {items.length > 0 && <TakeAllOut onTaken={onRemoved} />}
    </div>
  );
}
