import fc from 'fast-check';
import type { Basket } from '../../../src/domain/basket/basket.ts';
import { noteFrom, titleFrom } from '../../../src/domain/basket/reader-words.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { itemKey, itemsOf } from '../../../src/domain/item.ts';

/** What a reader may write: any sign, half surrogate pairs, line ends and signs of direction among them. */
export const anyWords: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', '\n', '\r', '\u0000', '\uD800', '\uDC00', '\u202E', '"'),
  }),
  fc.constant(''),
);

/** The keys of all that can be collected of a corpus. */
export function keysOf(corpus: Corpus): readonly string[] {
  return itemsOf(corpus)
    .filter(({ kind }) => kind !== 'speaker')
    .map(itemKey);
}

/** Any basket a reader can come to have. */
export function anyBasket(corpus: Corpus): fc.Arbitrary<Basket> {
  const keys = fc.shuffledSubarray([...keysOf(corpus)]);
  return fc.record({
    title: anyWords.map(titleFrom),
    items: keys.chain((some) =>
      fc.tuple(...some.map((key) => anyWords.map((words) => ({ key, note: noteFrom(words) })))),
    ),
  });
}

export const basketOf = (...keys: readonly string[]): Basket => ({
  title: '',
  items: keys.map((key) => ({ key, note: '' })),
});

export const keysIn = ({ items }: Basket): readonly string[] => items.map(({ key }) => key);
