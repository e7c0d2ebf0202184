import type { Gathered } from '../../domain/basket/gathered.ts';
import { ItemWords } from './ItemWords.tsx';
import { NamedNote } from './NoteField.tsx';
import { PrintedPlace } from './PrintedPlace.tsx';
import { itemHeading } from './item-heading.ts';
import styles from './BasketEntry.module.css';
import list from './Basket.module.css';

/** A basket that somebody else put together: to be read, with the notes as text. */
export function ReadingList({ items }: { readonly items: readonly Gathered[] }) {
  return (
    <ol className={list.list}>
      {items.map(({ key, item, note }, place) => (
        <li key={key}>
          <h2 className={styles.heading}>
            <span className={styles.number}>{place + 1}.</span> {itemHeading(item)}
          </h2>
          <ItemWords item={item} />
          <PrintedPlace item={item} />
          {note !== '' && <NamedNote note={note} />}
        </li>
      ))}
    </ol>
  );
}
