import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturedPages, picturePath } from '../../../src/app/head/page-picture.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { allPages, pathOf } from '../../../src/store/page.ts';
import { readCorpus } from '../corpus-plugin.ts';
import { cardPathsOf, embeddablesOf } from '../embed/embed-files.ts';
import { dataFiles } from './data-files.ts';
import { redirectsOf } from './redirects.ts';

/** The name, in the corpus's folder, of the list of every path that was ever published. */
export const addressesFile = 'addresses.json';

/** What stands at an address today, as against what was published. */
export interface Addresses {
  /** Paths below the base that were published, from the list; empty where a corpus has no list. */
  readonly published: readonly string[];
  /** Published paths at which nothing stands any more. */
  readonly lost: readonly string[];
  /** Paths that are not in the list yet. */
  readonly unlisted: readonly string[];
}

export function addressesIn(folder: string): Addresses {
  // Reading the corpus has held the list against its schema.
  const present = presentPaths(folder, readCorpus(folder));
  const file = join(folder, addressesFile);
  const published: readonly string[] = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : [];
  return { published, ...comparedPaths(published, present) };
}

export function comparedPaths(
  published: readonly string[],
  present: readonly string[],
): Omit<Addresses, 'published'> {
  const standing = new Set(present);
  const listed = new Set(published);
  return {
    lost: published.filter((path) => !standing.has(path)),
    unlisted: present.filter((path) => !listed.has(path)),
  };
}

/** Pages, former addresses that lead on, the files of the data, the pictures of pages, and cards. */
function presentPaths(folder: string, corpus: Corpus): readonly string[] {
  const files = dataFiles(folder, corpus, { base: '/', origin: null });
  const paths = [
    ...allPages(corpus).map(pathOf),
    ...redirectsOf(corpus).map(({ from }) => from),
    ...files.map(({ path }) => `/${path}`),
    ...picturedPages(corpus).map(picturePath),
    ...embeddablesOf(corpus).flatMap(cardPathsOf),
    '/embed.js',
    // Also where the list is still to be written.
    `/data/${addressesFile}`,
  ];
  return [...new Set(paths)];
}

/** What to say of addresses that would be lost; null where there are none. */
export function lossIn({ lost }: Addresses): string | null {
  if (lost.length === 0) return null;
  return [
    'Published addresses would lead nowhere. A record that gets another id keeps its old one in `aliases`:',
    ...lost.map((path) => `  ${path}`),
  ].join('\n');
}

/** The list with what is new in it: nothing is ever taken away. */
export function listWith({ published, unlisted }: Addresses): string {
  return `${JSON.stringify([...new Set([...published, ...unlisted])].toSorted(), null, 2)}\n`;
}
