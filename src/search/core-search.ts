import type { Corpus } from '../domain/corpus.ts';
import { completionsOf } from './completions.ts';
import { conceptsOf } from './concepts.ts';
import { answerTo, itemsOfAll } from './answer.ts';
import type { Marker, PromptSearch, Search } from './findings.ts';
import { libraryOf, type Library } from './library.ts';
import { marksOf, termsToMark, type MarkPlan } from './marking.ts';
import { liftOperators } from './operators.ts';
import { analyse } from './placed-terms.ts';
import { planOf } from './plan.ts';
import { questionOf } from './question.ts';
import type { Spelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A search that can be given the correction of spelling later, which brings an engine of its own. */
export interface CoreSearch extends PromptSearch {
  readonly withSpelling: (make: (vocabulary: Vocabulary) => Spelling) => PromptSearch;
}

/** A search over a corpus that takes words as they are typed: ready soon, and all that most questions need. */
export function coreSearchOf(corpus: Corpus): CoreSearch {
  const library = libraryOf(corpus);
  return {
    ...searchIn(library),
    withSpelling: (make) => searchIn({ ...library, spelling: make(library.vocabulary) }),
  };
}

/** More than a corpus of an article or two holds: its reader sees all there is. */
const portion = 150;

function searchIn(library: Library): PromptSearch {
  const front = frontOf(library.corpus, library.concepts);
  const markPlan = (query: string): MarkPlan => planOf(questionOf(query), library);
  return {
    portion,
    find: (criteria, most = Infinity) => answerTo(criteria, most, library),
    all: (criteria) => itemsOfAll(criteria, library),
    markPlan,
    marker: (query) => front.markerFor(markPlan(query)),
    complete: front.complete,
    settle: front.settle,
    warm: library.spelling.warm,
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
