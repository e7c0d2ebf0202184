import { memo, useEffect, useRef } from 'react';
import type { Gathered } from '../../domain/basket/gathered.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { ItemWords } from './ItemWords.tsx';
import { NoteField } from './NoteField.tsx';
import { PrintedPlace } from './PrintedPlace.tsx';
import { elementIdOf } from './element-id.ts';
import { itemHeading } from './item-heading.ts';
import styles from './BasketEntry.module.css';

interface BasketEntryProps {
  readonly entry: Gathered;
  /** Its place, from 0. */
  readonly place: number;
  readonly last: boolean;
  readonly onMove: (key: string, by: -1 | 1) => void;
  readonly onRemove: (entry: Gathered, place: number, name: string) => void;
}

/**
 * One collected item in the reader's own basket: its block, the reader's note, its place and the way out. Drawn again only
 * when it has changed itself: a basket may hold a hundred, and each letter of a note changes the basket.
 */
export const BasketEntry = memo(function BasketEntry({
  entry,
  place,
  last,
  onMove,
  onRemove,
}: BasketEntryProps) {
  const { key, item, note } = entry;
  const id = elementIdOf(key);
  const name = `${place + 1}, ${itemHeading(item)}`;
  const element = useStayInView(place);
  return (
    <article ref={element} id={id} tabIndex={-1} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`} className={styles.heading}>
        <span className={styles.number}>{place + 1}.</span> {itemHeading(item)}
      </h2>
      <ItemWords item={item} />
      <PrintedPlace item={item} />
      <NoteField itemKey={key} note={note} name={name} />
      <p className={styles.actions}>
        {/* Not `disabled`, which would take the focus from whoever has just moved it to the end. */}
        <button type="button" aria-disabled={place === 0} onClick={() => onMove(key, -1)}>
          Move up <Hidden>{name}</Hidden>
        </button>
        <button type="button" aria-disabled={last} onClick={() => onMove(key, 1)}>
          Move down <Hidden>{name}</Hidden>
        </button>
        <button type="button" onClick={() => onRemove(entry, place, name)}>
          Remove <Hidden>{name}</Hidden>
        </button>
      </p>
    </article>
  );
});

/** Whoever moves an item goes with it: the focus stays on its button, and the page follows. */
function useStayInView(place: number): React.RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    if (element.current?.contains(document.activeElement) === true)
      document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  return element;
}
