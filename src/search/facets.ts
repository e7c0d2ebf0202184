import type { Corpus } from '../domain/corpus.ts';
import { facetNames, type FacetName, type Selection } from './criteria.ts';
import { presentValue, valuesOf, type FacetValues } from './facet-values.ts';
import type { FacetCount } from './findings.ts';

type Chosen = Readonly<Record<FacetName, ReadonlySet<string>>>;

/** What narrowing gives: the rows that pass, and for every facet what one would get. */
export interface Narrowed<Row> {
  readonly rows: readonly Row[];
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
  /** How many rows pass when one facet's choices are dropped. */
  readonly without: Readonly<Record<FacetName, number>>;
}

interface Valued {
  readonly entry: { readonly values: FacetValues };
}

/** Any of the chosen values within a facet, all facets together; each facet is counted with its own choices ignored. */
export function narrow<Row extends Valued>(
  rows: readonly Row[],
  selection: Selection,
  unwanted: Selection,
  corpus: Corpus,
): Narrowed<Row> {
  const chosen = chosenIn(selection, corpus);
  const refused = chosenIn(unwanted, corpus);
  const counts = byFacet(() => new Map<string, number>());
  const without = byFacet(() => ({ count: 0 }));
  const passing: Row[] = [];
  for (const row of rows) {
    if (facetNames.some((name) => row.entry.values[name].some((value) => refused[name].has(value))))
      continue;
    const failed = facetNames.filter((name) => !passes(row.entry.values[name], chosen[name]));
    if (failed.length === 0) passing.push(row);
    for (const name of failed.length === 0 ? facetNames : failed.length === 1 ? failed : []) {
      without[name].count += 1;
      countIn(counts[name], row.entry.values[name]);
    }
  }
  return {
    rows: passing,
    facets: byFacet((name) => facetCounts(valuesOf(name, corpus), counts[name], chosen[name])),
    without: byFacet((name) => without[name].count),
  };
}

function passes(values: readonly string[], chosen: ReadonlySet<string>): boolean {
  return chosen.size === 0 || values.some((value) => chosen.has(value));
}

function countIn(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function facetCounts(
  values: readonly string[],
  counts: ReadonlyMap<string, number>,
  chosen: ReadonlySet<string>,
): readonly FacetCount[] {
  return values.map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    chosen: chosen.has(value),
  }));
}

function chosenIn(selection: Selection, corpus: Corpus): Chosen {
  return byFacet(
    (name) => new Set(selection[name].map((value) => presentValue(name, value, corpus))),
  );
}

export function byFacet<Value>(
  make: (name: FacetName) => Value,
): Readonly<Record<FacetName, Value>> {
  return {
    kind: make('kind'),
    topic: make('topic'),
    speaker: make('speaker'),
    clause: make('clause'),
    by: make('by'),
    basis: make('basis'),
    verdict: make('verdict'),
  };
}
