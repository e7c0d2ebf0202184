import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citable } from '../../../src/domain/citation/citable.ts';
import type { WholeCorpus, Correction } from '../../../src/domain/corpus.ts';
import { citableKey, citablesOf } from '../../../src/domain/version/citables.ts';
import { versionOf } from '../../../src/domain/version/version.ts';
import { pathOf } from '../../../src/store/page.ts';
import { viewOfCitable } from '../../../src/ui/cite/citable-view.ts';
import { readCorpus } from '../corpus-plugin.ts';

/** The name, in the corpus's folder, of the list of every version of every item that was ever published. */
export const versionsFile = 'versions.json';

/** Versions by the item's name, such as `clause:4`, the last one last. */
export type VersionList = Readonly<Record<string, readonly string[]>>;

/** What the corpus holds today, as against what was published. */
export interface Versions {
  /** From the list; empty where a corpus has none. */
  readonly published: VersionList;
  /** What may be added to the list: items that are new, and versions that a correction tells of. */
  readonly unlisted: readonly (readonly [item: string, version: string])[];
  /** What must not be published so, each with what to do about it. */
  readonly faults: readonly string[];
}

export function versionsIn(folder: string): Versions {
  // Reading the corpus has held the list against its schema.
  const corpus = readCorpus(folder);
  const file = join(folder, versionsFile);
  const published: VersionList = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return comparedVersions(published, corpus);
}

export function comparedVersions(published: VersionList, corpus: WholeCorpus): Versions {
  const present = new Map(
    citablesOf(corpus).map((item) => [citableKey(item), { item, is: versionOf(item, corpus) }]),
  );
  const unlisted: (readonly [string, string])[] = [];
  const faults = untoldSteps(published, corpus.corrections);
  for (const key of Object.keys(published))
    if (!present.has(key)) faults.push(`${key} was published and is gone: ids are for ever.`);
  for (const [key, { item, is }] of present) {
    const last = published[key]?.at(-1);
    if (last === is) continue;
    if (last === undefined || isTold({ item: key, from: last, to: is }, corpus.corrections))
      unlisted.push([key, is]);
    else faults.push(silentChange(item, last, is, corpus));
  }
  return { published, unlisted, faults };
}

type Change = Correction['changes'][number];

function isTold(change: Change, corrections: readonly Correction[]): boolean {
  return corrections.some(({ changes }) =>
    changes.some(
      ({ item, from, to }) => item === change.item && from === change.from && to === change.to,
    ),
  );
}

/** Steps between published versions that no correction tells of any more. */
function untoldSteps(published: VersionList, corrections: readonly Correction[]): string[] {
  return Object.entries(published).flatMap(([item, versions]) =>
    versions.slice(1).flatMap((to, place) => {
      const from = versions[place] ?? '';
      return isTold({ item, from, to }, corrections)
        ? []
        : [
            `${item} went from ${from} to ${to}, and data/corrections.json does not say so any more.`,
          ];
    }),
  );
}

/** With the entry that is missing, for the editor to fill in. */
function silentChange(item: Citable, from: string, to: string, corpus: WholeCorpus): string {
  const key = citableKey(item);
  const entry = {
    date: 'YYYY-MM-DD',
    page: pathOf(viewOfCitable(item, corpus).page),
    was: '…',
    is: '…',
    reason: '…',
    changes: [{ item: key, from, to }],
  };
  return `${key} is not what was published as ${from}. Say so in data/corrections.json, with the old words, the new words and the reason:
    ${JSON.stringify(entry)}
  and then run: node scripts/versions.mjs --add. (Where ${from} has never been on a public site, take it out of data/${versionsFile} instead.)`;
}

/** What to say of items that would change in silence; null where there are none. */
export function silenceIn({ faults }: Versions): string | null {
  if (faults.length === 0) return null;
  return [
    'Published items would change in silence, or be lost to those who linked to them:',
    ...faults.map((fault) => `  ${fault}`),
  ].join('\n');
}

/** The list with what is new in it: nothing is ever taken away. */
export function listWithVersions({ published, unlisted }: Versions): VersionList {
  const list: Record<string, readonly string[]> = { ...published };
  for (const [item, version] of unlisted) list[item] = [...(list[item] ?? []), version];
  return list;
}
