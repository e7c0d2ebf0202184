import { clean } from '../../domain/citation/clean.ts';

/** Characters of a question that are said again: whoever pasted a page knows what it was. */
const longest = 200;

/**
 * Words of the reader's own, or of whoever made the address, as they are said again within a sentence of ours: without
 * signs that would turn the direction of the sentence, and no longer than a sentence bears.
 */
export function saidWords(words: string): string {
  const characters = Array.from(clean(words));
  return characters.length > longest
    ? `${characters.slice(0, longest).join('')} …`
    : characters.join('');
}

/** In quotation marks; words that have some of their own need no others. */
export function inQuotes(words: string): string {
  const said = saidWords(words);
  return /["“”„«»]/.test(said) ? said : `“${said}”`;
}
