import { excerptOf } from './excerpt.ts';
import type { Item } from '../domain/item.ts';
import type { Excerpt, FieldMatch, Hit, Tier } from './findings.ts';
import { holdingOf, type Holding } from './forms.ts';
import type { AnalysedField, Library } from './library.ts';
import { marksOf, termsIn, termsToMark } from './marking.ts';
import { placesOf } from './phrases.ts';
import { numberTerm } from './placed-terms.ts';
import type { Plan } from './plan.ts';
import { fieldWeights, type SearchRecord } from './records.ts';

/** A record as an answer. Marks are made when they are first looked at: most hits are never scrolled to. */
export function hitOf(entry: SearchRecord, tier: Tier, plan: Plan, library: Library): Hit {
  let matches: readonly FieldMatch[] | undefined;
  let excerpt: Excerpt | null | undefined;
  const matched = (): readonly FieldMatch[] =>
    (matches ??= matchesOf(entry.item, library.fieldsOf(entry), plan));
  return {
    item: entry.item,
    tier,
    get matches() {
      return matched();
    },
    get excerpt() {
      if (excerpt !== undefined) return excerpt;
      const first = matched()[0];
      excerpt = first === undefined ? null : excerptOf(first);
      return excerpt;
    },
  };
}

function matchesOf(
  item: Item,
  fields: readonly AnalysedField[],
  plan: Plan,
): readonly FieldMatch[] {
  const terms = termsToMark(plan, termsIn(fields));
  const matched = fields
    .map((field) => ({ field, marks: marksOf(plan, terms, field), worth: worthOf(field, plan) }))
    .filter(({ field, marks }) => marks.length > 0 || isNumbered(field, item, plan))
    .toSorted((one, other) => other.worth - one.worth);
  return matched.map(({ field: { name, text, lang }, marks }) => ({
    field: name,
    text,
    lang,
    marks,
  }));
}

const holdingWorth: Readonly<Record<Holding, number>> = {
  exact: 1,
  similar: 0.7,
  beginning: 0.5,
  none: 0,
};

/** How much of what was asked the field holds, the item's own words before words about it. */
function worthOf(field: AnalysedField, { units, phrases }: Plan): number {
  const words = units.reduce((sum, unit) => sum + holdingWorth[holdingOf(unit, field.terms)], 0);
  const wordings = phrases.filter((phrase) => placesOf(phrase, field).length > 0).length;
  return (words + wordings) * fieldWeights[field.weighed];
}

/** A clause found by its number has it beside its title, where there is nothing to mark. */
function isNumbered({ name }: AnalysedField, item: Item, { terms }: Plan): boolean {
  return name === 'title' && item.kind === 'clause' && terms.has(numberTerm(item.clause.number));
}
