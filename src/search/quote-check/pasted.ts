import { comparedWords, textOf, type ComparedWord } from './compared-words.ts';

/** What was pasted, taken apart. */
export interface Pasted {
  readonly text: string;
  readonly words: readonly ComparedWord[];
  /** Stretches between ellipses, or inside quotation marks where the text has words outside them too. */
  readonly fragments: readonly PastedFragment[];
  readonly unchecked: readonly string[];
  readonly capped: boolean;
}

export interface PastedFragment {
  readonly text: string;
  readonly words: readonly ComparedWord[];
}

/** UTF-16 code units. A sentence is rarely a tenth of it; comparing costs the product of both lengths. */
const mostPasted = 2000;

const ellipsis = /…|\.{3,}|(?:\. ){2,}\.|\[…\]|\[\.{3}\]/;
const inMarks = /[“„«"＂]([^“”„«»"＂]+)[”“»"＂]/g;

export function readPasted(pasted: string): Pasted {
  const short = pasted.slice(0, mostPasted).replace(/[\ud800-\udbff]$/, '');
  const quoted = quotedParts(short);
  const checked = quoted.inside.length > 0 && quoted.outside.length > 0 ? quoted.inside : [short];
  const fragments = checked.flatMap((part) => part.split(ellipsis)).flatMap(fragmentOf);
  const text = checked.join(' … ');
  return {
    text,
    words: comparedWords(text),
    fragments,
    unchecked: quoted.inside.length > 0 ? quoted.outside : [],
    capped: short.length < pasted.length,
  };
}

function fragmentOf(part: string): readonly PastedFragment[] {
  const words = comparedWords(part);
  return words.length === 0 ? [] : [{ text: part, words }];
}

/** Text inside quotation marks and text outside them, each part with words in it. */
function quotedParts(text: string): { readonly inside: string[]; readonly outside: string[] } {
  const inside: string[] = [];
  const outside: string[] = [];
  let at = 0;
  for (const match of text.matchAll(inMarks)) {
    outside.push(text.slice(at, match.index));
    inside.push(match[1] ?? '');
    at = match.index + match[0].length;
  }
  outside.push(text.slice(at));
  return { inside: inside.filter(hasWords), outside: outside.filter(hasWords).map(trimmed) };
}

function hasWords(text: string): boolean {
  return comparedWords(text).length > 0;
}

function trimmed(text: string): string {
  return textOf(text, comparedWords(text));
}
