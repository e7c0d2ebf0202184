import type { Collectable } from '../../domain/item.ts';
import { useItemLink } from './use-item-link.ts';
import styles from './BasketEntry.module.css';

/** On paper, where no link can be followed, the address of the item's page. */
export function PrintedPlace({ item }: { readonly item: Collectable }) {
  const linkOf = useItemLink();
  return <p className={styles.address}>{linkOf(item)}</p>;
}
