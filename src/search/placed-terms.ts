import type { TextSpan } from '../domain/corpus.ts';
import type { Concepts, Run } from './concepts.ts';
import { extentOf } from './extent.ts';
import { remembering } from './remembering.ts';
import { hasStems, stemOf, wordsOf, type Word } from './words.ts';

/** What the index knows, and where it stands in the text: index and marks are made from the same list. */
export interface PlacedTerm extends TextSpan {
  readonly term: string;
}

/** A folded word stands for itself; other terms begin with a sign that no word holds. */
export const stemTerm = (stem: string): string => `~${stem}`;
export const conceptTerm = (id: number): string => `#${id}`;
export const isConcept = (term: string): boolean => term.startsWith('#');
export const nameTerm = (key: string): string => `=${key}`;
export const numberTerm = (clause: number): string => `@${clause}`;

export interface Analysis {
  readonly text: string;
  readonly words: readonly Word[];
  readonly placed: readonly PlacedTerm[];
  /** Every term once. */
  readonly terms: ReadonlySet<string>;
  /** Places of the words that say nothing alone. */
  readonly silent: ReadonlySet<number>;
}

export function analyse(text: string, concepts: Concepts): Analysis {
  const words = wordsOf(text);
  const runs = concepts.runsIn(words);
  const silent = silentWords(text, words, runs);
  const placed = [
    ...words.flatMap((word, place) => (silent.has(place) ? [] : wordTerms(word.fold, word))),
    ...compoundsIn(words).flatMap((parts) => wordTerms(joined(parts), extentOf(parts))),
    ...runs.flatMap((run) => runTerms(words, run, silent)),
  ];
  return { text, words, placed, terms: new Set(placed.map(({ term }) => term)), silent };
}

function wordTerms(fold: string, { start, end }: TextSpan): PlacedTerm[] {
  return termsOfWord(fold).map((term) => ({ term, start, end }));
}

const termsOfWord = remembering(200_000, (fold: string): readonly string[] =>
  hasStems(fold) ? [fold, stemTerm(stemOf(fold))] : [fold],
);

function runTerms(words: readonly Word[], run: Run, silent: ReadonlySet<number>): PlacedTerm[] {
  const parts = words.slice(run.from, run.to);
  if (parts.length === 1 && !run.concept.isName && silent.has(run.from)) return [];
  const place = extentOf(parts);
  const concept = { term: conceptTerm(run.concept.id), ...place };
  if (!run.concept.isName) return [concept];
  // Parts of a name are written apart, joined or hyphenated: each pair is known joined too.
  const pairs = parts.slice(1).flatMap((part, place_) => {
    const pair = [parts[place_] ?? part, part];
    return [{ term: joined(pair), ...extentOf(pair) }];
  });
  return [concept, { term: nameTerm(run.key), ...place }, ...pairs];
}

/** Runs of two or more words joined by hyphens. */
export function compoundsIn(words: readonly Word[]): readonly (readonly Word[])[] {
  const compounds = new Map<number, Word[]>();
  for (const word of words) {
    if (word.compound < 0) continue;
    const parts = compounds.get(word.compound);
    if (parts === undefined) compounds.set(word.compound, [word]);
    else parts.push(word);
  }
  return [...compounds.values()];
}

/**
 * Short pieces of a compound or a name say nothing alone: who asks for the initials "UN" does not mean
 * the last syllable of somebody's name. Pieces in capitals are initials themselves, and do count.
 */
function silentWords(
  text: string,
  words: readonly Word[],
  runs: readonly Run[],
): ReadonlySet<number> {
  const silent = new Set<number>();
  const consider = (word: Word | undefined, place: number): void => {
    if (word !== undefined && isShortPiece(word, text.slice(word.start, word.end)))
      silent.add(place);
  };
  words.forEach((word, place) => word.compound >= 0 && consider(word, place));
  for (const { concept, from, to } of runs) {
    if (!concept.isName || to - from < 2) continue;
    for (let place = from; place < to; place += 1) consider(words[place], place);
  }
  return silent;
}

export function isShortPiece({ fold }: Word, asWritten: string): boolean {
  return /^[a-z]{1,2}$/.test(fold) && (fold.length === 1 || asWritten !== asWritten.toUpperCase());
}

export function joined(parts: readonly Word[]): string {
  return parts.map(({ fold }) => fold).join('');
}
