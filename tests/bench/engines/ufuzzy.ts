import { wholeText, type Recipe } from '../engine.ts';
import { wordsOf } from '../words.ts';

/** The settings its manual gives for all scripts, with one error a word. */
const settings = {
  unicode: true,
  interSplit: String.raw`[^\p{L}\d']+`,
  intraSplit: String.raw`\p{Ll}\p{Lu}`,
  intraBound: String.raw`\p{L}\d|\d\p{L}|\p{Ll}\p{Lu}`,
  intraChars: String.raw`[\p{L}\d']`,
  intraContr: String.raw`'\p{L}{1,2}\b`,
  intraMode: 1,
};

/** Words in any order, for so many words. */
const mostOutOfOrder = 3;
/** Finds are put in order where there are no more: its own default. */
const mostRanked = 1000;

export const uFuzzy: Recipe = {
  name: 'uFuzzy',
  parts: [{ module: '@leeoniya/ufuzzy', names: ['default'] }],
  build: ({ records }, [{ default: UFuzzy }]) => {
    const engine = new UFuzzy(settings);
    const texts = UFuzzy.latinize(records.map(wholeText));
    return (query) => {
      // Every word of the needle must be found, so words that say nothing are left out.
      const needle = wordsOf(query).join(' ');
      const [found, info, order] = engine.search(texts, needle, mostOutOfOrder, mostRanked);
      const places: readonly number[] =
        order === null ? (found ?? []) : order.map((rank: number) => info.idx[rank]);
      return places.map((place) => records[place]?.key ?? '');
    };
  },
};
