import { align, type Pair } from './alignment.ts';
import type { ComparedWord } from './compared-words.ts';
import type { DiffPart } from './quote-check.ts';

/** One part of the difference with its words, for whoever looks closer than a reader. */
export interface WordPart {
  readonly kind: DiffPart['kind'];
  readonly printed: readonly ComparedWord[];
  readonly pasted: readonly ComparedWord[];
}

/** The printed words against the pasted ones, run by run. */
export function wordParts(
  printed: readonly ComparedWord[],
  pasted: readonly ComparedWord[],
): readonly WordPart[] {
  const pairs = align(foldsOf(printed), foldsOf(pasted));
  const parts: WordPart[] = [];
  let [at, atPasted] = [0, 0];
  for (const { one, other } of [...pairs, { one: printed.length, other: pasted.length }]) {
    const between = { printed: printed.slice(at, one), pasted: pasted.slice(atPasted, other) };
    if (between.printed.length > 0 || between.pasted.length > 0) {
      parts.push({ kind: kindOf(between.printed.length, between.pasted.length), ...between });
    }
    if (one < printed.length)
      addSame(parts, printed.slice(one, one + 1), pasted.slice(other, other + 1));
    [at, atPasted] = [one + 1, other + 1];
  }
  return parts;
}

export function commonWords(
  printed: readonly ComparedWord[],
  pasted: readonly ComparedWord[],
): readonly Pair[] {
  return align(foldsOf(printed), foldsOf(pasted));
}

function foldsOf(words: readonly ComparedWord[]): readonly string[] {
  return words.map(({ fold }) => fold);
}

function kindOf(printed: number, pasted: number): DiffPart['kind'] {
  if (printed === 0) return 'added';
  return pasted === 0 ? 'left-out' : 'changed';
}

function addSame(
  parts: WordPart[],
  printed: readonly ComparedWord[],
  pasted: readonly ComparedWord[],
): void {
  const last = parts.at(-1);
  if (last?.kind !== 'same') parts.push({ kind: 'same', printed, pasted });
  else {
    parts[parts.length - 1] = {
      kind: 'same',
      printed: [...last.printed, ...printed],
      pasted: [...last.pasted, ...pasted],
    };
  }
}

/** The parts as text, each up to the first word of the next one, so that they make the two texts when put together. */
export function diffParts(
  parts: readonly WordPart[],
  printed: string,
  pasted: string,
): readonly DiffPart[] {
  return parts.map(({ kind, printed: words, pasted: pastedWords }, place) => {
    const rest = parts.slice(place + 1);
    return {
      kind,
      printed: sliceUpTo(printed, words, rest.flatMap((part) => part.printed)[0]),
      pasted: sliceUpTo(pasted, pastedWords, rest.flatMap((part) => part.pasted)[0]),
    };
  });
}

function sliceUpTo(
  text: string,
  words: readonly ComparedWord[],
  next: ComparedWord | undefined,
): string {
  const [first, last] = [words.at(0), words.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : text.slice(first.start, next?.start ?? last.end);
}
