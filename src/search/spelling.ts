import Fuse from 'fuse.js/basic';
import { editDistance } from './edit-distance.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Known words that an unknown one may stand for. */
export interface Spelling {
  /** The closest known words, as near as a correction may be; empty where none is near enough. */
  readonly corrections: (fold: string) => readonly string[];
  /** Words a step further away: good enough to offer, not to search for unasked. */
  readonly suggestions: (fold: string) => readonly string[];
  /** Builds what the first correction needs, so that it can be done in idle time. */
  readonly warm: () => void;
}

const candidatesAsked = 60;
const mostCorrections = 3;
const mostSuggestions = 3;
const shortestCorrected = 5;
const shortestWithTwoEdits = 8;

export function spellingOf(vocabulary: Vocabulary): Spelling {
  const engines = enginesByLength(vocabulary);
  const remembered = new Map<string, readonly string[]>();
  const nearest = (fold: string, limit: number, most: number): readonly string[] =>
    nearestOf(fold, limit, engines(fold, Math.ceil(limit)), vocabulary).slice(0, most);
  return {
    corrections: (fold) => {
      const limit = editsAllowed(fold);
      if (limit === 0) return [];
      const known = remembered.get(fold);
      if (known !== undefined) return known;
      const found = nearest(fold, limit, mostCorrections);
      // Enough for a session's typing, and a bound on what odd input can make us keep.
      if (remembered.size > 500) remembered.clear();
      remembered.set(fold, found);
      return found;
    },
    suggestions: (fold) => {
      if (!/^\p{L}{4,40}$/u.test(fold)) return [];
      return nearest(fold, editsAllowed(fold) + 1, mostSuggestions);
    },
    warm: () => void engines('warm', Infinity),
  };
}

/** Measured: one edit below eight letters and two from there on; shorter words are too close to one another. */
function editsAllowed(fold: string): number {
  if (!/^\p{L}+$/u.test(fold) || fold.length < shortestCorrected || fold.length > 40) return 0;
  return fold.length < shortestWithTwoEdits ? 1 : 2;
}

interface Candidate {
  readonly word: string;
  readonly cost: number;
}

function nearestOf(
  fold: string,
  limit: number,
  engines: readonly Fuse<string>[],
  vocabulary: Vocabulary,
): readonly string[] {
  const near = engines
    .flatMap((engine) => engine.search(fold, { limit: candidatesAsked }))
    .map(({ item }): Candidate => ({ word: item, cost: costOf(fold, item) }))
    .filter(({ cost }) => cost <= limit);
  const least = Math.min(...near.map(({ cost }) => cost));
  return near
    .filter(({ cost }) => cost === least)
    .toSorted((one, other) => vocabulary.count(other.word) - vocabulary.count(one.word))
    .map(({ word }) => word);
}

/** Few people mistype the first letter: a word that begins otherwise counts as half an edit further away. */
function costOf(typed: string, known: string): number {
  return editDistance(typed, known) + (typed[0] === known[0] ? 0 : 0.5);
}

/** Words of one length have an engine of their own: only lengths within reach of the typed word are ever asked. */
function enginesByLength(
  vocabulary: Vocabulary,
): (fold: string, reach: number) => readonly Fuse<string>[] {
  let built: ReadonlyMap<number, Fuse<string>> | null = null;
  return (fold, reach) => {
    built ??= buildEngines(vocabulary);
    return [...built]
      .filter(([length]) => Math.abs(length - fold.length) <= reach)
      .map(([, engine]) => engine);
  };
}

function buildEngines(vocabulary: Vocabulary): ReadonlyMap<number, Fuse<string>> {
  const byLength = new Map<number, string[]>();
  for (const word of vocabulary.words) {
    if (!/^\p{L}{4,}$/u.test(word)) continue;
    const words = byLength.get(word.length);
    if (words === undefined) byLength.set(word.length, [word]);
    else words.push(word);
  }
  const options = { threshold: 0.5, ignoreLocation: true, shouldSort: true, isCaseSensitive: true };
  return new Map([...byLength].map(([length, words]) => [length, new Fuse(words, options)]));
}
