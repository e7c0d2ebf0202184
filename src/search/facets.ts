import type { Corpus } from '../domain/corpus.ts';
import type { FacetName, Selection } from './criteria.ts';
import { byFacet, columnsOf, type FacetColumn, type FacetTable } from './facet-table.ts';
import { presentValue } from './facet-values.ts';
import type { FacetCount } from './findings.ts';
import { wholeAt } from './number-at.ts';

/** What narrowing gives: the records that pass, and for every facet what one would get. */
export interface Narrowed {
  /** Places of records, ascending. */
  readonly places: Uint32Array;
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
  /** How many records pass when one facet's choices are dropped. */
  readonly without: Readonly<Record<FacetName, number>>;
}

/** A facet while records are held against its choices. */
interface Sieve extends FacetColumn {
  /** By a value's number, 1 where it is chosen; null where nothing is. */
  readonly chosen: Uint8Array | null;
  readonly refused: Uint8Array | null;
  /** Records that this facet's choices alone stop. */
  readonly stopped: number[];
}

export interface Narrowing {
  readonly selection: Selection;
  readonly unwanted: Selection;
}

/** Any of the chosen values within a facet, all facets together; each facet is counted with its own choices ignored. */
export function narrow(
  places: Uint32Array,
  { selection, unwanted }: Narrowing,
  table: FacetTable,
  corpus: Corpus,
): Narrowed {
  const flagsOf = ({ name, values }: FacetColumn, from: Selection): Uint8Array | null => {
    if (from[name].length === 0) return null;
    const wanted = new Set(from[name].map((value) => presentValue(name, value, corpus)));
    return Uint8Array.from(values, (value) => Number(wanted.has(value)));
  };
  const sieves = columnsOf(table).map((column): Sieve => {
    const [chosen, refused] = [flagsOf(column, selection), flagsOf(column, unwanted)];
    return { ...column, chosen, refused, stopped: [] };
  });
  const active = sieves.filter(({ chosen, refused }) => chosen !== null || refused !== null);
  const passing = active.length === 0 ? places : places.filter((place) => passes(place, active));
  const counts = new Map(sieves.map((sieve) => [sieve.name, facetCounts(sieve, passing)]));
  const stopped = new Map(sieves.map((sieve) => [sieve.name, sieve.stopped.length]));
  return {
    places: passing,
    facets: byFacet((name) => counts.get(name) ?? []),
    without: byFacet((name) => passing.length + (stopped.get(name) ?? 0)),
  };
}

/** Whether all facets let the record pass; one that is stopped by a single facet is noted there. */
function passes(place: number, sieves: readonly Sieve[]): boolean {
  let stopping: Sieve | null = null;
  for (const sieve of sieves) {
    if (sieve.refused !== null && holdsAny(place, sieve, sieve.refused)) return false;
    if (sieve.chosen === null || holdsAny(place, sieve, sieve.chosen)) continue;
    if (stopping !== null) return false;
    stopping = sieve;
  }
  stopping?.stopped.push(place);
  return stopping === null;
}

function holdsAny(place: number, { starts, codes }: FacetColumn, flags: Uint8Array): boolean {
  const end = wholeAt(starts, place + 1);
  for (let at = wholeAt(starts, place); at < end; at += 1)
    if (flags[wholeAt(codes, at)] === 1) return true;
  return false;
}

function countValues(
  places: Uint32Array,
  { starts, codes }: Pick<FacetColumn, 'starts' | 'codes'>,
  counts: Uint32Array,
): void {
  for (const place of places) {
    const end = wholeAt(starts, place + 1);
    for (let at = wholeAt(starts, place); at < end; at += 1) {
      const code = wholeAt(codes, at);
      counts[code] = wholeAt(counts, code) + 1;
    }
  }
}

function facetCounts(
  { values, chosen, stopped, ...column }: Sieve,
  passing: Uint32Array,
): readonly FacetCount[] {
  const counts = new Uint32Array(values.length);
  countValues(passing, column, counts);
  countValues(Uint32Array.from(stopped), column, counts);
  return values.map((value, number) => ({
    value,
    count: wholeAt(counts, number),
    chosen: chosen?.[number] === 1,
  }));
}
