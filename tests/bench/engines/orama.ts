import { fieldWeights } from '../../../src/search/records.ts';
import { mostAsked, type Recipe } from '../engine.ts';
import { stemsOf } from '../words.ts';

// A blank in the name of a field is not allowed for here.
const property = (field: string): string => field.replaceAll(' ', '_');

const renamed = <Value>(fields: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [property(name), value]));

/** With a tokenizer for every script: its own for English drops Hangul and Cyrillic. */
export const orama: Recipe = {
  name: 'Orama',
  parts: [
    { module: '@orama/orama', names: ['create', 'insertMultiple', 'search'] },
    { module: 'stemmer', names: ['stemmer'] },
  ],
  build: ({ records }, [{ create, insertMultiple, search }]) => {
    const database = create({
      schema: Object.fromEntries(
        Object.keys(fieldWeights).map((name) => [property(name), 'string']),
      ),
      sort: { enabled: false },
      components: {
        tokenizer: {
          language: 'english',
          normalizationCache: new Map(),
          tokenize: (text: string) => [...new Set(stemsOf(text))],
        },
      },
    });
    insertMultiple(
      database,
      records.map(({ key, texts }) => ({ id: key, ...renamed(texts) })),
    );
    const settings = { limit: mostAsked, tolerance: 1, boost: renamed(fieldWeights) };
    return (query) =>
      search(database, { ...settings, term: query }).hits.map(({ id }: { id: string }) => id);
  },
};
