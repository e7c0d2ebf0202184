import type { Item } from '../domain/item.ts';
import { facetNames } from './criteria.ts';
import type { Inquiry } from './answer.ts';
import type { Correction, Findings } from './findings.ts';
import { firstOf } from './first-of.ts';
import type { Library } from './library.ts';
import { stemTerm } from './placed-terms.ts';
import type { Plan } from './plan.ts';
import type { Question } from './question.ts';
import { ranked } from './retrieve.ts';

/** What an honest "nothing found" says besides. */
type Absence = Pick<Findings, 'withoutFacet' | 'nearest' | 'tried' | 'suggestions'>;

export const noAbsence: Absence = { withoutFacet: [], nearest: [], tried: [], suggestions: [] };

const mostNearest = 3;

export function absenceOf(
  { question, plan, narrowed, narrowing, answers }: Inquiry,
  library: Library,
): Absence {
  const withoutFacet = facetNames
    .filter((facet) => narrowing.selection[facet].length > 0)
    .map((facet) => ({ facet, count: narrowed.without[facet] }))
    .filter(({ count }) => count > 0);
  const found = answers.places.length > 0;
  return {
    withoutFacet,
    nearest: (found
      ? ranked(answers.places, answers.places.length, answers, plan, library)
      : nearestTo(question, plan, library)
    )
      .flatMap((place) => library.entries[place]?.item ?? [])
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
    return (scores[other] ?? 0) - (scores[one] ?? 0) || one - other;
  });
}

function suggestionsFor(typed: string, { spelling, vocabulary }: Library): readonly string[] {
  return spelling.suggestions(typed.toLowerCase()).map(vocabulary.surface);
}
