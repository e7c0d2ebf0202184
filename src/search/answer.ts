import type { Item } from '../domain/item.ts';
import { itemKinds, type ItemKind } from '../domain/item.ts';
import type { Absence } from './absence.ts';
import type { Criteria, SortOrder } from './criteria.ts';
import { narrow, type Narrowed } from './facets.ts';
import type { Findings, Tier } from './findings.ts';
import { firstOf } from './first-of.ts';
import { recordsAt, type Library } from './library.ts';
import { hitOf } from './matches.ts';
import { wholeAt } from './number-at.ts';
import { narrowingOf, type Narrowing } from './operators.ts';
import { asTyped, unknownOperators } from './other-questions.ts';
import { planOf, type Plan } from './plan.ts';
import type { SearchRest } from './search-rest.ts';
import { questionOf, type Question } from './question.ts';
import { ranked, retrieve, tierOf, type Answers } from './retrieve.ts';

/** A question with all that was made of it on the way to its answer. */
export interface Inquiry {
  readonly criteria: Criteria;
  readonly question: Question;
  readonly narrowing: Narrowing;
  readonly plan: Plan;
  /** What the words alone gave, before any filter. */
  readonly answers: Answers;
  readonly narrowed: Narrowed;
}

const nowhere = new Uint32Array(0);

function inquire(criteria: Criteria, library: Library): Inquiry {
  const { corpus } = library;
  const { query, selection } = criteria;
  const question = questionOf(query);
  const narrowing = narrowingOf(question.parts, selection, corpus);
  const plan = planOf(question, library);
  const answers = retrieve(plan, library);
  const places = narrowing.unknown.length > 0 ? nowhere : answers.places;
  return {
    criteria,
    question,
    narrowing,
    plan,
    answers,
    narrowed: narrow(places, narrowing, library.facets, corpus),
  };
}

/** Said of an answer that is not empty, and of any until the rest of the search has come. */
const noAbsence: Absence = {
  withoutFacet: [],
  offers: [],
  nearest: [],
  tried: [],
  suggestions: [],
};

export function answerTo(
  criteria: Criteria,
  most: number,
  library: Library,
  rest: SearchRest | null,
): Findings {
  const inquiry = inquire(criteria, library);
  const { question, narrowing, plan, answers, narrowed } = inquiry;
  const hits = firstPlaces(inquiry, criteria.sort, most, library).flatMap((place) => {
    const entry = library.entries[place];
    return entry === undefined ? [] : [hitOf(entry, tierOf(answers, place), plan, library)];
  });
  const added = isAllExact(answers) ? [] : plan.added;
  const otherThanTyped = added.length + plan.corrections.length > 0;
  return {
    hits,
    counts: countByKind(narrowed.places, library),
    tiers: countByTier(narrowed.places, answers),
    facets: narrowed.facets,
    corrections: plan.corrections,
    added,
    asTyped: otherThanTyped ? asTyped(question.parts) : null,
    unknownOperators: unknownOperators(question.parts),
    searched: library.searched,
    capped: question.capped,
    unknownValues: narrowing.unknown,
    ...(hits.length > 0 || rest === null
      ? noAbsence
      : rest.absenceOf(
          inquiry,
          library,
          (other) => inquire(other, library).narrowed.places.length,
        )),
  };
}

export function itemsOfAll(criteria: Criteria, library: Library): readonly Item[] {
  const places = firstPlaces(inquire(criteria, library), criteria.sort, Infinity, library);
  return recordsAt(places, library).map(({ item }) => item);
}

function firstPlaces(
  { narrowed, answers, plan }: Inquiry,
  sort: SortOrder,
  most: number,
  library: Library,
): readonly number[] {
  if (sort === 'relevance') return ranked(narrowed.places, most, answers, plan, library);
  const ranks = library.ranksBy(sort);
  return firstOf(
    narrowed.places,
    most,
    (one, other) => wholeAt(ranks, one) - wholeAt(ranks, other),
  );
}

/** Where every answer holds the words as typed, nothing came of the others. */
function isAllExact(answers: Answers): boolean {
  const { places } = answers;
  return places.length > 0 && places.every((place) => tierOf(answers, place) === 'exact');
}

function countByTier(places: Uint32Array, answers: Answers): Readonly<Record<Tier, number>> {
  const counts = { exact: 0, similar: 0, some: 0 };
  for (const place of places) counts[tierOf(answers, place)] += 1;
  return counts;
}

function countByKind(places: Uint32Array, library: Library): Readonly<Record<ItemKind, number>> {
  const { starts, codes } = library.facets.kind;
  const counts = new Uint32Array(itemKinds.length);
  for (const place of places) {
    const code = wholeAt(codes, wholeAt(starts, place));
    counts[code] = wholeAt(counts, code) + 1;
  }
  const countOf = (kind: ItemKind): number => wholeAt(counts, itemKinds.indexOf(kind));
  return {
    clause: countOf('clause'),
    quote: countOf('quote'),
    claim: countOf('claim'),
    speaker: countOf('speaker'),
  };
}
