import { fileURLToPath } from 'node:url';
import { itemKey } from '../../../src/domain/item.ts';
import { noCriteria } from '../../../src/search/criteria.ts';
import { createSearch } from '../../../src/search/search.ts';
import { mostAsked, type Recipe } from '../engine.ts';

const door = fileURLToPath(new URL('../../../src/search/search.ts', import.meta.url));

export const ours: Recipe = {
  name: 'ours',
  parts: [{ module: door, names: ['createSearch'] }],
  build: ({ corpus }) => {
    const search = createSearch(corpus);
    // A page does this in idle time; here it counts as part of the index.
    while (search.warm());
    return (query) =>
      search.find({ ...noCriteria, query }, mostAsked).hits.map(({ item }) => itemKey(item));
  },
};
