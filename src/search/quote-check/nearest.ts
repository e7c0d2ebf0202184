import type { Corpus } from '../../domain/corpus.ts';
import type { Item, ItemKind } from '../../domain/item.ts';
import { recordsOf } from '../records.ts';
import { isStopWord } from '../stop-words.ts';
import { wordsOf } from '../words.ts';
import type { Pasted } from './pasted.ts';

interface Holding {
  readonly item: Item;
  readonly stems: ReadonlySet<string>;
}

const known = new WeakMap<Corpus, readonly Holding[]>();

/** Fewer shared words are chance, unless fewer were pasted. */
const fewestShared = 2;

/** The quote, the clause and the claim that share most with what was pasted, rare words counting for more. */
export function nearestTo({ words }: Pasted, corpus: Corpus): readonly Item[] {
  const holdings = known.get(corpus) ?? holdingsOf(corpus);
  known.set(corpus, holdings);
  const stems = new Set(words.filter(({ fold }) => !isStopWord(fold)).map(({ stem }) => stem));
  const rarity = new Map([...stems].map((stem) => [stem, rarityOf(stem, holdings)]));
  const scored = holdings.map(({ item, stems: held }) => {
    const shared = [...stems].filter((stem) => held.has(stem));
    return {
      item,
      shared: shared.length,
      score: shared.reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0),
    };
  });
  const kinds: readonly ItemKind[] = ['quote', 'clause', 'claim'];
  return kinds.flatMap((kind) => {
    const best = scored
      .filter(
        ({ item, shared }) =>
          item.kind === kind && shared >= Math.min(fewestShared, stems.size) && shared > 0,
      )
      .toSorted((one, other) => other.score - one.score)[0];
    return best === undefined ? [] : [best.item];
  });
}

function rarityOf(stem: string, holdings: readonly Holding[]): number {
  const holding = holdings.filter(({ stems }) => stems.has(stem)).length;
  return Math.log(1 + holdings.length / (1 + holding));
}

const ownWords: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'operative words',
  'words',
  'claim',
]);

function holdingsOf(corpus: Corpus): readonly Holding[] {
  return recordsOf(corpus).map(({ item, fields }) => ({
    item,
    stems: new Set(
      fields
        .filter(({ name }) => ownWords.has(name))
        .flatMap(({ text }) => wordsOf(text).map(({ stem }) => stem)),
    ),
  }));
}
