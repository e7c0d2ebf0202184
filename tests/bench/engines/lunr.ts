import { fieldWeights } from '../../../src/search/records.ts';
import { mostAsked, type Recipe, type Module } from '../engine.ts';
import { editsFor, wordsOf } from '../words.ts';

/** Its own stems and stop words. Its trimmer is left out, since it knows Latin letters only. */
export const lunr: Recipe = {
  name: 'Lunr',
  parts: [{ module: 'lunr', names: ['default'] }],
  build: ({ records }, [{ default: Lunr }]) => {
    const builder = new Lunr.Builder();
    builder.pipeline.add(Lunr.stopWordFilter, Lunr.stemmer);
    builder.searchPipeline.add(Lunr.stemmer);
    builder.ref('key');
    for (const [name, boost] of Object.entries(fieldWeights)) builder.field(name, { boost });
    for (const { key, texts } of records) {
      const words = Object.entries(texts).map(([name, text]) => [name, wordsOf(text)]);
      builder.add({ key, ...Object.fromEntries(words) });
    }
    const index = builder.build();
    return (query) => {
      const found = index.query((asked: Module) => {
        for (const word of wordsOf(query)) ask(asked, word, Lunr.Query.wildcard.TRAILING);
      });
      return found.slice(0, mostAsked).map(({ ref }: { ref: string }) => ref);
    };
  },
};

function ask(query: Module, word: string, trailing: number): void {
  query.term(word, { boost: 10 });
  // Two letters begin so many words that what they find buries what was asked for.
  if (word.length > 2) query.term(word, { boost: 3, wildcard: trailing, usePipeline: false });
  if (editsFor(word) > 0) query.term(word, { boost: 1, editDistance: 1 });
}
