import { fieldWeights } from '../../../src/search/records.ts';
import { mostAsked, type Recipe, type FlatRecord } from '../engine.ts';
import { wordsOf } from '../words.ts';

const parts = [{ module: 'fuse.js', names: ['default'] }];
const keys = Object.entries(fieldWeights).map(([name, weight]) => ({ name, weight }));

const textOf = ({ texts }: FlatRecord, [name]: readonly (keyof FlatRecord['texts'])[]): string =>
  name === undefined ? '' : (texts[name] ?? '');

/** As it comes: it looks for the query near the beginning of each field. */
export const fuseDefaults: Recipe = {
  name: 'Fuse, defaults',
  parts,
  build: ({ records }, [{ default: Fuse }]) => {
    const fuse = new Fuse(records, { keys: keys.map(({ name }) => name), getFn: textOf });
    return (query) => keysOf(fuse.search(query, { limit: mostAsked }));
  },
};

/** Looks for each word by itself, anywhere. Stems lower its figures, so it gets none. */
export const fuseTokens: Recipe = {
  name: 'Fuse, token search',
  parts,
  build: ({ records }, [{ default: Fuse }]) => {
    const fuse = new Fuse(records, {
      keys,
      getFn: textOf,
      useTokenSearch: true,
      tokenize: wordsOf,
      threshold: 0.3,
      ignoreDiacritics: true,
    });
    return (query) => keysOf(fuse.search(query, { limit: mostAsked }));
  },
};

function keysOf(results: readonly { readonly item: FlatRecord }[]): readonly string[] {
  return results.map(({ item }) => item.key);
}
