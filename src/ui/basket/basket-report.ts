import type { Explorer } from '../../store/explorer-store.ts';
import { counted } from '../shared/wording.ts';

/** “3 items in the basket”, and whether they will be kept. */
export function basketReport({ basket, keeping }: Explorer): string {
  const words = `${counted(basket.items.length, ['item', 'items'])} in the basket`;
  const kept = keeping === null || keeping.state === 'kept';
  return kept ? words : `${words}, for this visit only`;
}
