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
  /** Words of letters only, four or more, with this first letter. */
  readonly begunBy: (letter: string) => readonly string[];
  /** Known words that are this one but for a first letter changed, left out, added, or swapped with the second. */
  readonly otherwiseBegun: (fold: string) => readonly string[];
  /** Words that begin so, the most frequent first, never more than a bounded number. */
  readonly beginning: (prefix: string) => readonly string[];
}

/** A single letter begins hundreds of words; asking for all of them is what makes a first key press slow. */
const mostExpansions = 60;

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
  const spellable = words.filter((word) => /^\p{L}{4,}$/u.test(word));
  const byLetter = grouped(spellable, (word) => word.charAt(0));
  const byTail = grouped(spellable, (word) => word.slice(1));
  return {
    words,
    knows: (fold) => counts.has(fold),
    knowsStem: (term) => stems.has(term),
    count: (fold) => counts.get(fold) ?? 0,
    surface: (fold) => surfaces.get(fold) ?? fold,
    begunBy: (letter) => byLetter.get(letter) ?? [],
    otherwiseBegun: (fold) => {
      const tail = fold.slice(1);
      const swapped = `${fold.charAt(1)}${fold.charAt(0)}${fold.slice(2)}`;
      const known = [tail, swapped].filter((word) => counts.has(word));
      const same = [...(byTail.get(tail) ?? []), ...(byTail.get(fold) ?? []), ...known];
      return same.filter((word) => word.charAt(0) !== fold.charAt(0));
    },
    beginning: (prefix) => {
      const found = range(words, prefix);
      return found.length <= 1 ? found : mostFrequent(found, counts);
    },
  };
}

function grouped(
  words: readonly string[],
  keyOf: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const group = groups.get(keyOf(word));
    if (group === undefined) groups.set(keyOf(word), [word]);
    else group.push(word);
  }
  return groups;
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
