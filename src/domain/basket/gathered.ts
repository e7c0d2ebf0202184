import type { Corpus } from '../corpus.ts';
import type { Collectable } from '../item.ts';
import type { Basket, Collected } from './basket.ts';
import { itemOfKey } from './collected-item.ts';

/** A collected item itself, with the reader's note. */
export interface Gathered {
  readonly key: string;
  readonly item: Collectable;
  readonly note: string;
}

/**
 * What a basket names, in its order. A basket holds no key that was not found in the corpus when it was read. What has
 * not changed since the last time is the same object, so that nothing has to be drawn anew for a letter typed elsewhere.
 */
export function gathered({ items }: Basket, corpus: Corpus): readonly Gathered[] {
  const known = lastGathered.get(corpus) ?? new WeakMap<Collected, Gathered>();
  lastGathered.set(corpus, known);
  return items.flatMap((collected) => {
    const one = known.get(collected) ?? gather(collected, corpus);
    if (one !== undefined) known.set(collected, one);
    return one ?? [];
  });
}

const lastGathered = new WeakMap<Corpus, WeakMap<Collected, Gathered>>();

function gather({ key, note }: Collected, corpus: Corpus): Gathered | undefined {
  const item = itemOfKey(key, corpus);
  return item && { key, item, note };
}
