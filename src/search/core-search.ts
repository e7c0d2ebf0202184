import type { Corpus } from '../domain/corpus.ts';
import type { ItemKind } from '../domain/item.ts';
import { absenceOf, noAbsence } from './absence.ts';
import { completionsOf } from './completions.ts';
import { type Criteria } from './criteria.ts';
import { narrow } from './facets.ts';
import type { Findings, Mark, Search } from './findings.ts';
import { libraryOf, type Entry, type Library } from './library.ts';
import { marksOf, termsToMark } from './marking.ts';
import { hitOf } from './matches.ts';
import { liftOperators, narrowingOf } from './operators.ts';
import { ordered } from './ordering.ts';
import { analyse } from './placed-terms.ts';
import { planOf } from './plan.ts';
import { questionOf } from './question.ts';
import { retrieve } from './retrieve.ts';
import type { Spelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A search that can be given the correction of spelling later, which brings an engine of its own. */
export interface CoreSearch extends Search {
  readonly withSpelling: (make: (vocabulary: Vocabulary) => Spelling) => Search;
}

/** A search over a corpus that takes words as they are typed: ready soon, and all that most questions need. */
export function coreSearchOf(corpus: Corpus): CoreSearch {
  const library = libraryOf(corpus);
  return {
    ...searchIn(library),
    withSpelling: (make) => searchIn({ ...library, spelling: make(library.vocabulary) }),
  };
}

function searchIn(library: Library): Search {
  return {
    find: (criteria) => find(criteria, library),
    marksIn: (query, text) => marksIn(query, text, library),
    complete: (query) => completionsOf(query, library.corpus),
    settle: (criteria) => liftOperators(criteria, library.corpus),
    warm: library.spelling.warm,
  };
}

function find({ query, selection, sort }: Criteria, library: Library): Findings {
  const { corpus, entries } = library;
  const question = questionOf(query);
  const narrowing = narrowingOf(question.parts, selection, corpus);
  const plan = planOf(question, library);
  const answers = retrieve(plan, library);
  const blocked = narrowing.unknown.length > 0;
  const narrowed = narrow(blocked ? [] : answers, narrowing.selection, narrowing.unwanted, corpus);
  const hits = ordered(narrowed.rows, sort, corpus).map((row) => hitOf(row, plan));
  return {
    hits,
    counts: countByKind(hits),
    facets: narrowed.facets,
    corrections: plan.corrections,
    // Where every answer holds the words as typed, nothing came of the others.
    added: answers.length > 0 && answers.every(({ tier }) => tier === 'exact') ? [] : plan.added,
    searched: countByKind(entries),
    capped: question.capped,
    unknownValues: narrowing.unknown,
    ...(hits.length > 0
      ? noAbsence
      : absenceOf({ question, plan, narrowed, narrowing, answers }, library)),
  };
}

function countByKind(rows: readonly Pick<Entry, 'item'>[]): Readonly<Record<ItemKind, number>> {
  const counts = { clause: 0, quote: 0, claim: 0, speaker: 0 };
  for (const { item } of rows) counts[item.kind] += 1;
  return counts;
}

function marksIn(query: string, text: string, library: Library): readonly Mark[] {
  const plan = planOf(questionOf(query), library);
  const analysis = analyse(text, library.concepts);
  return marksOf(plan, termsToMark(plan, analysis.terms), analysis);
}
