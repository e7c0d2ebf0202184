import type { Corpus } from '../corpus.ts';
import type { Collectable } from '../item.ts';
import type { Basket } from './basket.ts';
import { itemOfKey } from './collected-item.ts';

/** A collected item itself, with the reader's note. */
export interface Gathered {
  readonly key: string;
  readonly item: Collectable;
  readonly note: string;
}

/** What a basket names, in its order. A basket holds no key that was not found in the corpus when it was read. */
export function gathered({ items }: Basket, corpus: Corpus): readonly Gathered[] {
  return items.flatMap(({ key, note }) => {
    const item = itemOfKey(key, corpus);
    return item === undefined ? [] : [{ key, item, note }];
  });
}
