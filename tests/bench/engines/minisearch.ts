import { fieldWeights, type WeighedField } from '../../../src/search/records.ts';
import type { FlatRecord, Recipe } from '../engine.ts';
import { editsFor, stemsOf } from '../words.ts';

export const miniSearch: Recipe = {
  name: 'MiniSearch alone',
  parts: [
    { module: 'minisearch', names: ['default'] },
    { module: 'stemmer', names: ['stemmer'] },
  ],
  build: ({ records }, [{ default: MiniSearch }]) => {
    const engine = new MiniSearch({
      idField: 'key',
      fields: Object.keys(fieldWeights),
      extractField: ({ key, texts }: FlatRecord, name: WeighedField | 'key') =>
        name === 'key' ? key : texts[name],
      tokenize: stemsOf,
      searchOptions: { boost: fieldWeights, prefix: true, fuzzy: editsFor },
    });
    engine.addAll(records);
    return (query) => engine.search(query).map(({ id }: { id: string }) => id);
  },
};
