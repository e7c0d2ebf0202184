import type { Corpus } from '../../domain/corpus.ts';
import { extentOf } from '../extent.ts';
import { isStopWord } from '../stop-words.ts';
import { clauseBounds } from './clause-of-sentence.ts';
import type { ComparedWord } from './compared-words.ts';
import { commonWords, diffParts, wordParts } from './difference.ts';
import { placeIn } from './locate.ts';
import { nameTest } from './names.ts';
import { noticesOf } from './notices.ts';
import type { Pasted } from './pasted.ts';
import type { QuoteCheck } from './quote-check.ts';
import type { Wording } from './wordings.ts';

type Altered = Omit<Extract<QuoteCheck, { kind: 'altered' }>, 'unchecked' | 'capped'>;

/** How much of both texts is common is for choosing between readings only; a reader never sees it. */
export interface Alteration {
  readonly verdict: Altered;
  readonly share: number;
}

/** Below this share of common words, two texts are not one text changed, but two. */
const leastShare = 0.5;
const fewestCommon = 3;
/** Common words that each further clause of the wording must bring: one alone is likelier a changed word than one of a sentence away. */
const perClause = 1;
/** A printed word left out weighs little beside a pasted one that is not there: every quotation begins and ends somewhere. */
const leftOutWeight = 0.1;
/** A bound on how many runs of clauses of one long wording are compared. */
const mostBounds = 24;

interface Candidate {
  readonly wording: Wording;
  /** The stretch of the wording that the pasted words stand against. */
  readonly words: readonly ComparedWord[];
  /** How many words both have, in order. */
  readonly common: number;
  readonly share: number;
  /** By which candidates are chosen: how much of what was pasted the stretch holds. */
  readonly worth: number;
}

/** The wording that the pasted words change, with what was changed; null where none is near enough. */
export function alteredFrom(
  pasted: Pasted,
  wordings: readonly Wording[],
  corpus: Corpus,
): Alteration | null {
  const nearest = wordings
    .flatMap((wording) => candidatesOf(pasted, wording))
    .toSorted((one, other) => other.worth - one.worth)[0];
  if (nearest === undefined) return null;
  const { wording, words, share } = nearest;
  const parts = wordParts(words, pasted.words);
  const span = extentOf(words);
  const verdict: Altered = {
    kind: 'altered',
    place: placeIn(wording, [span]),
    parts: diffParts(parts, wording.text, pasted.text),
    notices: noticesOf(parts, nameTest(corpus)),
  };
  return { verdict, share };
}

/** Every run of whole clauses of the wording, so that a word lost at either end is seen to be lost. */
function candidatesOf(pasted: Pasted, wording: Wording): readonly Candidate[] {
  const folds = new Set(pasted.words.map(({ fold }) => fold));
  if (wording.words.filter(({ fold }) => folds.has(fold)).length < fewestCommon) return [];
  const bounds = clauseBounds(wording.words).slice(0, mostBounds);
  return bounds.flatMap((from, place) =>
    bounds.slice(place + 1).flatMap((to, more) => {
      const candidate = candidateOf(pasted, wording.words.slice(from, to));
      if (candidate === null) return [];
      const { words, common } = candidate;
      const leftOut = (words.length - common) / words.length;
      const held = (common - perClause * more) / pasted.words.length;
      return [{ ...candidate, wording, worth: held - leftOutWeight * leftOut }];
    }),
  );
}

function candidateOf(
  pasted: Pasted,
  words: readonly ComparedWord[],
): Pick<Candidate, 'words' | 'common' | 'share'> | null {
  const pairs = commonWords(words, pasted.words);
  const tells = pairs.some(({ other }) => !isStopWord(pasted.words[other]?.fold ?? ''));
  const share = (2 * pairs.length) / (words.length + pasted.words.length);
  const common = pairs.length;
  return tells && common >= fewestCommon && share >= leastShare ? { words, common, share } : null;
}
