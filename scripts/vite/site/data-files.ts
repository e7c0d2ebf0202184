import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, type SitePlace } from '../../../src/app/head/site-place.ts';
import { clauseDataPath } from '../../../src/app/head/link-tags.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { annotationCollection } from '../../../src/domain/web-annotation.ts';
import { pathOf } from '../../../src/store/page.ts';
import { pageOf } from '../../../src/ui/search/item-page.ts';
import { clauseFile } from './clause-file.ts';
import { jsonFile, type SiteFile } from './site-file.ts';

const annotations = '/data/annotations.jsonld';

/** The corpus as it may be taken away: its files as they are, one for each clause, and all sayings as annotations. */
export function dataFiles(folder: string, corpus: Corpus, site: SitePlace): readonly SiteFile[] {
  const below = (path: string): string => path.slice(1);
  return [
    ...filesIn(folder).map((name) => ({
      path: `data/${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
    })),
    ...corpus.treaty.clauses.map((clause) =>
      jsonFile(below(clauseDataPath(clause.number)), clauseFile(corpus, clause)),
    ),
    jsonFile(
      below(annotations),
      annotationCollection(corpus, addressOf(site, annotations), (item) =>
        addressOf(site, pathOf(pageOf(item))),
      ),
    ),
  ];
}

/** The corpus's JSON files and their schemas. What else lies in the folder is no part of it. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
}
