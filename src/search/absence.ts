import type { Item } from '../domain/item.ts';
import { facetNames, type Criteria } from './criteria.ts';
import type { Inquiry } from './answer.ts';
import type { Correction, Findings } from './findings.ts';
import { firstOf } from './first-of.ts';
import { recordsAt, type Library } from './library.ts';
import { realAt } from './number-at.ts';
import { otherQuestions } from './other-questions.ts';
import { stemTerm } from './placed-terms.ts';
import type { Plan } from './plan.ts';
import type { QueryPart } from './query.ts';
import type { Question } from './question.ts';
import { ranked } from './retrieve.ts';

/** What an honest "nothing found" says besides. */
export type Absence = Pick<
  Findings,
  'withoutFacet' | 'offers' | 'nearest' | 'tried' | 'suggestions'
>;

const mostNearest = 3;

/** @param countOf how many answers another question has */
export function absenceOf(
  { criteria, question, plan, narrowed, narrowing, answers }: Inquiry,
  library: Library,
  countOf: (criteria: Criteria) => number,
): Absence {
  const withoutFacet = facetNames
    .filter((facet) => narrowing.selection[facet].length > 0)
    .map((facet) => ({ facet, count: narrowed.without[facet] }))
    .filter(({ count }) => count > 0);
  const found = answers.places.length > 0;
  const isUnknown = (part: QueryPart): boolean =>
    part.kind === 'operator' && narrowing.unknown.some(({ value }) => value === part.value);
  const offers = otherQuestions(criteria, question, plan, isUnknown)
    // Where one filter less is enough, nobody need give up all of them.
    .filter(({ kind }) => kind !== 'without filters' || withoutFacet.length === 0)
    .map((offer) => ({ ...offer, count: countOf(offer.criteria) }))
    .filter(({ count }) => count > 0);
  const firstWith = (query: string): number =>
    offers.findIndex(({ criteria: other }) => other.query === query);
  const nearest = found
    ? ranked(answers.places, answers.places.length, answers, plan, library)
    : nearestTo(question, plan, library);
  return {
    withoutFacet,
    // Two ways to the same question are one.
    offers: offers.filter(({ criteria: { query } }, place) => firstWith(query) === place),
    nearest: recordsAt(nearest, library)
      .map(({ item }) => item)
      .filter(isClause)
      .slice(0, mostNearest),
    tried: plan.tried,
    suggestions: plan.unknown
      .map((typed): Correction => ({ typed, used: suggestionsFor(typed, library) }))
      .filter(({ used }) => used.length > 0),
  };
}

function isClause({ kind }: Item): boolean {
  return kind === 'clause';
}

/** Records that hold any of the words asked for, also of the wording in quotation marks, most of them first. */
function nearestTo(question: Question, { terms }: Plan, { index }: Library): readonly number[] {
  const words = question.phrases.flat().flatMap(({ fold, stem }) => [fold, stemTerm(stem)]);
  const asked = new Map([...words.map((word): [string, number] => [word, 1]), ...terms]);
  const { places, scores } = index.weigh(
    [...asked].map(([term, weight]) => ({ term, weight, flags: 0 })),
  );
  return firstOf(places, places.length, (one, other) => {
    return realAt(scores, other) - realAt(scores, one) || one - other;
  });
}

function suggestionsFor(typed: string, { spelling, vocabulary }: Library): readonly string[] {
  return spelling.suggestions(typed.toLowerCase()).map(vocabulary.surface);
}
