import type { Corpus } from '../../domain/corpus.ts';
import type { Item } from '../../domain/item.ts';
import { quoteGap } from '../records.ts';
import { comparedWords, type ComparedWord } from './compared-words.ts';

/** Words that are held to the letter. Summaries and claims are the edition's own words, and are none. */
export interface Wording {
  readonly item: Item;
  readonly text: string;
  readonly lang: string | null;
  readonly words: readonly ComparedWord[];
}

const known = new WeakMap<Corpus, readonly Wording[]>();

export function wordingsOf(corpus: Corpus): readonly Wording[] {
  const wordings = known.get(corpus) ?? readWordings(corpus);
  known.set(corpus, wordings);
  return wordings;
}

function readWordings({ quotes, treaty }: Corpus): readonly Wording[] {
  return [
    ...quotes.map((quote) =>
      wording(
        { kind: 'quote', quote },
        quote.segments.map(({ text }) => text).join(quoteGap),
        null,
      ),
    ),
    ...treaty.clauses.flatMap((clause) =>
      clause.terms.map(({ text, lang }) => wording({ kind: 'clause', clause }, text, lang)),
    ),
  ];
}

function wording(item: Item, text: string, lang: string | null): Wording {
  return { item, text, lang, words: comparedWords(text) };
}
