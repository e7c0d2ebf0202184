import type { Gathered } from '../../domain/basket/gathered.ts';
import type { Collectable } from '../../domain/item.ts';
import { NamedNote } from './NoteField.tsx';
import { SheetCaption } from './SheetCaption.tsx';
import { SheetTasks } from './SheetTasks.tsx';
import { SheetWords } from './SheetWords.tsx';
import { itemHeading } from './item-heading.ts';
import type { HiddenParts } from './use-kit.ts';
import styles from './WorkSheet.module.css';

interface WorkSheetProps {
  readonly items: readonly Gathered[];
  readonly hidden: HiddenParts;
}

/**
 * The items for a class, numbered. What is hidden is not on the page at all, and so no link leads to an item: addresses
 * name speakers. Words are set anew here, since the site's own blocks are full of such links.
 */
export function WorkSheet({ items, hidden }: WorkSheetProps) {
  return (
    <ol className={styles.list}>
      {items.map(({ key, item, note }, place) => (
        <li key={key} className={styles.item}>
          <h2 className={styles.heading}>
            {place + 1}. {headingOf(item)}
          </h2>
          <SheetWords item={item} hideSpeakers={hidden.speakers} />
          <SheetCaption item={item} hidden={hidden} />
          {!hidden.notes && note !== '' && <NamedNote note={note} />}
          <SheetTasks item={item} hidden={hidden} />
        </li>
      ))}
    </ol>
  );
}

function headingOf(item: Collectable): string {
  return item.kind === 'clause' ? `${itemHeading(item)}: ${item.clause.title}` : itemHeading(item);
}
