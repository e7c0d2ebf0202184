import type { Corpus } from '../domain/corpus.ts';
import { completionsOf } from './completions.ts';
import { answerTo, itemsOfAll } from './answer.ts';
import type { Marker, PromptSearch } from './findings.ts';
import { libraryOf, type Library } from './library.ts';
import { marksOf, termsToMark } from './marking.ts';
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

function searchIn(library: Library): PromptSearch {
  return {
    find: (criteria, most = Infinity) => answerTo(criteria, most, library),
    all: (criteria) => itemsOfAll(criteria, library),
    marker: (query) => markerOf(query, library),
    complete: (query) => completionsOf(query, library.corpus),
    settle: (criteria) => liftOperators(criteria, library.corpus),
    warm: library.spelling.warm,
  };
}

function markerOf(query: string, library: Library): Marker {
  const plan = planOf(questionOf(query), library);
  return (text) => {
    const analysis = analyse(text, library.concepts);
    return marksOf(plan, termsToMark(plan, analysis.terms), analysis);
  };
}
