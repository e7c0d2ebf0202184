import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { CorpusError, faultLine, type Fault } from '../../src/domain/corpus-error.ts';
import {
  absentFiles,
  corpusFileNames,
  type CorpusFileName,
} from '../../src/domain/schema/corpus-files.ts';
import { parseCorpus } from '../../src/domain/schema/parse-corpus.ts';
import { corpora, secondCorpus, secondFolder, textsIn } from '../fixtures/corpora.ts';
import { changed, removed, type Path } from '../fixtures/json-paths.ts';
import { fuzzRuns } from '../fixtures/fuzz.ts';
import { mutation } from '../fixtures/mutations.ts';

const sound = textsIn(secondFolder);
/** Files that no corpus can do without. */
const needed = corpusFileNames.filter((name) => !Object.hasOwn(absentFiles, name));

function faultsOf(texts: Parameters<typeof parseCorpus>[0]): readonly Fault[] {
  try {
    parseCorpus(texts);
  } catch (error) {
    if (error instanceof CorpusError) return error.faults;
    throw error;
  }
  return [];
}

/** The faults of the second corpus with one value put in at one place. */
function faultsWith(name: CorpusFileName, path: Path, value: unknown): readonly Fault[] {
  const spoilt: unknown = changed(JSON.parse(sound[name]), path, value);
  return faultsOf({ ...sound, [name]: JSON.stringify(spoilt) });
}

function faultsWithout(name: CorpusFileName, path: Path): readonly Fault[] {
  return faultsOf({ ...sound, [name]: JSON.stringify(removed(JSON.parse(sound[name]), path)) });
}

/** A whole fault, so that one too many or one too few fails as well. */
function only(file: string, record: string, field: string, expected: string | RegExp): unknown {
  return [{ file, record, field, expected: expect.stringMatching(expected) }];
}

test.each(corpora)('%s is read', (_, corpus) => {
  expect(corpus().treaty.clauses).not.toEqual([]);
  expect(corpus().edition.created).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('a corpus is read whole, as it stands in its files', () => {
  const { edition, contents, dataFiles, ...files } = secondCorpus();
  expect(edition).toEqual({ version: '0.2.1', created: '2009-04-01' });
  expect(contents).toEqual({ question: null, comparisons: [], compared: [], timeline: false });
  // Its data package gives no titles and no schemas.
  expect(dataFiles[0]).toEqual({
    path: 'treaty.json',
    title: 'treaty.json',
    description: '',
    schema: null,
  });
  expect(dataFiles).toHaveLength(8);
  const { datapackage: _, ...texts } = sound;
  const held = Object.entries(texts).map(([name, text]): unknown => [name, JSON.parse(text)]);
  // The lists of addresses and versions are the build's, and no part of the corpus.
  const { addresses: _addresses, versions: _versions, ...absent } = absentFiles;
  expect(files).toEqual({ ...absent, ...Object.fromEntries(held as [string, unknown][]) });
});

describe('a file that is no corpus file at all', () => {
  test.each(needed)('%s.json missing', (name) => {
    expect(faultsOf({ ...sound, [name]: undefined })).toEqual(
      only(`${name}.json`, '', '', /^the file is missing$/),
    );
  });

  test.each(['', ' \n\t'])('empty: %j', (text) => {
    expect(faultsOf({ ...sound, claims: text })).toEqual(
      only('claims.json', '', '', /^the file is empty, expected JSON$/),
    );
  });

  test('broken JSON', () => {
    expect(faultsOf({ ...sound, quotes: sound.quotes.slice(0, -3) })).toEqual(
      only('quotes.json', '', '', /^not JSON \(.+\)$/),
    );
  });

  test.each([
    ['treaty', [], /expected object, received array/],
    ['claims', {}, /expected array, received object/],
    ['topics', null, /expected array, received null/],
    ['articles', [], /expected array to have >=1 items/],
  ] as const)('%s.json that holds %j', (name, value, expected) => {
    expect(faultsWith(name, [], value)).toEqual(only(`${name}.json`, '', '', expected));
  });

  test('every file is told of, so that all can be mended in one go', () => {
    const faults = faultsOf({});
    expect(faults.map(({ file }) => file)).toEqual(needed.map((name) => `${name}.json`));
  });
});

describe('a record that does not keep its schema', () => {
  test.each([
    ['claims', [0, 'text'], 'agreement-signed', 'text', /expected string/],
    ['claims', [0, 'spans', 0, 'end'], 'agreement-signed', 'spans.0.end', /expected number/],
    ['quotes', [2, 'segments'], 'toresh-gates', 'segments', /expected array/],
    ['treaty', ['clauses', 3, 'summary'], 'clause 4', 'summary', /expected string/],
    ['treaty', ['inForce'], '', 'inForce', /expected string/],
    ['treaty', ['preamble', 'basis'], '', 'preamble.basis', /expected one of "reported"/],
    ['datapackage', ['version'], '', 'version', /expected string/],
  ] as const)('%s.json without %j', (name, path, record, field, expected) => {
    expect(faultsWithout(name, path)).toEqual(only(`${name}.json`, record, field, expected));
  });

  test('a record without its id is named by its place', () => {
    expect(faultsWithout('claims', [1, 'id'])).toEqual(
      only('claims.json', '1', 'id', /expected string/),
    );
    expect(faultsWith('claims', [1], null)).toEqual(
      only('claims.json', '1', '', /expected object, received null/),
    );
    expect(faultsWithout('treaty', ['clauses', 1, 'number'])).toEqual(
      only('treaty.json', 'clauses.1', 'number', /expected number/),
    );
  });

  test.each([
    ['claims', [0, 'paragraph'], '1', 'agreement-signed', 'paragraph', /number, received string/],
    ['claims', [0, 'paragraph'], 1.5, 'agreement-signed', 'paragraph', /expected int/],
    ['claims', [0, 'topics'], 'fishing', 'agreement-signed', 'topics', /array, received string/],
    ['claims', [0, 'topics'], [], 'agreement-signed', 'topics', />=1 items/],
    ['claims', [0, 'kind'], 'rumour', 'agreement-signed', 'kind', /expected one of "fact"/],
    ['claims', [0, 'text'], ' \n', 'agreement-signed', 'text', /^expected some text$/],
    ['claims', [0, 'id'], 'Agreement Signed', 'Agreement Signed', 'id', /^expected an id: lower-/],
    ['quotes', [0, 'form'], null, 'warning-wording', 'form', /expected one of "direct"/],
    ['treaty', ['clauses', 2, 'number'], 0, 'clause 0', 'number', />=1/],
    ['treaty', ['signed'], '2009-13-01', '', 'signed', /^expected a day/],
    ['sources', [1, 'date'], 'March 2009', 'orlaine-gazette-2009-03', 'date', /^expected a date/],
    ['sources', [1, 'lang'], 'French', 'orlaine-gazette-2009-03', 'lang', /^expected a language/],
    ['synonyms', [0, 'words'], ['eel'], 'eel', 'words', />=2 items/],
    ['articles', [0, 'sha256'], 'abc', 'kelder-tide-2009-03-20', 'sha256', /64 hexadecimal/],
    ['datapackage', ['version'], '1', '', 'version', /^expected a version/],
    ['datapackage', ['version'], 'v1.0.0', '', 'version', /^expected a version/],
    ['datapackage', ['version'], '1.0.0-beta', '', 'version', /^expected a version/],
    ['datapackage', ['created'], 'on 2009-04-01T00:00:00Z', '', 'created', /^expected a date/],
    ['datapackage', ['created'], '2009-04-01T00:00:00Z.', '', 'created', /^expected a date/],
    ['claims', [0, 'id'], 'con', 'con', 'id', /names no device of Windows/],
    ['claims', [0, 'text'], 'x'.repeat(5001), 'agreement-signed', 'text', /^expected at most 5000/],
    ['claims', [0, 'text'], 'a\u202eb', 'agreement-signed', 'text', /without control characters/],
    ['datapackage', ['created'], '2009-04-01', '', 'created', /^expected a date and time in UTC/],
    [
      'datapackage',
      ['resources', 1, 'path'],
      '../a.json',
      '',
      'resources.1.path',
      /^expected a path/,
    ],
    [
      'datapackage',
      ['resources', 1, 'path'],
      'javascript:a',
      '',
      'resources.1.path',
      /^expected a/,
    ],
    [
      'datapackage',
      ['resources', 1, 'jsonSchema'],
      '/a',
      '',
      'resources.1.jsonSchema',
      /a path below/,
    ],
  ] as const)('%s.json with %j set to %j', (name, path, value, record, field, expected) => {
    expect(faultsWith(name, path, value)).toEqual(only(`${name}.json`, record, field, expected));
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example', 'https://a b'])(
    'the address %j is none that may be linked',
    (url) => {
      expect(faultsWith('sources', [2, 'url'], url)).toEqual(
        only('sources.json', 'vessen-radio-2009', 'url', /http or https/),
      );
    },
  );

  test.each([
    ['claims', [0, 'check_'], 'agreement-signed', 'check_'],
    ['claims', [0, '__proto__'], 'agreement-signed', '__proto__'],
    ['quotes', [2, 'segments', 1, 'words'], 'toresh-gates', 'segments.1.words'],
    ['treaty', ['clauses', 4, 'obligations'], 'clause 5', 'obligations'],
    ['treaty', ['name'], '', 'name'],
  ] as const)('%s.json with an unknown field at %j', (name, path, record, field) => {
    expect(faultsWith(name, path, 'x')).toEqual(
      only(`${name}.json`, record, field, /^expected no field of this name$/),
    );
  });

  test.each([
    [`https://a.example/${'a'.repeat(2000)}`, /^expected an address of at most 2000 signs$/],
    ['https://good.example@elsewhere.example/', /^expected an address whose host stands right/],
    ['https://elsewhere.example/\u200b', /^expected an address without signs that cannot be seen$/],
  ])('the address %s says why it may not be linked', (url, expected) => {
    expect(faultsWith('sources', [2, 'url'], url)).toEqual(
      only('sources.json', 'vessen-radio-2009', 'url', expected),
    );
  });

  test('a version may have numbers of several figures', () => {
    expect(faultsWith('datapackage', ['version'], '10.20.30')).toEqual([]);
  });

  test('an id is no longer than a folder’s name should be', () => {
    const id = 'a'.repeat(101);
    expect(faultsWith('topics', [0, 'id'], id).map(({ expected }) => expected)).toContain(
      'expected an id of at most 100 signs',
    );
  });

  test('a file far larger than any corpus is not read', () => {
    expect(faultsOf({ ...sound, claims: ' '.repeat(20_000_001) })).toEqual(
      only('claims.json', '', '', /^expected at most 20000000 signs$/),
    );
    expect(faultsOf({ ...sound, claims: sound.claims.padEnd(20_000_000) })).toEqual([]);
  });

  test('two unknown fields are two faults', () => {
    const topics = changed(changed(JSON.parse(sound.topics), [0, 'a'], 1), [0, 'b'], 1);
    const faults = faultsOf({ ...sound, topics: JSON.stringify(topics) });
    expect(faults.map(({ field }) => field)).toEqual(['a', 'b']);
  });
});

describe('ids that lead nowhere', () => {
  test.each([
    ['claims', [0, 'article'], 'agreement-signed', 'article', 'an article'],
    ['claims', [0, 'speaker'], 'agreement-signed', 'speaker', 'a speaker'],
    ['claims', [0, 'via'], 'agreement-signed', 'via', 'a speaker'],
    ['claims', [0, 'topics', 0], 'agreement-signed', 'topics.0', 'a topic'],
    ['quotes', [2, 'article'], 'toresh-gates', 'article', 'an article'],
    ['quotes', [2, 'speaker'], 'toresh-gates', 'speaker', 'a speaker'],
    ['quotes', [2, 'topics', 0], 'toresh-gates', 'topics.0', 'a topic'],
    ['speakers', [1, 'sources', 0], 'ilin-toresh', 'sources.0', 'a source'],
    ['treaty', ['sources', 0], '', 'sources.0', 'a source'],
    ['treaty', ['preamble', 'sources', 0], '', 'preamble.sources.0', 'a source'],
    ['treaty', ['clauses', 0, 'topics', 0], 'clause 1', 'topics.0', 'a topic'],
    ['treaty', ['clauses', 0, 'sources', 1], 'clause 1', 'sources.1', 'a source'],
    ['treaty', ['clauses', 0, 'terms', 0, 'source'], 'clause 1', 'terms.0.source', 'a source'],
    [
      'treaty',
      ['clauses', 2, 'readings', 0, 'sources', 1],
      'clause 3',
      'readings.0.sources.1',
      'a source',
    ],
    ['articles', [0, 'source'], 'kelder-tide-2009-03-20', 'source', 'a source'],
    ['articles', [0, 'speaker'], 'kelder-tide-2009-03-20', 'speaker', 'a speaker'],
  ] as const)('%s.json at %j', (name, path, record, field, what) => {
    expect(faultsWith(name, path, 'nobody-knows')).toEqual(
      only(
        `${name}.json`,
        record,
        field,
        `^expected ${what} of this corpus, found “nobody-knows”$`,
      ),
    );
  });

  test.each([
    ['claims', [2, 'clauses', 0], 'third-clause-talked-about', 'clauses.0'],
    ['quotes', [2, 'clauses', 1], 'toresh-gates', 'clauses.1'],
    ['articles', [0, 'standout', 'clause'], 'kelder-tide-2009-03-20', 'standout.clause'],
  ] as const)('a clause the treaty has not, in %s.json at %j', (name, path, record, field) => {
    expect(faultsWith(name, path, 6)).toEqual(
      only(`${name}.json`, record, field, /^expected a clause of this corpus, found “6”$/),
    );
  });

  test('a check names a clause and sources of the corpus', () => {
    const check = {
      verdict: 'supported',
      clause: 3,
      rationale: 'As worded.',
      omitted: [],
      wouldChange: 'Another text.',
      sources: ['orlaine-gazette-2009-03'],
    };
    expect(faultsWith('claims', [2, 'check'], check)).toEqual([]);
    expect(faultsWith('claims', [2, 'check'], { ...check, clause: 9 })).toEqual(
      only('claims.json', 'third-clause-talked-about', 'check.clause', /a clause/),
    );
    expect(faultsWith('quotes', [0, 'check'], { ...check, sources: ['gone'] })).toEqual(
      only('quotes.json', 'warning-wording', 'check.sources.0', /a source/),
    );
  });

  test('a former id is for addresses: inside the corpus the id of today is asked for', () => {
    expect(faultsWith('claims', [3, 'speaker'], 'minister-toresh')).toEqual(
      only('claims.json', 'gauges-shared-by-autumn', 'speaker', /a speaker/),
    );
  });
});

describe('the article’s words for a point of a clause', () => {
  const at: Path = ['clauses', 2, 'readings', 0, 'printed'];
  const words = 'within six hours';

  test.each([
    ['a stretch of the quote', { quote: 'warning-wording', words, relation: 'reworded' }],
    [
      'nothing, where they are left out',
      { quote: 'warning-wording', words: null, relation: 'left-out' },
    ],
  ])('may be %s', (_, printed) => {
    expect(faultsWith('treaty', at, printed)).toEqual([]);
  });

  test('must stand in the quote that is named', () => {
    const printed = { quote: 'toresh-clock', words, relation: 'same' };
    expect(faultsWith('treaty', at, printed)).toEqual(
      only(
        'treaty.json',
        'clause 3',
        'readings.0.printed',
        /^expected a stretch of the quote, found “within six hours”$/,
      ),
    );
  });

  test('must be of a quote that there is', () => {
    expect(
      faultsWith('treaty', at, { quote: 'no-such-quote', words: null, relation: 'left-out' }),
    ).toEqual(
      only('treaty.json', 'clause 3', 'readings.0.printed', /^expected a quote of this corpus$/),
    );
  });
});

describe('ids that stand twice', () => {
  test.each([
    ['claims', 'agreement-signed'],
    ['quotes', 'warning-wording'],
    ['topics', 'water-levels'],
    ['sources', 'kelder-tide-2009-03-20'],
    ['speakers', 'mara-quill'],
  ] as const)('%s.json', (name, id) => {
    expect(faultsWith(name, [1, 'id'], id)).toEqual(
      only(`${name}.json`, id, 'id', /^expected an id that stands once in this file/),
    );
  });

  test('a former id counts, since both would answer to one address', () => {
    expect(faultsWith('speakers', [0, 'aliases'], ['minister-toresh'])).toEqual(
      only('speakers.json', 'minister-toresh', 'id', /former ids included$/),
    );
    expect(faultsWith('claims', [0, 'aliases'], ['effect-uncertain'])).toEqual(
      only('claims.json', 'effect-uncertain', 'id', /former ids included$/),
    );
  });

  test('a clause number', () => {
    expect(faultsWith('treaty', ['clauses', 1, 'number'], 1)).toEqual(
      only('treaty.json', 'clause 1', 'number', /^expected a clause number that stands once/),
    );
  });
});

describe('places in the article', () => {
  test.each([
    ['claims', [0, 'spans', 0, 'end'], 170, 'agreement-signed', 'spans.0', /\(0 to 169\), found/],
    ['claims', [3, 'spans', 1, 'start'], 127, 'gauges-shared-by-autumn', 'spans.1', /127 to 127$/],
    ['quotes', [2, 'segments', 1, 'end'], 9999, 'toresh-gates', 'segments.1', /inside paragraph 5/],
    ['claims', [3, 'paragraph'], 10, 'gauges-shared-by-autumn', 'paragraph', /1 to 9\), found 10/],
    ['quotes', [2, 'paragraph'], 10, 'toresh-gates', 'paragraph', /1 to 9\), found 10/],
    ['quotes', [2, 'segments', 0, 'start'], 0, 'toresh-gates', 'segments.0.text', /43 .+ found 42/],
    ['articles', [0, 'paragraphs'], 10, 'kelder-tide-2009-03-20', 'paragraphLengths', /10 lengths/],
    [
      'articles',
      [0, 'sections', 0, 'paragraph'],
      10,
      'kelder-tide-2009-03-20',
      'sections.0.paragraph',
      /found 10/,
    ],
    ['articles', [0, 'omitted', 0], 10, 'kelder-tide-2009-03-20', 'omitted.0', /found 10/],
    [
      'articles',
      [0, 'standout', 'paragraph'],
      10,
      'kelder-tide-2009-03-20',
      'standout.paragraph',
      /found 10/,
    ],
  ] as const)('%s.json with %j set to %j', (name, path, value, record, field, expected) => {
    expect(faultsWith(name, path, value)).toEqual(only(`${name}.json`, record, field, expected));
  });

  test('a span may reach to the end of its paragraph', () => {
    expect(faultsWith('claims', [0, 'spans', 0, 'end'], 169)).toEqual([]);
  });
});

test('an error tells each fault in a line of its own', () => {
  const faults = faultsWith('quotes', [2, 'segments', 1, 'end'], 9999);
  expect(faults.map(faultLine)).toEqual([
    'quotes.json › toresh-gates › segments.1: expected a span inside paragraph 5 (0 to 93), found 63 to 9999',
  ]);
  expect(() => parseCorpus({})).toThrow(
    `The corpus cannot be read (${needed.length} faults):\n${needed[0]}.json: the file is missing\n`,
  );
  expect(() => parseCorpus({ ...sound, topics: undefined })).toThrow('(1 fault):\ntopics.json: ');
});

describe('whatever stands in the files', () => {
  const reading = (texts: Parameters<typeof parseCorpus>[0]): Corpus | 'refused' => {
    try {
      return parseCorpus(texts);
    } catch (error) {
      expect(error).toBeInstanceOf(CorpusError);
      expect((error as CorpusError).faults).not.toEqual([]);
      return 'refused';
    }
  };

  test('texts that are no file of ours throw the corpus error and no other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...needed),
        fc.oneof(fc.string(), fc.json(), fc.constantFrom('[[]]', '[null]', '{"clauses":[{}]}')),
        (name, text) => {
          // A list without any record is a file like any other.
          fc.pre(!/^\s*\[\s*\]\s*$/.test(text));
          expect(reading({ ...sound, [name]: text })).toBe('refused');
        },
      ),
    );
  });

  test('a corpus changed at random places is read whole or refused with the corpus error', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(mutation(needed), { minLength: 1, maxLength: 4 }), (mutations) => {
        const texts: Record<string, string> = { ...sound };
        for (const { name, change } of mutations) {
          texts[name] = JSON.stringify(change(JSON.parse(texts[name] ?? 'null')));
        }
        if (reading(texts) === 'refused') refused += 1;
      }),
    );
    // Most changes break something: were none refused, nothing would have been tried.
    expect(refused).toBeGreaterThan(fuzzRuns / 3);
  });
});
