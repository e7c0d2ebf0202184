import { mostAsked, wholeText, type Recipe } from '../engine.ts';

/**
 * One text a record finds more here than a text for each field. The language pack brings stems and stop words. Of its ways
 * to index a word, beginnings find most in both halves of the judged searches, and alone answer a word half typed.
 */
export const flexSearch: Recipe = {
  name: 'FlexSearch',
  parts: [
    { module: 'flexsearch', names: ['Charset', 'Encoder', 'Index'] },
    { module: 'flexsearch/lang/en', names: ['default'] },
  ],
  build: ({ records }, [{ Charset, Encoder, Index }, { default: english }]) => {
    const index = new Index({
      tokenize: 'forward',
      encoder: new Encoder(Charset.Default, english),
    });
    for (const [place, record] of records.entries()) index.add(place, wholeText(record));
    return (query) =>
      index
        .search(query, { limit: mostAsked, suggest: true })
        .map((place: number) => records[place]?.key ?? '');
  },
};
