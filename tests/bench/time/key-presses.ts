import type { Corpus } from '../../../src/domain/corpus.ts';
import { seeded } from './invented-words.ts';

const letters = 12;
const wordsTyped = 15;

/** Words of twelve letters as they are typed letter by letter: every third with two letters swapped half way. */
export function keyPresses({ claims }: Corpus): readonly string[] {
  const random = seeded(12);
  const long = new Set(
    claims.flatMap(({ text }) => text.toLowerCase().match(/\b[a-z]{12}\b/g) ?? []),
  );
  const words = [...long]
    .map((word) => ({ word, order: random() }))
    .toSorted((one, other) => one.order - other.order)
    .slice(0, wordsTyped)
    .map(({ word }, place) => (place % 3 === 2 ? swapped(word) : word));
  return words.flatMap((word) =>
    Array.from({ length: letters }, (_, last) => word.slice(0, last + 1)),
  );
}

function swapped(word: string): string {
  return `${word.slice(0, 5)}${word.charAt(6)}${word.charAt(5)}${word.slice(7)}`;
}
