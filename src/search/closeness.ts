import { holdingOf } from './forms.ts';
import type { AnalysedField } from './library.ts';
import type { Plan } from './plan.ts';
import type { Unit } from './units.ts';

/** What is added to a record's score, as a share of it, when one field holds all that was asked. */
const sameField = 0.5;
/** And when all of it stands side by side, in the order asked. */
const sideBySide = 1;

/** Words that stand together are about the same thing: a factor from 1 on a record's score. */
export function closeness({ units }: Plan, fields: readonly AnalysedField[]): number {
  return Math.max(1, ...fields.map((field) => closenessIn(field, units)));
}

function closenessIn(field: AnalysedField, units: readonly Unit[]): number {
  const held = units.filter((unit) => holdingOf(unit, field.terms) !== 'none').length;
  if (held < 2) return 1;
  const pairs = pairsSideBySide(units, field);
  return 1 + (sameField * (held - 1) + sideBySide * pairs) / (units.length - 1);
}

function pairsSideBySide(units: readonly Unit[], { placed, text }: AnalysedField): number {
  const places = units.map(({ exact, similar, beginnings }) =>
    placed.filter(({ term }) => exact.has(term) || similar.has(term) || beginnings.has(term)),
  );
  const follows = (end: number, start: number): boolean =>
    end <= start && isGap(text.slice(end, start));
  return places
    .slice(1)
    .filter((next, before) =>
      next.some(({ start }) => places[before]?.some(({ end }) => follows(end, start))),
    ).length;
}

/** Nothing but blanks, punctuation and one short word between them. */
function isGap(between: string): boolean {
  return between.length < 8 && /^[^\p{L}\p{N}]*(?:\p{L}{1,3}[^\p{L}\p{N}]+)?$/u.test(between);
}
