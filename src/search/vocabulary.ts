import type { Analysis } from './placed-terms.ts';

/** Every word of the corpus in its compared form, and how it is written. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly knows: (fold: string) => boolean;
  readonly knowsStem: (term: string) => boolean;
  /** How often the word stands in the corpus. */
  readonly count: (fold: string) => number;
  /** The word as the corpus writes it, first occurrence. */
  readonly surface: (fold: string) => string;
  /** Words that begin so, the most frequent first, never more than a bounded number. */
  readonly beginning: (prefix: string) => readonly string[];
}

/** A single letter begins hundreds of words; asking for all of them is what makes a first key press slow. */
const mostExpansions = 120;

const isWord = /^[\p{L}\p{N}]/u;

export function vocabularyOf(analyses: Iterable<Analysis>): Vocabulary {
  const counts = new Map<string, number>();
  const surfaces = new Map<string, string>();
  const stems = new Set<string>();
  for (const { text, placed } of analyses) {
    for (const { term, start, end } of placed) {
      if (!isWord.test(term)) stems.add(term);
      else {
        counts.set(term, (counts.get(term) ?? 0) + 1);
        if (!surfaces.has(term)) surfaces.set(term, text.slice(start, end));
      }
    }
  }
  const words = [...counts.keys()].toSorted(byCodeUnits);
  return {
    words,
    knows: (fold) => counts.has(fold),
    knowsStem: (term) => stems.has(term),
    count: (fold) => counts.get(fold) ?? 0,
    surface: (fold) => surfaces.get(fold) ?? fold,
    beginning: (prefix) => {
      const found = range(words, prefix);
      return found.length <= 1 ? found : mostFrequent(found, counts);
    },
  };
}

function byCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function mostFrequent(
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  return words
    .toSorted(
      (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || byCodeUnits(one, other),
    )
    .slice(0, mostExpansions);
}

function range(sorted: readonly string[], prefix: string): readonly string[] {
  const from = firstNotBefore(sorted, prefix);
  let to = from;
  while (sorted[to]?.startsWith(prefix) === true) to += 1;
  return sorted.slice(from, to);
}

function firstNotBefore(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
