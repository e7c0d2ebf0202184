import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../scripts/schemas/json-schemas.ts';
import { CorpusError } from '../../src/domain/corpus-error.ts';
import {
  corpusFileNames,
  corpusFiles,
  type CorpusFileName,
} from '../../src/domain/schema/corpus-files.ts';
import { parseCorpus } from '../../src/domain/schema/parse-corpus.ts';
import { realFolder, secondFolder, textsIn } from '../fixtures/corpora.ts';
import { changed, removed, type Path } from '../fixtures/json-paths.ts';
import { fuzzRuns } from '../fixtures/fuzz.ts';
import { mutation } from '../fixtures/mutations.ts';

const schemaFolder = join(realFolder, 'schema');
const committed = readdirSync(schemaFolder);
const real = textsIn(realFolder);
const second = textsIn(secondFolder);

/** Files with a schema of ours; the Data Package has one of its own. */
const described = corpusFileNames.filter((name) => name !== 'datapackage');

/** An independent reader of the committed schemas: it knows nothing of the definitions the build parses with. */
const validators = new Map<CorpusFileName, ValidateFunction>(
  described.map((name) => [name, new Ajv2020().compile(schemaOf(name) as object)]),
);

function schemaOf(name: CorpusFileName): unknown {
  return JSON.parse(readFileSync(join(schemaFolder, `${name}.schema.json`), 'utf8'));
}

function independentlyValid(name: CorpusFileName, value: unknown): boolean {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error(`There is no schema of ${name}.`);
  return validate(value);
}

function parses(texts: Parameters<typeof parseCorpus>[0]): boolean {
  try {
    parseCorpus(texts);
    return true;
  } catch (error) {
    if (error instanceof CorpusError) return false;
    throw error;
  }
}

describe('the committed schemas', () => {
  test('are those of the definitions the build parses with (npm run schemas)', () => {
    const exported = jsonSchemas();
    expect(committed.toSorted()).toEqual(
      Object.keys(exported)
        .map((name) => `${name}.schema.json`)
        .toSorted(),
    );
    expect(Object.fromEntries(described.map((name) => [name, schemaOf(name)]))).toEqual(exported);
  });

  test.each(described)('%s: draft 2020-12, with a title', (name) => {
    expect(schemaOf(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `${name}.json`,
    });
  });
});

describe.each([
  ['the shipped corpus', real],
  ['the second corpus', second],
])('%s', (_, texts) => {
  test.each(described.filter((name) => Object.hasOwn(texts, name)))(
    '%s.json keeps its schema by an independent validator',
    (name) => {
      const validate = validators.get(name);
      validate?.(JSON.parse(texts[name]));
      expect(validate?.errors).toBeNull();
    },
  );

  test('every file is one we know', () => {
    const known = new Set(corpusFileNames.map((name) => `${name}.json`));
    const folder = texts === real ? realFolder : secondFolder;
    expect(
      readdirSync(folder).filter((name) => name.endsWith('.json') && !known.has(name)),
    ).toEqual([]);
  });
});

const removals: readonly (readonly [CorpusFileName, Path])[] = [
  ['treaty', ['title']],
  ['treaty', ['inForce']],
  ['treaty', ['clauses', 3, 'basis']],
  ['treaty', ['clauses', 0, 'terms', 0, 'lang']],
  ['articles', [0, 'paragraphLengths']],
  ['claims', [4, 'hedge']],
  ['claims', [4, 'spans', 0, 'end']],
  ['quotes', [2, 'segments', 0, 'text']],
  ['speakers', [1, 'role']],
  ['topics', [0, 'description']],
  ['sources', [0, 'url']],
  ['synonyms', [0, 'reason']],
];

const replacements: readonly (readonly [CorpusFileName, Path, unknown])[] = [
  ['treaty', [], []],
  ['treaty', ['clauses'], []],
  ['treaty', ['clauses', 2, 'number'], '3'],
  ['treaty', ['clauses', 2, 'number'], 1000],
  ['treaty', ['clauses', 2, 'basis'], 'certain'],
  ['treaty', ['clauses', 2, 'topics'], []],
  ['treaty', ['signed'], '14 March 2009'],
  ['treaty', ['languages', 0], 'French'],
  ['treaty', ['colour'], 'red'],
  ['articles', [0, 'url'], 'javascript:alert(1)'],
  ['articles', [0, 'sha256'], 'ABC'],
  ['articles', [0, 'paragraphLengths', 0], 0],
  ['articles', [0, 'standout'], 3],
  ['claims', [0], null],
  ['claims', [0, 'id'], 'Not An Id'],
  ['claims', [0, 'text'], '   '],
  ['claims', [0, 'paragraph'], 1.5],
  ['claims', [0, 'kind'], 'rumour'],
  ['claims', [0, 'attribution'], null],
  ['claims', [0, 'spans'], []],
  ['claims', [0, 'spans', 0, 'start'], -1],
  ['claims', [0, 'verdict'], 'supported'],
  ['quotes', [0, 'form'], 'indirect'],
  ['quotes', [0, 'segments', 0, 'html'], '<b>'],
  ['quotes', [0, 'clauses'], [0]],
  ['speakers', [0, 'kind'], 'spy'],
  ['speakers', [0, 'otherNames'], ['Toresh']],
  ['speakers', [0, 'aliases'], ['Minister Toresh']],
  ['topics', [0, 'label'], ''],
  ['sources', [0, 'date'], '2009-3-1'],
  ['sources', [0, 'part'], 'whole'],
  ['synonyms', [0, 'words'], ['eel']],
];

const spoilt = [
  ...removals.map(
    ([name, path]) => [name, path, 'removed', removed(JSON.parse(second[name]), path)] as const,
  ),
  ...replacements.map(
    ([name, path, by]) => [name, path, by, changed(JSON.parse(second[name]), path, by)] as const,
  ),
];

describe('what one refuses, the other refuses', () => {
  test.each(spoilt)('%s.json, %j: %j', (name, _path, _by, value) => {
    expect(independentlyValid(name, value), 'the independent validator').toBe(false);
    expect(parses({ ...second, [name]: JSON.stringify(value) }), 'the parser').toBe(false);
  });

  const held = described.filter((name) => Object.hasOwn(second, name));

  test('whatever is changed, the schema and its JSON form agree on it', () => {
    let refused = 0;
    fc.assert(
      fc.property(mutation(held), ({ name, change }) => {
        const value: unknown = JSON.parse(JSON.stringify(change(JSON.parse(second[name]))));
        const valid = corpusFiles[name].safeParse(value).success;
        expect(independentlyValid(name, value)).toBe(valid);
        if (!valid) refused += 1;
      }),
    );
    expect(refused).toBeGreaterThan(fuzzRuns / 3);
  });
});
