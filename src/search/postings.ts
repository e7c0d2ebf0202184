import { realAt, wholeAt } from './number-at.ts';
import { numberList } from './number-list.ts';

/** For each term the records that hold it, and what it adds to the score of each. */
export interface Postings {
  /** Number of records. */
  readonly size: number;
  readonly ids: ReadonlyMap<string, number>;
  /** By a term's id: where its records begin and end in the two lists that follow. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Places of records, ascending for each term. */
  readonly places: Uint32Array;
  readonly impacts: Float32Array;
}

export interface PostingsBuilder {
  /** Takes the next record: for each of its fields, by the field's number, the terms in it. */
  readonly add: (fields: ReadonlyMap<number, readonly string[]>) => void;
  readonly build: () => Postings;
}

/** How often a term stands in a field of a record, term by term as the records come. */
interface Rows {
  readonly terms: Uint32Array;
  readonly places: Uint32Array;
  readonly fields: Uint32Array;
  readonly counts: Uint32Array;
  /** Different terms in that field of that record. */
  readonly lengths: Uint32Array;
}

/** @param weights what a field's terms count for, by the field's number */
export function postingsBuilder(weights: readonly number[]): PostingsBuilder {
  const ids = new Map<string, number>();
  const rows = {
    terms: numberList(),
    places: numberList(),
    fields: numberList(),
    counts: numberList(),
    lengths: numberList(),
  };
  const totals = weights.map(() => 0);
  let size = 0;
  const addField = (field: number, terms: readonly string[]): void => {
    const counts = countsOf(terms);
    totals[field] = (totals[field] ?? 0) + counts.size;
    for (const [term, count] of counts) {
      const id = ids.get(term) ?? ids.size;
      ids.set(term, id);
      rows.terms.push(id);
      rows.places.push(size);
      rows.fields.push(field);
      rows.counts.push(count);
      rows.lengths.push(counts.size);
    }
  };
  return {
    add: (fields) => {
      for (const [field, terms] of fields) addField(field, terms);
      size += 1;
    },
    build: () => {
      const all: Rows = {
        terms: rows.terms.numbers(),
        places: rows.places.numbers(),
        fields: rows.fields.numbers(),
        counts: rows.counts.numbers(),
        lengths: rows.lengths.numbers(),
      };
      const averages = totals.map((total) => total / size);
      return { size, ids, ...grouped(all, ids.size, impactIn(all, size, weights, averages)) };
    },
  };
}

function countsOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The rows by term instead of by record; rows of one term in several fields of a record become one. */
function grouped(
  { terms, places: placeOf }: Rows,
  count: number,
  impactOf: (row: number) => number,
): Pick<Postings, 'starts' | 'ends' | 'places' | 'impacts'> {
  const starts = startsOf(terms, count);
  const ends = starts.slice(0, count);
  const places = new Uint32Array(terms.length);
  const impacts = new Float32Array(terms.length);
  for (const [row, term] of terms.entries()) {
    const end = wholeAt(ends, term);
    const place = wholeAt(placeOf, row);
    const known = end > wholeAt(starts, term) && places[end - 1] === place;
    const at = known ? end - 1 : end;
    places[at] = place;
    impacts[at] = realAt(impacts, at) + impactOf(row);
    if (!known) ends[term] = end + 1;
  }
  return { starts, ends, places, impacts };
}

function startsOf(terms: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const term of terms) starts[term + 1] = wholeAt(starts, term + 1) + 1;
  for (let term = 0; term < count; term += 1)
    starts[term + 1] = wholeAt(starts, term + 1) + wholeAt(starts, term);
  return starts;
}

/** How soon further occurrences stop counting, how much a field's length counts, and what any occurrence is worth. */
const [k, b, d] = [1.2, 0.7, 0.5];

/** BM25+ (Lv and Zhai, 2011), each field a text of its own; what does not depend on the question is reckoned once. */
function impactIn(
  { terms, fields, counts, lengths }: Rows,
  size: number,
  weights: readonly number[],
  averages: readonly number[],
): (row: number) => number {
  const holders = new Map<number, number>();
  const keyOf = (row: number): number =>
    wholeAt(terms, row) * weights.length + wholeAt(fields, row);
  for (let row = 0; row < terms.length; row += 1)
    holders.set(keyOf(row), (holders.get(keyOf(row)) ?? 0) + 1);
  return (row) => {
    const holding = holders.get(keyOf(row)) ?? 0;
    const field = wholeAt(fields, row);
    const count = wholeAt(counts, row);
    const rarity = Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
    const length = wholeAt(lengths, row) / (averages[field] ?? 1);
    const frequency = (count * (k + 1)) / (count + k * (1 - b + b * length));
    return (weights[field] ?? 0) * rarity * (d + frequency);
  };
}
