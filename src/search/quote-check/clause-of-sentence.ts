import type { TextSpan } from '../../domain/corpus.ts';
import { extentOf } from '../extent.ts';
import type { ComparedWord } from './compared-words.ts';

// What parts one clause of a sentence from the next, and sentences from each other.
const parting = /[,;:.!?…—–()]/;

/**
 * Words before and after the spans in the same clause of the sentence, up to its punctuation: who quotes "a gift" out
 * of "this is not a gift" has left out the word that matters.
 */
export function restOfClause(
  words: readonly ComparedWord[],
  spans: readonly TextSpan[],
): readonly ComparedWord[] {
  const extent = extentOf(spans);
  const first = words.findIndex(({ start }) => start >= extent.start);
  const last = words.findLastIndex(({ end }) => end <= extent.end);
  if (first < 0 || last < 0) return [];
  return [
    ...words.slice(clauseStart(words, first), first),
    ...words.slice(last + 1, clauseEnd(words, last)),
  ];
}

function clauseStart(words: readonly ComparedWord[], from: number): number {
  let at = from;
  while (at > 0 && !parting.test(words[at]?.before ?? '')) at -= 1;
  return at;
}

/** The place after the clause's last word. */
function clauseEnd(words: readonly ComparedWord[], last: number): number {
  let at = last + 1;
  while (at < words.length && !parting.test(words[at]?.before ?? '')) at += 1;
  return at;
}

/** The place of each clause's first word, and the place after the last word of all. */
export function clauseBounds(words: readonly ComparedWord[]): readonly number[] {
  const starts = words.flatMap(({ before }, place) =>
    place === 0 || parting.test(before) ? [place] : [],
  );
  return [...starts, words.length];
}
