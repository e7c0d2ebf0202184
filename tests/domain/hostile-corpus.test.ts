import { describe, expect, test } from 'vitest';
import { CorpusError, type Fault } from '../../src/domain/corpus-error.ts';
import type { CorpusFileName } from '../../src/domain/schema/corpus-files.ts';
import { parseCorpus } from '../../src/domain/schema/parse-corpus.ts';
import { secondFolder, textsIn } from '../fixtures/corpora.ts';
import { hostileCorpus } from '../fixtures/hostile-corpus.ts';
import { refusedAddresses, refusedIds, refusedTexts } from '../fixtures/hostile-strings.ts';
import { changed, type Path } from '../fixtures/json-paths.ts';

const sound = textsIn(secondFolder);

function faultsWith(name: CorpusFileName, path: Path, value: unknown): readonly Fault[] {
  const spoilt = JSON.stringify(changed(JSON.parse(sound[name]), path, value));
  try {
    parseCorpus({ ...sound, [name]: spoilt });
  } catch (error) {
    if (error instanceof CorpusError) return error.faults;
    throw error;
  }
  return [];
}

describe('a text', () => {
  test.each(Object.entries(refusedTexts))('with %s is refused, and said where', (_, text) => {
    for (const [name, path, field] of [
      ['claims', [0, 'text'], 'text'],
      ['treaty', ['clauses', 0, 'title'], 'title'],
      ['speakers', [1, 'name'], 'name'],
    ] as const) {
      const [fault, ...more] = faultsWith(name, path, text);
      expect(more).toEqual([]);
      expect(fault).toMatchObject({ file: `${name}.json`, field });
      expect(fault?.expected).toMatch(/^expected /);
      // A message repeats no megabyte of what was wrong.
      expect(fault?.expected.length).toBeLessThan(200);
    }
  });
});

test.each(refusedIds)('the id “%s” is refused', (id) => {
  const [fault, ...more] = faultsWith('claims', [0, 'id'], id);
  expect(more).toEqual([]);
  expect(fault).toMatchObject({ file: 'claims.json', field: 'id' });
  expect(fault?.expected).toMatch(/^expected an id/);
});

test('the id “constructor” is a word like any other', () => {
  expect(faultsWith('claims', [0, 'id'], 'constructor')).toEqual([]);
});

test.each(refusedAddresses)('the address “%s” is refused', (address) => {
  const [fault, ...more] = faultsWith('articles', [0, 'url'], address);
  expect(more).toEqual([]);
  expect(fault).toMatchObject({ file: 'articles.json', field: 'url' });
});

test('a key of a prototype is no field', () => {
  for (const key of ['__proto__', 'constructor', 'toString'])
    expect(faultsWith('claims', [0, key], { id: 'x' })[0]).toMatchObject({
      field: key,
      expected: 'expected no field of this name',
    });
  expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
});

test('a file of a size no corpus has is refused before it is read', () => {
  const claims = `[${' '.repeat(20_000_000)}]`;
  expect(() => parseCorpus({ ...sound, claims })).toThrow('expected at most 20000000 signs');
});

// Some hundred corpora are parsed.
test(
  'every other text takes hostile words as they are; what refuses them says which file it is',
  { timeout: 30_000 },
  () => {
    const { texts, taken, refused } = hostileCorpus();
    expect(() => parseCorpus(texts)).not.toThrow();
    expect(taken.length).toBeGreaterThan(80);
    for (const place of [
      'claims.0.text',
      'claims.1.hedge',
      'quotes.0.segments.0.text',
      'speakers.0.name',
      'speakers.0.role',
      'topics.0.label',
      'articles.0.author',
      'sources.0.publisher',
      'treaty.title',
      'treaty.clauses.0.summary',
    ])
      expect(taken).toContain(place);
    for (const [place, words] of refused) expect(words).toContain(`${place.split('.')[0]}.json`);
  },
);
