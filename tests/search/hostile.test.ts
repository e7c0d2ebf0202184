import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { itemKey, itemKinds } from '../../src/domain/item.ts';
import { anyQuery, endlessQueries } from '../fixtures/queries.ts';
import { asking } from './asking.ts';
import { smallCorpus } from './small-corpus.ts';

const search = createSearch(smallCorpus);

describe('hostile input', () => {
  it.each([
    ['brackets', '(((('],
    ['backslashes', '\\\\\\\\'],
    ['quotation marks', '"""'],
    ['a lone surrogate', '\ud83d tunnel'],
    ['control signs', 'tun\u0000nel \u0007'],
    ['marks of direction', '\u202etunnel\u202c'],
    ['a thousand operators', 'speaker:a '.repeat(1000)],
    ['one very long word', 'x'.repeat(10_000)],
    ['a regular expression', '(a+)+$ [^]* .{1000000}'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['names of the language', 'constructor __proto__ hasOwnProperty toString'],
  ])('%s are answered', (_, query) => {
    expect(() => search.find(asking(query))).not.toThrow();
    expect(() => search.marker(query)('A tunnel, and more.')).not.toThrow();
  });

  it('of any kind is answered: each item once, counted under its kind', () => {
    fc.assert(
      fc.property(fc.oneof(anyQuery, fc.string({ unit: 'binary', maxLength: 400 })), (query) => {
        const { hits, counts } = search.find(asking(query));
        expect(hits.every(({ tier }) => ['exact', 'similar', 'some'].includes(tier))).toBe(true);
        expect(new Set(hits.map(({ item }) => itemKey(item))).size).toBe(hits.length);
        for (const kind of itemKinds)
          expect(counts[kind]).toBe(hits.filter(({ item }) => item.kind === kind).length);
        for (const completion of search.complete(query)) expect(completion.label).not.toBe('');
      }),
    );
  });

  it('however long is answered from what is read of it, and the answer says that it was cut', () => {
    fc.assert(
      fc.property(endlessQueries, anyQuery, (query, more) => {
        fc.pre(query.length > 256);
        const one = search.find(asking(`${query} ${more} `));
        const other = search.find(asking(`${query} `));
        expect(one.capped).toBe(true);
        expect(one.hits.map(({ item }) => itemKey(item))).toEqual(
          other.hits.map(({ item }) => itemKey(item)),
        );
      }),
    );
  });

  it('is cut, and the answer says so', () => {
    expect(search.find(asking('tunnel '.repeat(2000))).capped).toBe(true);
    expect(
      search.find(asking('one two three four five six seven eight nine ten eleven twelve thirteen'))
        .capped,
    ).toBe(true);
    expect(search.find(asking('tunnel')).capped).toBe(false);
  });

  it('does not keep a word from being found', () => {
    expect(search.find(asking('\u202etun\u200bnel\u202c')).hits[0]?.tier).toBe('exact');
  });

  it.each(['x', 'tunnel ', '"', '(', '-', 'is:claim ', '🙂'])(
    'of %j, ten thousand times, is the same question as a thousand times',
    (sign) => {
      const [long, short] = [10_000, 1000].map((times) => search.find(asking(sign.repeat(times))));
      expect(long).toEqual(short);
      expect(long?.capped).toBe(true);
    },
  );
});
