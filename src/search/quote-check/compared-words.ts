import { extentOf } from '../extent.ts';
import { foldWord, wordsOf, type Word } from '../words.ts';

/**
 * A word as quotes are compared: like a searched word, but with its possessive, which is a word of the author's.
 * Its `fold` is what is compared.
 */
export interface ComparedWord extends Word {
  readonly text: string;
  /** What stands between this word and the one before it. */
  readonly before: string;
}

const apostrophes = /['’‘ʼ＇]/g;

export function comparedWords(text: string): readonly ComparedWord[] {
  let at = 0;
  return wordsOf(text).map((word) => {
    const { start, end, stem, compound } = word;
    const own = text.slice(start, end);
    const before = text.slice(at, start);
    at = end;
    const fold = foldWord(own.replace(apostrophes, ''));
    // An interruption in print does not part the speaker's words.
    return { fold, stem, start, end, compound, afterBreak: false, text: own, before };
  });
}

/** The text from the first of the words to the last. */
export function textOf(text: string, words: readonly ComparedWord[]): string {
  const { start, end } = extentOf(words);
  return text.slice(start, end);
}
