import type { Comparison, Variable } from './corpus.ts';

type Value = Comparison['values'][number];

export function valueOf(comparison: Comparison, variable: Variable): Value | undefined {
  return comparison.values.find((value) => value.variable === variable);
}

/**
 * Whether treaties differ in a variable. What is not known of a treaty is no difference: only values that rest on
 * something are told apart, by their codes.
 */
export function differs(comparisons: readonly Comparison[], variable: Variable): boolean {
  const codes = comparisons
    .map((comparison) => valueOf(comparison, variable))
    .filter((value) => value !== undefined && value.basis !== 'unverified')
    .map((value) => value?.code);
  return new Set(codes).size > 1;
}

/** The clause of the corpus's own treaty in which a value stands, where it names one. */
export function clauseOfValue(value: Value): number | null {
  const number = /\d+/.exec(value.article ?? '')?.[0];
  return number === undefined ? null : Number(number);
}
