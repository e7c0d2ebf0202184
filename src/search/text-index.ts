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
            // The engine multiplies the sum by how many of the terms matched; here most words are two terms or more.
            .map(({ id, score, match, queryTerms }) => ({
              place: Number(id),
              score: score / Math.max(1, queryTerms.length),
              terms: new Set(Object.keys(match)),
            })),
  };
}
