import type { Analysis } from './placed-terms.ts';
import { joined } from './placed-terms.ts';
import type { Word } from './words.ts';
import type { TextSpan } from '../domain/corpus.ts';

/**
 * Where the phrase's words stand in this order with nothing but blanks and punctuation between them.
 * They are compared run together, so that `re-use` and `reuse` are one, as case and diacritics are.
 */
export function placesOf(
  phrase: readonly Word[],
  { words, silent }: Analysis,
): readonly TextSpan[] {
  const key = joined(phrase);
  const places: TextSpan[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const to = endOfRun(words, from, key);
    const [first, last] = [words[from], words[to - 1]];
    if (to < 0 || first === undefined || last === undefined) continue;
    if (to - from === 1 && silent.has(from)) continue;
    places.push({ start: first.start, end: last.end });
  }
  return places;
}

/** The place after the run's last word, or -1. */
function endOfRun(words: readonly Word[], from: number, key: string): number {
  let at = 0;
  for (let place = from; place < words.length; place += 1) {
    const word = words[place];
    if (word === undefined || (place > from && word.afterBreak) || !key.startsWith(word.fold, at))
      return -1;
    at += word.fold.length;
    if (at === key.length) return place + 1;
  }
  return -1;
}
