import type { Collectable } from '../../domain/item.ts';
import { viewOf } from '../../store/view.ts';
import { pageOf } from '../search/item-page.ts';
import { useAddressOf } from '../shared/explorer-context.ts';

/** The absolute address of an item's page: known on the reader's machine only. */
export function useItemLink(): (item: Collectable) => string {
  const addressOf = useAddressOf();
  return (item) => new URL(addressOf(viewOf(pageOf(item))), location.origin).href;
}
