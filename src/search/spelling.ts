import Fuse from 'fuse.js/basic';
import { editDistance } from './edit-distance.ts';
import { wholeAt } from './number-at.ts';
import { remembering } from './remembering.ts';
import { beginsAlmost } from './almost-begun.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Known words that an unknown one may stand for. */
export interface Spelling {
  /** The closest known words, as near as a correction may be; empty where none is near enough. */
  readonly corrections: (fold: string) => readonly string[];
  /** Known words whose beginning is one edit away: what a word with a mistake in it is going to be. */
  readonly unfinished: (fold: string) => readonly string[];
  /** Words a step further away: good enough to offer, not to search for unasked. */
  readonly suggestions: (fold: string) => readonly string[];
  /** Builds, a little at a time, what the first correction would have to wait for; false when all of it stands. */
  readonly warm: () => boolean;
}

const candidatesAsked = 60;
const mostFound = 3;
const shortestCorrected = 5;
const shortestUnfinished = 6;
const shortestWithTwoEdits = 8;
/** Patterns the engine takes in one piece; hardly a word is longer. */
const longest = 32;

export function spellingOf(vocabulary: Vocabulary): Spelling {
  const neighbours = neighboursIn(vocabulary);
  const nearest = (fold: string, limit: number): readonly string[] => {
    const candidates = [...neighbours.of(fold, limit), ...vocabulary.otherwiseBegun(fold)];
    return closest(candidates, (word) => costOf(fold, word), limit, vocabulary);
  };
  return {
    corrections: remembering(mostRemembered, (fold) => {
      const limit = editsAllowed(fold);
      return limit === 0 ? [] : nearest(fold, limit);
    }),
    unfinished: remembering(mostRemembered, (fold) => {
      if (fold.length < shortestUnfinished || editsAllowed(fold) === 0) return [];
      const begun = vocabulary.begunBy(fold.charAt(0)).filter((word) => beginsAlmost(word, fold));
      return closest(begun, () => 1, 1, vocabulary);
    }),
    suggestions: (fold) =>
      /^\p{L}{4,32}$/u.test(fold) ? nearest(fold, fold.length < 5 ? 1 : 2) : [],
    warm: neighbours.listNext,
  };
}

/** Measured: one edit below eight letters and two from there on; shorter words are too close to one another. */
function editsAllowed(fold: string): number {
  if (!/^\p{L}+$/u.test(fold) || fold.length < shortestCorrected || fold.length > longest) return 0;
  return fold.length < shortestWithTwoEdits ? 1 : 2;
}

/** Few people mistype the first letter: a word that begins otherwise counts as half an edit further away. */
function costOf(typed: string, known: string): number {
  return editDistance(typed, known) + (typed[0] === known[0] ? 0 : 0.5);
}

/** Of the words within the limit those at the least cost, the most frequent first. */
function closest(
  words: readonly string[],
  cost: (word: string) => number,
  limit: number,
  { count }: Vocabulary,
): readonly string[] {
  const near = words.map((word) => ({ word, cost: cost(word) })).filter((one) => one.cost <= limit);
  const least = Math.min(...near.map((one) => one.cost));
  return near
    .filter((one) => one.cost === least)
    .map(({ word }) => word)
    .toSorted((one, other) => count(other) - count(one))
    .slice(0, mostFound);
}

interface WordList {
  readonly words: readonly string[];
  readonly letterSets: Uint32Array;
}

interface Neighbours {
  /** Words with the same first letter that may be so many edits away, the likeliest first. */
  readonly of: (fold: string, limit: number) => readonly string[];
  /** Lists those of one more letter. */
  readonly listNext: () => boolean;
}

/**
 * Words by first letter and length, with the letters of each: only words within reach of the typed one are ever looked
 * at, which is what keeps a key press in the middle of a misspelt word as quick as any other.
 */
function neighboursIn(vocabulary: Vocabulary): Neighbours {
  const lists = new Map<string, WordList>();
  let lettersListed = 0;
  const listFor = (letter: string, length: number): WordList => {
    const key = `${letter}${length}`;
    const known = lists.get(key);
    if (known !== undefined) return known;
    const words = vocabulary.begunBy(letter).filter((word) => word.length === length);
    const list = { words, letterSets: Uint32Array.from(words, letterSet) };
    lists.set(key, list);
    return list;
  };
  return {
    of: (fold, limit) => {
      const set = letterSet(fold);
      const lengths = Array.from(
        { length: 2 * limit + 1 },
        (_, more) => fold.length - limit + more,
      );
      const near = lengths.flatMap((length) => {
        const { words, letterSets } = listFor(fold.charAt(0), length);
        // An edit takes one letter out, or brings one in, or both.
        return words.filter((_, at) => lettersApart(set, wholeAt(letterSets, at)) <= 2 * limit);
      });
      return new Fuse(near, { threshold: 0.5, ignoreLocation: true })
        .search(fold, { limit: candidatesAsked })
        .map(({ item }) => item);
    },
    listNext: () => {
      const letter = vocabulary.letters[lettersListed] ?? '';
      for (const { length } of vocabulary.begunBy(letter)) listFor(letter, length);
      lettersListed += 1;
      return lettersListed < vocabulary.letters.length;
    },
  };
}

/** Which letters a word has, a bit each; letters of other scripts share bits, which lets more through and loses none. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

/** How many letters only one of the two has. */
function lettersApart(one: number, other: number): number {
  let rest = one ^ other;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Enough for a session's typing. */
const mostRemembered = 500;
