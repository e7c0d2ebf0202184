import { realAt, wholeAt } from './number-at.ts';
import { postingsBuilder, type Postings } from './postings.ts';
import { fieldWeights, type WeighedField } from './records.ts';

/** A term that is asked for. */
export interface AskedTerm {
  readonly term: string;
  readonly weight: number;
  /** Flags that every record holding the term gets, up to 30 of them. */
  readonly flags: number;
}

/** Records that hold any of what was asked. */
export interface Weighed {
  /** Places of records, ascending. */
  readonly places: Uint32Array;
  /** By place: the sum of what the asked terms in the record are worth. */
  readonly scores: Float64Array;
  /** By place: the flags of the asked terms in the record. */
  readonly flags: Uint32Array;
}

/** Ranked retrieval by BM25+ over terms made elsewhere. */
export interface TextIndex {
  readonly weigh: (asked: Iterable<AskedTerm>) => Weighed;
  /** Places of the records that hold the term, ascending. */
  readonly holding: (term: string) => Uint32Array;
}

export interface TextIndexBuilder {
  /** Takes the terms of the next record. */
  readonly add: (terms: ReadonlyMap<WeighedField, readonly string[]>) => void;
  readonly build: () => TextIndex;
}

const held = 1 << 30;
const nowhere = new Uint32Array(0);

export function textIndexBuilder(): TextIndexBuilder {
  const names = Object.keys(fieldWeights);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const builder = postingsBuilder(Object.values(fieldWeights));
  return {
    add: (terms) =>
      builder.add(new Map([...terms].map(([name, texts]) => [numbers.get(name) ?? 0, texts]))),
    build: () => {
      const postings = builder.build();
      return {
        weigh: (asked) => weigh(asked, postings),
        holding: (term) => {
          const id = postings.ids.get(term);
          return id === undefined
            ? nowhere
            : postings.places.subarray(postings.starts[id], postings.ends[id]);
        },
      };
    },
  };
}

function weigh(asked: Iterable<AskedTerm>, postings: Postings): Weighed {
  const { size, ids } = postings;
  const scores = new Float64Array(size);
  const flags = new Uint32Array(size);
  for (const one of asked) {
    const id = ids.get(one.term);
    if (id !== undefined) addTerm(id, one, postings, { scores, flags });
  }
  return { places: placesWith(flags), scores, flags };
}

function addTerm(
  id: number,
  { weight, flags: own }: AskedTerm,
  { starts, ends, places, impacts }: Postings,
  { scores, flags }: Pick<Weighed, 'scores' | 'flags'>,
): void {
  const end = wholeAt(ends, id);
  for (let at = wholeAt(starts, id); at < end; at += 1) {
    const place = wholeAt(places, at);
    scores[place] = realAt(scores, place) + weight * realAt(impacts, at);
    flags[place] = wholeAt(flags, place) | own | held;
  }
}

function placesWith(flags: Uint32Array): Uint32Array {
  const places = new Uint32Array(flags.length);
  let found = 0;
  for (let place = 0; place < flags.length; place += 1) {
    if (flags[place] === 0) continue;
    places[found] = place;
    found += 1;
  }
  return places.subarray(0, found);
}
