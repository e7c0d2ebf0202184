import type { Library } from './library.ts';
import { compoundsIn, joined, stemTerm } from './placed-terms.ts';
import type { Question } from './question.ts';
import { isStopWord } from './stop-words.ts';
import { hasStems, type Word } from './words.ts';

/** A word of the query, and what the corpus knows of it. */
export interface AskedWord {
  readonly word: Word;
  /** As it was typed, for readers. */
  readonly typed: string;
  readonly known: boolean;
  /** Known words that begin so, where the word may be unfinished. */
  readonly beginnings: readonly string[];
  /** Known words in its place, where it is neither known nor a beginning. */
  readonly corrections: readonly string[];
  /** The word joined with its neighbours, where the corpus writes them as one: `re use`, `re-use`, `reuse`. */
  readonly joins: readonly string[];
}

/** A word in the middle of a query is taken for a beginning only from here on. */
const shortestBeginning = 4;

export function askedWords(question: Question, library: Library): readonly AskedWord[] {
  const { words } = question;
  const inRun = new Set(
    library.concepts
      .runsIn(words)
      .flatMap(({ from, to }) => words.slice(from, to).map(({ start }) => start)),
  );
  const joins = joinsOf(words, library);
  return words.map((word, place) => {
    const ownJoins = joins.get(place) ?? [];
    const known = inRun.has(word.start) || ownJoins.length > 0 || knows(word, library);
    const unfinished = question.unfinished && place === words.length - 1;
    const beginnings = [
      ...beginningsOf(word, known, unfinished, library),
      ...(unfinished ? begunTogether(words[place - 1], word, library) : []),
    ];
    return {
      word,
      typed: question.text.slice(word.start, word.end),
      known,
      beginnings,
      corrections: known || beginnings.length > 0 ? [] : corrected(word, unfinished, library),
      joins: ownJoins,
    };
  });
}

function knows({ fold, stem }: Word, { vocabulary }: Library): boolean {
  return vocabulary.knows(fold) || vocabulary.knowsStem(stemTerm(stem));
}

function corrected({ fold }: Word, unfinished: boolean, { spelling }: Library): readonly string[] {
  const corrections = spelling.corrections(fold);
  return corrections.length === 0 && unfinished ? spelling.unfinished(fold) : corrections;
}

/** Words that an unfinished word begins together with the word before it: `re us` on the way to `reuse`. */
function begunTogether(
  before: Word | undefined,
  word: Word,
  { vocabulary }: Library,
): readonly string[] {
  if (before === undefined || word.afterBreak || isStopWord(before.fold)) return [];
  return vocabulary.beginning(`${before.fold}${word.fold}`);
}

function beginningsOf(
  { fold }: Word,
  known: boolean,
  unfinished: boolean,
  { vocabulary }: Library,
): readonly string[] {
  const elsewhere = !hasStems(fold) || !known;
  const asked =
    unfinished || (elsewhere && fold.length >= (hasStems(fold) ? shortestBeginning : 2));
  return asked ? vocabulary.beginning(fold).filter((word) => word !== fold) : [];
}

/** For each place, the joined words of the corpus that its word is a part of. */
function joinsOf(
  words: readonly Word[],
  { vocabulary }: Library,
): ReadonlyMap<number, readonly string[]> {
  const joins = new Map<number, string[]>();
  const places = new Map(words.map((word, place) => [word.start, place]));
  const pairs = words.slice(1).flatMap((word, before) => {
    const previous = words[before];
    return previous === undefined ||
      word.afterBreak ||
      [previous, word].some(({ fold }) => isStopWord(fold))
      ? []
      : [[previous, word]];
  });
  for (const parts of [...compoundsIn(words), ...pairs]) {
    const whole = joined(parts);
    if (!vocabulary.knows(whole)) continue;
    for (const { start } of parts) {
      const place = places.get(start) ?? -1;
      joins.set(place, [...(joins.get(place) ?? []), whole]);
    }
  }
  return joins;
}
