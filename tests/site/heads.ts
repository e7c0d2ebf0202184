import { pageHead } from '../../src/app/page-head.ts';
import type { SitePlace } from '../../src/app/head/site-place.ts';
import type { WholeCorpus } from '../../src/domain/corpus.ts';
import type { CorpusFileName } from '../../src/domain/schema/corpus-files.ts';
import { parseCorpus } from '../../src/domain/schema/parse-corpus.ts';
import { allPages, type Page } from '../../src/store/page.ts';
import { secondFolder, textsIn } from '../fixtures/corpora.ts';
import { changed, type Path } from '../fixtures/json-paths.ts';

export type Site = SitePlace;

export const known: SitePlace = { base: '/explorer/', origin: 'https://treaties.example' };
export const unknown: SitePlace = { base: '/explorer/', origin: null };

export interface Head {
  readonly page: Page;
  readonly html: string;
}

export function headsOf(corpus: WholeCorpus, site: SitePlace): readonly Head[] {
  return allPages(corpus).map((page) => ({ page, html: pageHead(page, corpus, site) }));
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}

/** The contents of all `<meta>` of a name, under whichever attribute it is named. */
export function metas(html: string, name: string): readonly string[] {
  return [...html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g)]
    .filter(([, found]) => found === name)
    .map(([, , content = '']) => unescaped(content));
}

export interface Node {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** What the head's JSON-LD says, as an HTML parser and a JSON parser give it. */
export function graphOf(html: string): readonly Node[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  if (scripts.length !== 1) throw new Error(`${scripts.length} scripts of JSON-LD`);
  const data = JSON.parse(scripts[0]?.[1] ?? '') as {
    readonly '@context': string;
    readonly '@graph': readonly Node[];
  };
  if (data['@context'] !== 'https://schema.org') throw new Error(`context ${data['@context']}`);
  return data['@graph'];
}

/** The node of a type on a page of some kind; the first page of the kind that has it. */
export function nodeOn(
  heads: readonly Head[],
  wanted: (page: Page) => boolean,
  type: string,
): Node | undefined {
  return heads
    .filter(({ page }) => wanted(page))
    .flatMap(({ html }) => graphOf(html))
    .find((node) => node['@type'] === type);
}

type Change = readonly [CorpusFileName, Path, unknown];

/** The second corpus with some values in the place of others. */
export function secondCorpusWith(...changes: readonly Change[]): WholeCorpus {
  const texts = textsIn(secondFolder);
  for (const [name, path, by] of changes)
    texts[name] = JSON.stringify(changed(JSON.parse(texts[name]), path, by));
  return parseCorpus(texts);
}
