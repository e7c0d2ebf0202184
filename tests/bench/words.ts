import { isStopWord } from '../../src/search/stop-words.ts';
import { foldWord, stemOf } from '../../src/search/words.ts';

/** For engines that bring none of their own: words of any script, folded and stemmed as ours are. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}

/** The words that say something of a subject. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord).filter((word) => !isStopWord(word));
}

/** How many mistakes a word of this length may have, where an engine can be told: as many as ours allows. */
export function editsFor(word: string): number {
  if (word.length < 5) return 0;
  return word.length < 8 ? 1 : 2;
}
