import type { Corpus } from '../../domain/corpus.ts';
import { isStopWord } from '../stop-words.ts';
import { alteredFrom } from './altered.ts';
import { restOfClause } from './clause-of-sentence.ts';
import { textOf, type ComparedWord } from './compared-words.ts';
import { locateInOrder } from './locate.ts';
import { nameTest } from './names.ts';
import { nearestTo } from './nearest.ts';
import { lostIn } from './notices.ts';
import { readPasted, type Pasted } from './pasted.ts';
import type { Place, QuoteCheck } from './quote-check.ts';
import { fragmentsOf, piecesOf } from './stitches.ts';
import { differencesOf } from './typography.ts';
import { wordingsOf, type Wording } from './wordings.ts';

type Verdict = QuoteCheck extends infer Each
  ? Each extends QuoteCheck
    ? Omit<Each, 'unchecked' | 'capped'>
    : never
  : never;

/**
 * Holds a pasted text against every wording of the corpus: exact, the same but for typography, stitched from several
 * places, altered, or not found, in this order. What is compared is words; a wording is a quote as printed or
 * operative words as a source gives them.
 */
export function checkQuote(corpus: Corpus, pasted: string): QuoteCheck {
  const text = readPasted(pasted);
  const { unchecked, capped } = text;
  return { ...verdictOn(text, corpus), unchecked, capped };
}

function verdictOn(pasted: Pasted, corpus: Corpus): Verdict {
  if (pasted.words.length === 0) return { kind: 'blank' };
  const wordings = wordingsOf(corpus);
  const located = locatedIn(pasted, wordings, corpus);
  if (located !== null) return located;
  const parted = fragmentsOf(pasted, wordings);
  if (parted !== null) return { kind: 'stitched', fragments: parted };
  return changedFrom(pasted, wordings, corpus);
}

/** What is made of the held words, one wording changed or pieces of several, or of none. */
function changedFrom(pasted: Pasted, wordings: readonly Wording[], corpus: Corpus): Verdict {
  const altered = alteredFrom(pasted, wordings, corpus);
  if (altered !== null && altered.share >= plainlyOneText) return altered.verdict;
  const pieces = piecesOf(pasted, wordings);
  if (pieces !== null) return { kind: 'stitched', fragments: pieces };
  return altered?.verdict ?? { kind: 'missing', nearest: nearestTo(pasted, corpus) };
}

/** Fewer words that say something are found in any text. */
const fewestTelling = 2;

/** From this share of common words on, one wording that was changed explains more than pieces of several. */
const plainlyOneText = 0.75;

function locatedIn(pasted: Pasted, wordings: readonly Wording[], corpus: Corpus): Verdict | null {
  const found = wordings
    .flatMap((wording) => {
      const place = locateInOrder(pasted.fragments, wording);
      return place === null
        ? []
        : [{ wording, place, differences: differencesOf(pasted.fragments, place) }];
    })
    .toSorted(
      (one, other) =>
        Number(one.differences.length > 0) - Number(other.differences.length > 0) ||
        Number(other.place.isWhole) - Number(one.place.isWhole),
    );
  const best = found[0];
  if (best === undefined) return null;
  const alike = found.filter(
    ({ differences }) => differences.length > 0 === best.differences.length > 0,
  );
  const gaps = wordsBetween(best.wording.words, best.place);
  const rest = restOfClause(best.wording.words, best.place.spans);
  const located = {
    places: alike.map(({ place }) => place),
    leftOut: gaps
      .filter((words) => words.length > 0)
      .map((words) => textOf(best.wording.text, words)),
    // One word alone is a word of the language, and no quotation cut short.
    notices: pasted.words.length < 2 ? [] : lostIn([...gaps.flat(), ...rest], nameTest(corpus)),
    isShort: pasted.words.filter(({ fold }) => !isStopWord(fold)).length < fewestTelling,
  };
  if (best.differences.length === 0) return { kind: 'exact', ...located };
  return { kind: 'typography', differences: best.differences, ...located };
}

/** The printed words between one span and the next. */
function wordsBetween(
  words: readonly ComparedWord[],
  { spans }: Place,
): readonly (readonly ComparedWord[])[] {
  return spans.slice(1).map((next, before) => {
    const from = spans[before]?.end ?? 0;
    return words.filter(({ start, end }) => start >= from && end <= next.start);
  });
}
