import type { Entry } from './library.ts';
import type { PlacedTerm } from './placed-terms.ts';
import type { Plan } from './plan.ts';
import type { Unit } from './units.ts';

/** What words that stand side by side as they were asked add to a record's score: a factor from 1. */
const mostGained = 0.5;

export function nearness({ units }: Plan, { fields }: Entry): number {
  if (units.length < 2) return 1;
  const best = Math.max(
    0,
    ...fields.map(({ placed, text }) => pairsSideBySide(units, placed, text)),
  );
  return 1 + (mostGained * best) / (units.length - 1);
}

function pairsSideBySide(
  units: readonly Unit[],
  placed: readonly PlacedTerm[],
  text: string,
): number {
  const places = units.map(({ exact, similar, beginnings }) =>
    placed.filter(({ term }) => exact.has(term) || similar.has(term) || beginnings.has(term)),
  );
  return places
    .slice(1)
    .filter((next, before) =>
      next.some(({ start }) =>
        places[before]?.some(({ end }) => end <= start && isGap(text.slice(end, start))),
      ),
    ).length;
}

/** Nothing but blanks, punctuation and one short word between them. */
function isGap(between: string): boolean {
  return between.length < 8 && /^[^\p{L}\p{N}]*(?:\p{L}{1,3}[^\p{L}\p{N}]+)?$/u.test(between);
}
