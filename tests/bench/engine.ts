import { isAbsolute } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { itemKey } from '../../src/domain/item.ts';
import { recordsOf, type WeighedField } from '../../src/search/records.ts';

/** How an engine is made, in the best configuration found for it. */
export interface Recipe {
  readonly name: string;
  /** What it is made of: modules, and the names that are used of each. */
  readonly parts: readonly Part[];
  /** Builds its index; the modules are the packages of `parts`, in their order. */
  readonly build: (material: Material, modules: readonly Module[]) => Searcher;
}

export interface Part {
  /** The name of a package, or the whole path of a file of ours. */
  readonly module: string;
  readonly names: readonly string[];
}

/** By name, since most are installed only where they are measured. */
const load = (module: string) => import(module);

export type Module = Awaited<ReturnType<typeof load>>;

/** An engine to be measured. */
export interface Engine {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly build: (material: Material) => Searcher;
}

export async function engineOf({ name, parts, build }: Recipe): Promise<Engine> {
  const packages = parts.filter(({ module }) => !isAbsolute(module));
  const modules = await Promise.all(packages.map(({ module }) => load(module)));
  return { name, parts, build: (material) => build(material, modules) };
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

/** Engines that can stop early are asked for so many: more than a reader looks through. */
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

/** For engines that know no fields. */
export function wholeText({ texts }: FlatRecord): string {
  return Object.values(texts).join('\n');
}
