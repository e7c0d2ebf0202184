import { expect, test } from 'vitest';
import { CorpusError, type Fault } from '../../src/domain/corpus-error.ts';
import type { CorpusFileName } from '../../src/domain/schema/corpus-files.ts';
import { parseCorpus } from '../../src/domain/schema/parse-corpus.ts';
import { realFolder, textsIn } from '../fixtures/corpora.ts';
import { changed, type Path } from '../fixtures/json-paths.ts';

// The question, the comparisons and the timeline: the invented corpus has none of them.
const sound = textsIn(realFolder);

/** The faults of the shipped corpus with one value put in at one place. */
function faultsWith(name: CorpusFileName, path: Path, value: unknown): readonly Fault[] {
  const spoilt: unknown = changed(JSON.parse(sound[name]), path, value);
  try {
    parseCorpus({ ...sound, [name]: JSON.stringify(spoilt) });
  } catch (error) {
    if (error instanceof CorpusError) return error.faults;
    throw error;
  }
  return [];
}

test.each<[CorpusFileName, Path, unknown, string, string, string]>([
  ['comparisons', [0, 'sources'], ['nobody'], 'russia-dprk-2024', 'sources.0', 'a source'],
  [
    'comparisons',
    [0, 'values', 1, 'sources'],
    ['nobody'],
    'russia-dprk-2024',
    'values.1.sources.0',
    'a source',
  ],
  ['timeline', [0, 'article'], 'nobody', 'challenge-to-kim-il-sung', 'article', 'an article'],
  ['timeline', [0, 'claims'], ['nobody'], 'challenge-to-kim-il-sung', 'claims.0', 'a claim'],
  ['timeline', [0, 'sources'], ['nobody'], 'challenge-to-kim-il-sung', 'sources.0', 'a source'],
  ['question', ['article'], 'nobody', 'alliance-or-paper-treaty', 'article', 'an article'],
  [
    'question',
    ['arguments', 0, 'items'],
    ['nobody'],
    'clause-promises-military-aid',
    'items.0',
    'a claim or a quote',
  ],
  [
    'question',
    ['arguments', 0, 'clauses'],
    [99],
    'clause-promises-military-aid',
    'clauses.0',
    'a clause',
  ],
  [
    'treaty',
    ['clauses', 3, 'readings', 0, 'versions', 1, 'source'],
    'nobody',
    'clause 4',
    'readings.0.versions.1',
    'a source',
  ],
])(
  '%s.json with %j set to %j names what it leads to in vain',
  (name, path, value, record, field, what) => {
    const found = Array.isArray(value) ? String(value[0]) : String(value);
    expect(faultsWith(name, path, value)).toEqual([
      {
        file: `${name}.json`,
        record,
        field,
        expected: `expected ${what} of this corpus, found “${found}”`,
      },
    ]);
  },
);

test('a corpus without any of them is whole, and says that it has none', () => {
  const { contents } = parseCorpus({
    ...sound,
    question: undefined,
    comparisons: undefined,
    timeline: undefined,
  });
  expect(contents).toEqual({ question: null, comparisons: [], compared: [], timeline: false });
});

test('which clauses are compared is told by the comparison of the treaty itself, variable by variable', () => {
  const { contents, comparisons, treaty } = parseCorpus(sound);
  expect(contents.comparisons.map(({ id, own }) => [id, own])).toEqual(
    comparisons.map(({ id, treaty: of }) => [id, of === treaty.id]),
  );
  const own = comparisons.find(({ treaty: of }) => of === treaty.id);
  const told = contents.compared.flatMap(({ clause, variables }) =>
    variables.map((variable) => `${clause} ${variable}`),
  );
  const held = (own?.values ?? []).flatMap(({ article, variable }) => {
    const number = /\d+/.exec(article ?? '')?.[0];
    return number === undefined ? [] : [`${number} ${variable}`];
  });
  expect(told.toSorted()).toEqual(held.toSorted());
});

test('each data file is told of under its title, with its schema where it has one', () => {
  const { dataFiles } = parseCorpus(sound);
  for (const { path, title, description } of dataFiles) {
    expect(title).not.toBe(path);
    expect(description).not.toBe('');
  }
  const claims = dataFiles.find(({ path }) => path === 'claims.json');
  expect(claims?.schema).toBe('schema/claims.schema.json');
});

test('the question comes with how each argument bears on it', () => {
  const { contents, question } = parseCorpus(sound);
  expect(contents.question?.bearings).toEqual(question?.arguments.map(({ bearing }) => bearing));
  expect(contents.question?.bearings).not.toContain(undefined);
});
