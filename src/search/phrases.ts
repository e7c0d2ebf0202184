import type { TextSpan } from '../domain/corpus.ts';
import { joined, type Analysis } from './placed-terms.ts';
import type { Word } from './words.ts';

/**
 * Where the phrase's words stand in this order with nothing but blanks and punctuation between them. Hyphens make
 * no difference: `re-use`, `reuse` and `re use` are one where either side has the hyphen.
 */
export function placesOf(
  phrase: readonly Word[],
  { words, silent }: Pick<Analysis, 'words' | 'silent'>,
): readonly TextSpan[] {
  const key = joined(phrase);
  const cuts = cutsOf(phrase);
  return words.flatMap((first, from) => {
    const to = endOfRun(words, from, key);
    const last = words[to - 1];
    if (last === undefined || (to === from + 1 && silent.has(from))) return [];
    return agree(cuts, cutsOf(words.slice(from, to)))
      ? [{ start: first.start, end: last.end }]
      : [];
  });
}

/** The place after the last of the words that are the key when run together, or -1. */
function endOfRun(words: readonly Word[], from: number, key: string): number {
  let at = 0;
  for (const [step, word] of words.slice(from, from + key.length).entries()) {
    if ((step > 0 && word.afterBreak) || !key.startsWith(word.fold, at)) return -1;
    at += word.fold.length;
    if (at === key.length) return from + step + 1;
  }
  return -1;
}

/** Where words part, in letters from the start: true where there is more than a hyphen between them. */
function cutsOf(words: readonly Word[]): ReadonlyMap<number, boolean> {
  const cuts = new Map<number, boolean>();
  let at = 0;
  for (const [place, word] of words.entries()) {
    const before = words[place - 1];
    if (before !== undefined) cuts.set(at, word.compound < 0 || word.compound !== before.compound);
    at += word.fold.length;
  }
  return cuts;
}

/** "all ready" is not "already": words that are apart in one must be apart in the other. */
function agree(one: ReadonlyMap<number, boolean>, other: ReadonlyMap<number, boolean>): boolean {
  return (
    [...one].every(([at, apart]) => !apart || other.has(at)) &&
    [...other].every(([at, apart]) => !apart || one.has(at))
  );
}
