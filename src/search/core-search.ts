import type { Corpus } from '../domain/corpus.ts';
import { completionsOf } from './completions.ts';
import { conceptsOf } from './concepts.ts';
import { answerTo, itemsOfAll } from './answer.ts';
import type { Criteria } from './criteria.ts';
import type { Findings, Marker, PromptSearch, Search } from './findings.ts';
import { libraryInSteps, libraryOf, type Library } from './library.ts';
import { marksOf, termsToMark, type MarkPlan } from './marking.ts';
import { liftOperators } from './operators.ts';
import { analyse } from './placed-terms.ts';
import { planOf } from './plan.ts';
import { questionOf } from './question.ts';
import type { SearchRest } from './search-rest.ts';
import { inTurns } from './steps.ts';

/**
 * A search that answers as it is, and can be given the rest later: the correction of spelling, which brings an engine of
 * its own, and what an empty answer says besides.
 */
export interface CoreSearch extends PromptSearch {
  readonly completed: (rest: SearchRest) => PromptSearch;
}

/** A search over a corpus that takes words as they are typed: ready soon, and all that most questions need. */
export function coreSearchOf(corpus: Corpus): CoreSearch {
  return coreSearchIn(libraryOf(corpus));
}

/**
 * The same, made in small steps.
 *
 * @param pause lets others have their turn
 */
export async function coreSearchInTurns(
  corpus: Corpus,
  pause: () => Promise<void>,
): Promise<CoreSearch> {
  return coreSearchIn(await inTurns(libraryInSteps(corpus), pause));
}

function coreSearchIn(library: Library): CoreSearch {
  return {
    ...searchIn(library, null),
    completed: (rest) =>
      searchIn({ ...library, spelling: rest.spellingOf(library.vocabulary) }, rest),
  };
}

/** More than a corpus of an article or two holds: its reader sees all there is. */
const portion = 150;

function searchIn(library: Library, rest: SearchRest | null): PromptSearch {
  const front = frontOf(library.corpus, library.concepts);
  const markPlan = (query: string): MarkPlan => planOf(questionOf(query), library);
  return {
    portion,
    find: rememberingLast((criteria, most) => answerTo(criteria, most, library, rest)),
    all: (criteria) => itemsOfAll(criteria, library),
    markPlan,
    marker: (query) => front.markerFor(markPlan(query)),
    complete: front.complete,
    settle: front.settle,
    warm: library.spelling.warm,
  };
}

interface LastAnswer {
  readonly criteria: Criteria;
  readonly most: number;
  readonly findings: Findings;
}

/** Several parts of a page ask for the same answer. */
function rememberingLast(
  answer: (criteria: Criteria, most: number) => Findings,
): PromptSearch['find'] {
  let last: LastAnswer | null = null;
  return (criteria, most = Infinity) => {
    if (last?.criteria !== criteria || last.most !== most)
      last = { criteria, most, findings: answer(criteria, most) };
    return last.findings;
  };
}

/** What of a search needs no index, and so stays on the page where the rest is done in another thread. */
export interface SearchFront extends Pick<Search, 'complete' | 'settle'> {
  readonly markerFor: (plan: MarkPlan) => Marker;
}

export function frontOf(corpus: Corpus, concepts = conceptsOf(corpus)): SearchFront {
  return {
    complete: (query) => completionsOf(query, corpus),
    settle: (criteria) => liftOperators(criteria, corpus),
    markerFor: (plan) => (text) => {
      const analysis = analyse(text, concepts);
      return marksOf(plan, termsToMark(plan, analysis.terms), analysis);
    },
  };
}
