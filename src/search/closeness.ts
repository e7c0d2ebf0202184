import type { FieldName } from './findings.ts';
import { holdingOf } from './forms.ts';
import type { AnalysedField } from './library.ts';
import type { Plan } from './plan.ts';
import type { Unit } from './units.ts';

/** What is added to a record's score, as a share of it, when one field holds all that was asked. */
const sameField = 0.5;
/** And when all of it stands side by side, in the order asked. */
const sideBySide = 1;

/** What is added, as a share, where all that was asked stands in an item's own words as it was typed. */
const asTyped = 0.5;

/** What is said about a text, and not by it. */
const remarks: ReadonlySet<FieldName> = new Set([
  'reading',
  'not confirmed',
  'check',
  'note',
  'hedge',
  'topic',
]);
/** What is taken off a record's score, as a share of it, where all that was asked stands in remarks. */
const onlyRemarked = 0.85;

/**
 * Words that stand together are about the same thing, an item's own words say more of it than remarks, and a word as it
 * was typed more than what stands in for it: a factor on a record's score.
 */
export function closeness({ units }: Plan, fields: readonly AnalysedField[]): number {
  const together = Math.max(1, ...fields.map((field) => closenessIn(field, units)));
  const own = fields.filter(({ name }) => !remarks.has(name));
  const held = heldIn(fields, units);
  const remarked = held === 0 ? 0 : 1 - heldIn(own, units) / held;
  const typed = units.filter((unit) => own.some(({ terms }) => holdingOf(unit, terms) === 'exact'));
  return together * (1 - onlyRemarked * remarked) * (1 + (asTyped * typed.length) / units.length);
}

/** How many of the things asked for stand in any of the fields. */
function heldIn(fields: readonly AnalysedField[], units: readonly Unit[]): number {
  return units.filter((unit) => fields.some(({ terms }) => holdingOf(unit, terms) !== 'none'))
    .length;
}

function closenessIn(field: AnalysedField, units: readonly Unit[]): number {
  const held = heldIn([field], units);
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
