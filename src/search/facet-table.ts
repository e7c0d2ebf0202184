import type { Corpus } from '../domain/corpus.ts';
import { facetNames, type FacetName } from './criteria.ts';
import { facetValuesOf, valuesOf } from './facet-values.ts';
import { numberList } from './number-list.ts';
import type { SearchRecord } from './records.ts';

/** One facet's values of every record, as numbers: counting them is most of the work of a question with many answers. */
export interface FacetColumn {
  readonly name: FacetName;
  /** Every value the facet can have, in the corpus's own order. */
  readonly values: readonly string[];
  /** By a record's place: where its values begin in `codes`; they end where the next record's begin. */
  readonly starts: Uint32Array;
  /** Numbers of values. */
  readonly codes: Uint32Array;
}

export type FacetTable = Readonly<Record<FacetName, FacetColumn>>;

export function facetTableOf(corpus: Corpus, records: readonly SearchRecord[]): FacetTable {
  const values = records.map(({ item }) => facetValuesOf(item));
  return byFacet((name) => columnOf(name, valuesOf(name, corpus), values));
}

function columnOf(
  name: FacetName,
  known: readonly string[],
  records: readonly Readonly<Record<FacetName, readonly string[]>>[],
): FacetColumn {
  const values = [...known];
  const numbers = new Map(values.map((value, number) => [value, number]));
  const starts = numberList();
  const codes = numberList();
  let length = 0;
  for (const record of records) {
    starts.push(length);
    for (const value of record[name]) {
      const code = numbers.get(value);
      if (code === undefined) continue;
      codes.push(code);
      length += 1;
    }
  }
  starts.push(length);
  return { name, values, starts: starts.numbers(), codes: codes.numbers() };
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

export const columnsOf = (table: FacetTable): readonly FacetColumn[] =>
  facetNames.map((name) => table[name]);
