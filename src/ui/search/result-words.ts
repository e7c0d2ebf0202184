import { itemKinds, type ItemKind } from '../../domain/item.ts';
import { countOf, counted } from '../shared/wording.ts';

export function totalOf(counts: Readonly<Record<ItemKind, number>>): number {
  return itemKinds.reduce((sum, kind) => sum + counts[kind], 0);
}

/** “7 results: 3 clauses, 4 quotes”; kinds without any are left out. */
export function resultWords(counts: Readonly<Record<ItemKind, number>>): string {
  const kinds = itemKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => countOf(counts[kind], kind));
  const words = counted(totalOf(counts), ['result', 'results']);
  return kinds.length === 0 ? words : `${words}: ${kinds.join(', ')}`;
}
