import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citable } from '../../../src/domain/citation/citable.ts';
import type { WholeCorpus } from '../../../src/domain/corpus.ts';
import { canonicalJson, type Json } from '../../../src/domain/version/canonical-json.ts';
import { citableKey, citablesOf } from '../../../src/domain/version/citables.ts';
import { contentOf } from '../../../src/domain/version/content.ts';
import { sha256 } from '../../../src/domain/version/sha-256.ts';
import { versionOf } from '../../../src/domain/version/version.ts';
import { corpora, realCorpus, secondCorpus } from '../../fixtures/corpora.ts';
import { secondCorpusWith } from '../../site/heads.ts';

function hexOf(words: readonly number[]): string {
  return words.map((word) => word.toString(16).padStart(8, '0')).join('');
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

describe('SHA-256', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of the standard’s example %j', (text, expected) => {
    expect(hexOf(sha256(text))).toBe(expected);
  });

  test('agrees with the platform’s on any text, of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150, size: 'max' }), (text) => {
        expect(hexOf(sha256(text))).toBe(digest(text));
      }),
    );
    for (let length = 52; length < 68; length += 1)
      expect(hexOf(sha256('é'.repeat(length)))).toBe(digest('é'.repeat(length)));
  });

  test('takes half a surrogate pair as UTF-8 does', () => {
    expect(hexOf(sha256('a\uD800b'))).toBe(digest('a\uFFFDb'));
  });
});

/** Fields that hold an empty list are left out: whoever reads a record takes both for the same. */
function withoutEmpty(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]): [string, Json] => [key, withoutEmpty(one)]),
  );
}

describe('canonical JSON', () => {
  test('does not know the order of fields', () => {
    expect(canonicalJson({ b: 1, a: { d: 'x', c: [2, 'y'] } })).toBe(
      '{"a":{"c":[2,"y"],"d":"x"},"b":1}',
    );
  });

  test('leaves out what holds nothing, and keeps the order of lists', () => {
    expect(canonicalJson({ a: null, b: [], c: undefined, d: '', e: [2, 1] })).toBe(
      '{"d":"","e":[2,1]}',
    );
  });

  test('is JSON of the same value', () => {
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        fc.string(),
        fc.integer(),
        fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (one) => {
        expect(JSON.parse(canonicalJson(one))).toEqual(withoutEmpty(one));
      }),
    );
  });
});

/** The item of a name in a corpus. */
function itemOf(key: string, corpus: WholeCorpus): Citable {
  const found = citablesOf(corpus).find((one) => citableKey(one) === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

function versionIn(corpus: WholeCorpus, key: string): string {
  return versionOf(itemOf(key, corpus), corpus);
}

describe.each(corpora)('%s', (_, corpusOf) => {
  const corpus = corpusOf();
  const items = citablesOf(corpus);

  test('every item has a name of its own and a version of eight signs', () => {
    expect(new Set(items.map(citableKey)).size).toBe(items.length);
    for (const item of items) expect(versionOf(item, corpus)).toMatch(/^[a-z2-7]{8}$/);
  });

  test('a version is what any program makes of the published content', () => {
    const signs = 'abcdefghijklmnopqrstuvwxyz234567';
    for (const item of items.slice(0, 20)) {
      const bytes = createHash('sha256')
        .update(canonicalJson(contentOf(item, corpus)))
        .digest();
      let bits = bytes.readUIntBE(0, 5);
      let expected = '';
      for (let place = 0; place < 8; place += 1) {
        expected = signs.charAt(bits % 32) + expected;
        bits = Math.floor(bits / 32);
      }
      expect(versionOf(item, corpus)).toBe(expected);
    }
  });
});

describe('the version', () => {
  const before = secondCorpus();

  test.each([
    ['clause:3', 'treaty', ['clauses', 2, 'summary'], 'Other words, which say something else.'],
    ['clause:3', 'treaty', ['clauses', 2, 'basis'], 'unverified'],
    ['clause:3', 'treaty', ['clauses', 2, 'readings', 0, 'note'], 'Another note.'],
    ['clause:3', 'treaty', ['clauses', 2, 'terms', 0, 'text'], 'autres mots'],
    ['quote:toresh-clock', 'speakers', [1, 'name'], 'Somebody Else'],
    ['quote:toresh-clock', 'speakers', [1, 'role'], 'Another office'],
  ] as const)('of %s changes with %s %j', (key, file, path, by) => {
    const after = secondCorpusWith([file, path, by]);
    expect(versionIn(after, key)).not.toBe(versionIn(before, key));
  });

  test.each([
    ['clause:3', 'treaty', ['clauses', 2, 'topics'], ['fishing']],
    ['clause:3', 'treaty', ['clauses', 2, 'sources'], ['vessen-radio-2009']],
    [
      'clause:3',
      'treaty',
      ['clauses', 1, 'summary'],
      'Another clause says other words than before.',
    ],
  ] as const)(
    'of %s does not change with %s %j, which tells its reader nothing new',
    (key, file, path, by) => {
      const after = secondCorpusWith([file, path, by]);
      expect(versionIn(after, key)).toBe(versionIn(before, key));
    },
  );
});

describe('whatever a reader is told of an item', () => {
  const real = realCorpus();
  const checked =
    real.claims.find(({ check, via }) => check !== undefined && via !== null) ??
    real.claims.find(({ check }) => check !== undefined);
  const reported = real.claims.find(({ via }) => via !== null);
  const quoted = real.quotes.find(({ check }) => check !== undefined);
  const laidOpen = real.treaty.clauses.find(({ readings }) =>
    readings.some(({ printed }) => printed !== undefined),
  );
  const [event] = real.timeline;
  const [compared] = real.comparisons;

  /** The version of the item once one of its fields says something else. */
  function changed<Row extends object>(
    row: Row | undefined,
    field: string,
    by: unknown,
    wrap: (row: Row) => Citable,
  ): string[] {
    if (row === undefined) throw new Error('the corpus has no such record');
    const path = field.split('.');
    const copy = structuredClone(row);
    let at: Record<string, unknown> = copy as Record<string, unknown>;
    for (const step of path.slice(0, -1)) at = at[step] as Record<string, unknown>;
    const last = path.at(-1) ?? '';
    expect(at[last]).not.toEqual(by);
    at[last] = by;
    return [versionOf(wrap(row), real), versionOf(wrap(copy), real)];
  }

  test.each([
    'text',
    'attribution',
    'kind',
    'hedge',
    'paragraph',
    'check.verdict',
    'check.clause',
    'check.rationale',
    'check.omitted',
    'check.wouldChange',
  ])('a claim’s %s makes another version', (field) => {
    const by =
      field === 'check.omitted'
        ? ['x']
        : field === 'paragraph' || field === 'check.clause'
          ? 99
          : 'x';
    const [before, after] = changed(checked, field, by, (claim) => ({ kind: 'claim', claim }));
    expect(after).not.toBe(before);
  });

  test('who carries a claim, and that it is carried, belongs to its version', () => {
    const [before, after] = changed(reported, 'via', null, (claim) => ({ kind: 'claim', claim }));
    expect(after).not.toBe(before);
  });

  test.each(['form', 'note', 'check.verdict', 'check.rationale'])(
    'a quote’s %s makes another version',
    (field) => {
      const [before, after] = changed(quoted, field, 'x', (quote) => ({ kind: 'quote', quote }));
      expect(after).not.toBe(before);
    },
  );

  test.each(['check', 'obligation'])('that there is a %s at all makes another version', (field) => {
    const [before, after] =
      field === 'check'
        ? changed(quoted, field, undefined, (quote) => ({ kind: 'quote', quote }))
        : changed(laidOpen, field, undefined, (clause) => ({ kind: 'clause', clause }));
    expect(after).not.toBe(before);
  });

  test.each([
    'obligation.force',
    'readings.0.aspect',
    'readings.0.printed.words',
    'readings.0.printed.relation',
    'readings.0.versions.0.words',
    'readings.0.versions.0.name',
    'readings.0.versions.0.lang',
    'title',
    'terms.0.lang',
  ])('a clause’s %s makes another version', (field) => {
    const [before, after] = changed(laidOpen, field, 'x', (clause) => ({ kind: 'clause', clause }));
    expect(after).not.toBe(before);
  });

  test.each(['date', 'until', 'text', 'kind', 'basis', 'note'])(
    'an event’s %s makes another version',
    (field) => {
      const [before, after] = changed(event, field, 'x', (one) => ({ kind: 'event', event: one }));
      expect(after).not.toBe(before);
    },
  );

  test.each(['code', 'text', 'article', 'basis'])(
    'a compared value’s %s makes another version',
    (field) => {
      const [before, after] = changed(compared?.values[0], field, 'x', (value) => ({
        kind: 'value',
        value,
        comparison: compared!,
      }));
      expect(after).not.toBe(before);
    },
  );
});
