import MiniSearch from 'minisearch';

/** A record as the engine sees it: the terms of each field, in any number. */
export interface IndexedRecord {
  readonly place: number;
  readonly terms: Readonly<Record<string, readonly string[]>>;
}

export interface Found {
  readonly place: number;
  readonly score: number;
  /** The asked terms that stand in the record. */
  readonly terms: ReadonlySet<string>;
}

/** Ranked retrieval by BM25 over terms made elsewhere: the one module that knows the engine. */
export interface TextIndex {
  /** Records that hold any of the terms, each term counted at its weight. In no particular order. */
  readonly search: (weights: ReadonlyMap<string, number>) => readonly Found[];
}

const separator = ' ';
const split = (text: string): string[] => (text === '' ? [] : text.split(separator));
const asItIs = (term: string): string => term;

export function createTextIndex(
  records: readonly IndexedRecord[],
  fieldWeights: Readonly<Record<string, number>>,
): TextIndex {
  const engine = new MiniSearch<IndexedRecord>({
    idField: 'place',
    fields: Object.keys(fieldWeights),
    extractField: (record, name) =>
      name === 'place' ? record.place : (record.terms[name]?.join(separator) ?? ''),
    tokenize: split,
    processTerm: asItIs,
    searchOptions: {
      boost: { ...fieldWeights },
      // Flatter than the usual 1.2 and 0.7: fields here are a sentence or two, and a second mention says little.
      bm25: { k: 1.2, b: 0.5, d: 0.5 },
    },
  });
  engine.addAll(records);
  return {
    search: (weights) =>
      weights.size === 0
        ? []
        : engine
            .search([...weights.keys()].join(separator), {
              combineWith: 'OR',
              boostTerm: (term) => weights.get(term) ?? 1,
            })
            .map(({ id, score, match }) => ({
              place: Number(id),
              score,
              terms: new Set(Object.keys(match)),
            })),
  };
}
