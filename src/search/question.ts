import { readQuery, type QueryPart } from './query.ts';
import { wordsOf, type Word } from './words.ts';

/** A query as far as the engines are asked about it. */
export interface Question {
  readonly parts: readonly QueryPart[];
  /** Words outside phrases and operators, in order; a phrase or an operator between two of them parts them. */
  readonly words: readonly Word[];
  /** The text that `words` count in. */
  readonly text: string;
  readonly phrases: readonly (readonly Word[])[];
  readonly without: readonly Without[];
  /** Whether signs were typed and none of them makes a word. Signs that open a phrase or a `-word` may still become one. */
  readonly asksWithoutWords: boolean;
  /** Whether the last word may still be unfinished. */
  readonly unfinished: boolean;
  readonly capped: boolean;
}

/** What must not stand in an answer: a word in any of its forms, or a wording as it is. */
export interface Without {
  readonly what: 'word' | 'phrase';
  readonly words: readonly Word[];
}

/** UTF-16 code units and words. Measured: engines of this kind stand still for seconds on longer ones. */
const mostUnits = 256;
const mostWords = 12;

export function questionOf(query: string): Question {
  const short = cutText(query);
  const parts = readQuery(short);
  const text = onlyWords(short, parts);
  const all = wordsOf(text);
  const words = all.slice(0, mostWords);
  const ready = parts.filter(({ kind }) => kind === 'phrase').map(wordsInside);
  const phrases = ready.map((phrase) => phrase.slice(0, mostWords)).filter(hasWords);
  const without = parts.flatMap((part): readonly Without[] =>
    part.kind === 'without' ? [{ what: part.what, words: wordsInside(part) }] : [],
  );
  return {
    parts,
    words,
    text,
    phrases: phrases.slice(0, mostWords),
    without: without.filter(({ words: unwanted }) => hasWords(unwanted)).slice(0, mostWords),
    asksWithoutWords: words.length === 0 && phrases.length === 0 && parts.some(isSigns),
    unfinished: parts.at(-1)?.kind === 'word' && !/\s$/.test(query),
    capped:
      short.length < query.length ||
      all.length > mostWords ||
      ready.some((phrase) => phrase.length > mostWords),
  };
}

function isSigns(part: QueryPart): boolean {
  return (part.kind === 'word' || part.kind === 'phrase') && /[^\s\-−]/.test(part.text);
}

function wordsInside(part: QueryPart): readonly Word[] {
  return part.kind === 'operator' ? [] : wordsOf(part.text);
}

const hasWords = (words: readonly Word[]): boolean => words.length > 0;

/** Cut between characters, never inside a surrogate pair. */
function cutText(query: string): string {
  if (query.length <= mostUnits) return query;
  return query.slice(0, mostUnits).replace(/[\ud800-\udbff]$/, '');
}

/** Other parts become line ends of the same length, so that places stay and no compound or name runs over them. */
function onlyWords(query: string, parts: readonly QueryPart[]): string {
  let text = query;
  for (const { kind, start, end } of parts) {
    if (kind === 'word') continue;
    text = text.slice(0, start) + '\n'.repeat(end - start) + text.slice(end);
  }
  return text;
}
