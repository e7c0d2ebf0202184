import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clauseFile } from '../../scripts/vite/site/clause-file.ts';
import { dataFiles } from '../../scripts/vite/site/data-files.ts';
import type { Claim, Clause, Quote, Source, Speaker } from '../../src/domain/corpus.ts';
import { linkTags } from '../../src/app/head/link-tags.ts';
import {
  corpora,
  realCorpus,
  realFolder,
  secondCorpus,
  secondFolder,
} from '../fixtures/corpora.ts';
import { known, unknown } from './heads.ts';

interface ClauseData {
  readonly clause: Clause;
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  readonly speakers: readonly Speaker[];
  readonly sources: readonly Source[];
  readonly topics: readonly { readonly id: string }[];
  readonly articles: readonly { readonly id: string }[];
}

const files = dataFiles(realFolder, realCorpus(), known);

function fileAt(path: string, among = files): string {
  const found = among.find((file) => file.path === path);
  if (found === undefined) throw new Error(`no file ${path}`);
  return found.text;
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

describe('the whole corpus', () => {
  test.each(['claims.json', 'treaty.json', 'datapackage.json', 'schema/claims.schema.json'])(
    'data/%s is the file the site is built from, to the byte',
    (name) => {
      expect(fileAt(`data/${name}`)).toBe(readFileSync(join(realFolder, name), 'utf8'));
    },
  );

  test('every file and schema that the data package names is there', () => {
    const { resources } = JSON.parse(fileAt('data/datapackage.json')) as {
      readonly resources: readonly { readonly path: string; readonly jsonSchema: string }[];
    };
    expect(resources.length).toBeGreaterThan(10);
    for (const { path, jsonSchema } of resources)
      expect([fileAt(`data/${path}`), fileAt(`data/${jsonSchema}`)]).not.toContain('');
  });

  test('no file of the folder that is no JSON comes with it', () => {
    const paths = idsOf(
      dataFiles(secondFolder, secondCorpus(), unknown).map(({ path }) => ({ id: path })),
    );
    expect(paths).toContain('data/quotes.json');
    expect(paths.filter((path) => !/\.json(?:ld)?$/.test(path))).toEqual([]);
  });

  test('no two files stand at one address', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('annotations', () => {
  test('name pages by whole addresses where the host is known, and else by paths of it', () => {
    const idAt = (site: typeof known): string => {
      const text = fileAt('data/annotations.jsonld', dataFiles(secondFolder, secondCorpus(), site));
      return (JSON.parse(text) as { readonly id: string }).id;
    };
    expect(idAt(known)).toBe('https://treaties.example/explorer/data/annotations.jsonld');
    expect(idAt(unknown)).toBe('/explorer/data/annotations.jsonld');
  });
});

describe.each(corpora)('a file for each clause of %s', (_, corpusOf) => {
  const corpus = corpusOf();
  const all = corpus.treaty.clauses.map(
    (clause) => JSON.parse(JSON.stringify(clauseFile(corpus, clause))) as ClauseData,
  );

  test('holds what is said of the clause, as it stands in the corpus', () => {
    for (const { clause, quotes, claims } of all) {
      const about = (saying: Claim | Quote): boolean => saying.clauses.includes(clause.number);
      expect(new Set(idsOf(quotes))).toEqual(new Set(idsOf(corpus.quotes.filter(about))));
      expect(new Set(idsOf(claims))).toEqual(new Set(idsOf(corpus.claims.filter(about))));
      expect(clause).toEqual(corpus.treaty.clauses.find(({ number }) => number === clause.number));
    }
  });

  test('holds every record it names', () => {
    const lacking = all.flatMap(({ clause, quotes, claims, ...held }) => {
      const sayings = [...quotes, ...claims];
      const named = {
        speakers: [...sayings.map(({ speaker }) => speaker), ...claims.map(({ via }) => via)],
        articles: sayings.map(({ article }) => article),
        topics: [clause, ...sayings].flatMap(({ topics }): readonly string[] => topics),
        sources: sourcesNamedIn({ clause, sayings, speakers: held.speakers }),
      };
      return Object.entries(named).flatMap(([kind, ids]) => {
        const there = new Set(idsOf(held[kind as 'speakers' | 'articles' | 'topics' | 'sources']));
        return ids
          .filter((id) => id !== null && !there.has(id))
          .map((id) => `${clause.number}: ${kind} ${id}`);
      });
    });
    expect(lacking).toEqual([]);
  });
});

/** Every value under a key `source` or `sources`, at any depth. */
function sourcesNamedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'source') return [String(inner)];
    return key === 'sources' ? (inner as readonly string[]) : sourcesNamedIn(inner);
  });
}

test('the page of a clause leads to its file', () => {
  const links = linkTags({ kind: 'clause', number: 4 }, known).join('');
  const path = /href="\/explorer\/([^"]+)"/.exec(links)?.[1] ?? '';
  expect((JSON.parse(fileAt(path)) as ClauseData).clause.number).toBe(4);
});
