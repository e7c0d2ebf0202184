import type { Mark } from './findings.ts';
import { holdingOf } from './forms.ts';
import { placesOf } from './phrases.ts';
import type { Analysis } from './placed-terms.ts';
import type { Plan } from './plan.ts';

/** What is to be marked. */
export type MarkPlan = Pick<Plan, 'units' | 'phrases'>;

/**
 * The terms worth marking in texts that hold these. Words that merely begin like the one asked for are marked
 * only where the word itself does not stand: who asks for "port" and finds it does not look for "portrait".
 */
export function termsToMark({ units }: MarkPlan, held: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    units.flatMap((unit) => {
      const ownForms = [...unit.exact.keys(), ...unit.similar.keys()];
      return holdingOf(unit, held) === 'beginning'
        ? [...ownForms, ...unit.beginnings.keys()]
        : ownForms;
    }),
  );
}

export function termsIn(analyses: readonly Analysis[]): ReadonlySet<string> {
  return new Set(analyses.flatMap(({ terms }) => [...terms]));
}

/** Where the terms and the plan's phrases stand in a text: whole words, in order, never overlapping. */
export function marksOf(
  { phrases }: MarkPlan,
  terms: ReadonlySet<string>,
  analysis: Analysis,
): readonly Mark[] {
  const found = [
    ...analysis.placed.filter(({ term }) => terms.has(term)),
    ...phrases.flatMap((phrase) => placesOf(phrase, analysis)),
  ];
  return united(found);
}

function united(spans: readonly Mark[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { start, end } of spans.toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    const last = marks.at(-1);
    if (last === undefined || start >= last.end) marks.push({ start, end });
    else if (end > last.end) marks[marks.length - 1] = { start: last.start, end };
  }
  return marks;
}
