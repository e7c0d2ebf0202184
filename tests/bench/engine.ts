import type { Corpus } from '../../src/domain/corpus.ts';
import { itemKey } from '../../src/domain/item.ts';
import { recordsOf, type WeighedField } from '../../src/search/records.ts';

/** An engine to be measured, in the best configuration found for it. */
export interface Engine {
  readonly name: string;
  /** Modules that it is made of, each with the names it exports that are used; `default` for the default export. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly build: (material: Material) => Searcher | Promise<Searcher>;
}

/** Keys of the items found (`clause:4`), best first. */
export type Searcher = (query: string) => readonly string[];

/** The same words for every engine: ours takes the corpus apart itself, others get its records. */
export interface Material {
  readonly corpus: Corpus;
  readonly records: readonly FlatRecord[];
}

/** A record as most engines want it: one text a field. Fields of which it has several texts have them joined. */
export interface FlatRecord {
  readonly key: string;
  readonly texts: Readonly<Partial<Record<WeighedField, string>>>;
}

/** Engines that can stop early are asked for so many: more than any reader looks through. */
export const mostAsked = 50;

export function materialOf(corpus: Corpus): Material {
  const records = recordsOf(corpus).map(({ item, fields }): FlatRecord => {
    const texts: Partial<Record<WeighedField, string>> = {};
    for (const { weighed, text } of fields)
      texts[weighed] = weighed in texts ? `${texts[weighed]}\n${text}` : text;
    return { key: itemKey(item), texts };
  });
  return { corpus, records };
}

export function wholeText({ texts }: FlatRecord): string {
  return Object.values(texts).join('\n');
}
