import type { Analysis } from './placed-terms.ts';
import { beginningsIn } from './beginnings.ts';

/** Every word of the corpus in its compared form, and how it is written. */
export interface Vocabulary {
  readonly knows: (fold: string) => boolean;
  readonly knowsStem: (term: string) => boolean;
  /** How often the word stands in the corpus. */
  readonly count: (fold: string) => number;
  /** The word as the corpus writes it, small letters before capitals. */
  readonly surface: (fold: string) => string;
  /** Words of letters only, four or more, with this first letter. */
  readonly begunBy: (letter: string) => readonly string[];
  /** Every letter that begins such a word. */
  readonly letters: readonly string[];
  /** Known words that are this one but for a first letter changed, left out, added, or swapped with the second. */
  readonly otherwiseBegun: (fold: string) => readonly string[];
  /** Words that begin so, the most frequent first, never more than a bounded number. */
  readonly beginning: (prefix: string) => readonly string[];
}

export interface VocabularyBuilder {
  readonly add: (analysis: Analysis) => void;
  readonly build: () => Vocabulary;
}

const isWord = /^[\p{L}\p{N}]/u;

interface KnownWord {
  count: number;
  surface: string;
}

export function vocabularyBuilder(): VocabularyBuilder {
  const words = new Map<string, KnownWord>();
  const stems = new Set<string>();
  return {
    add: ({ text, placed }) => {
      for (const { term, start, end } of placed) {
        const known = words.get(term);
        if (known !== undefined) count(known, term, text, start);
        else if (isWord.test(term)) words.set(term, { count: 1, surface: text.slice(start, end) });
        else stems.add(term);
      }
    },
    build: () => vocabularyOf(words, stems),
  };
}

/** A word at the head of a sentence has a capital that is not its own: small letters, once seen, are kept. */
function count(known: KnownWord, term: string, text: string, start: number): void {
  known.count += 1;
  if (known.surface !== term && text.startsWith(term, start)) known.surface = term;
}

function vocabularyOf(
  words: ReadonlyMap<string, Readonly<KnownWord>>,
  stems: ReadonlySet<string>,
): Vocabulary {
  const spellable = [...words.keys()].filter((word) => /^\p{L}{4,}$/u.test(word));
  const byLetter = grouped(spellable, (word) => word.charAt(0));
  const byTail = grouped(spellable, (word) => word.slice(1));
  const countOf = (fold: string): number => words.get(fold)?.count ?? 0;
  return {
    knows: (fold) => words.has(fold),
    knowsStem: (term) => stems.has(term),
    count: countOf,
    surface: (fold) => words.get(fold)?.surface ?? fold,
    begunBy: (letter) => byLetter.get(letter) ?? [],
    letters: [...byLetter.keys()],
    otherwiseBegun: (fold) => {
      const tail = fold.slice(1);
      const swapped = `${fold.charAt(1)}${fold.charAt(0)}${fold.slice(2)}`;
      const known = [tail, swapped].filter((word) => words.has(word));
      const same = [...(byTail.get(tail) ?? []), ...(byTail.get(fold) ?? []), ...known];
      return same.filter((word) => word.charAt(0) !== fold.charAt(0));
    },
    beginning: beginningsIn([...words.keys()], countOf),
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
