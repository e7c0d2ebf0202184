import type { Clause } from './corpus.ts';

/** Which clauses are asked for. An empty list asks for all. */
export interface ObligationFilter {
  /** `shall`, `aim`, `may`, or `not-coded`. */
  readonly force: readonly string[];
  readonly topic: readonly string[];
  /** `with` or `without` a trigger or a condition. */
  readonly condition: readonly string[];
}

export type ObligationOrder = 'clause' | 'force' | 'basis';

const forceRank: Readonly<Record<string, number>> = { shall: 0, aim: 1, may: 2, 'not-coded': 3 };
const basisRank: Readonly<Record<Clause['basis'], number>> = {
  reported: 0,
  'partly-reported': 1,
  unverified: 2,
};

export function forceOf(clause: Clause): string {
  return clause.obligation?.force ?? 'not-coded';
}

function conditionOf({ obligation }: Clause): string | null {
  if (obligation === undefined) return null;
  return obligation.trigger !== null || obligation.conditions.length > 0 ? 'with' : 'without';
}

/** The clauses that pass every filter, in the order asked for; equals stay in the treaty's order. */
export function obligationRows(
  clauses: readonly Clause[],
  filter: ObligationFilter,
  order: ObligationOrder,
): readonly Clause[] {
  const passes = (chosen: readonly string[], values: readonly (string | null)[]): boolean =>
    chosen.length === 0 || values.some((value) => value !== null && chosen.includes(value));
  const rank = (clause: Clause): number => {
    if (order === 'force') return forceRank[forceOf(clause)] ?? 0;
    return order === 'basis' ? basisRank[clause.basis] : clause.number;
  };
  return clauses
    .filter(
      (clause) =>
        passes(filter.force, [forceOf(clause)]) &&
        passes(filter.topic, clause.topics) &&
        passes(filter.condition, [conditionOf(clause)]),
    )
    .toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
}
