import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionOf } from '../../src/search/question.ts';
import { readQuery, writeQuery, type QueryPart } from '../../src/search/query.ts';
import { foldWord } from '../../src/search/words.ts';
import { endlessQueries, nearlyQueries } from '../fixtures/queries.ts';

const shapes = (query: string): readonly object[] =>
  readQuery(query).map(({ start: _start, end: _end, ...shape }) => shape);

describe('the grammar', () => {
  it.each<[string, object]>([
    ['tunnel', { kind: 'word', text: 'tunnel' }],
    ['"rail tunnel"', { kind: 'phrase', text: 'rail tunnel' }],
    ['“rail tunnel”', { kind: 'phrase', text: 'rail tunnel' }],
    ['"rail tun', { kind: 'phrase', text: 'rail tun' }],
    ['-ferry', { kind: 'without', what: 'word', text: 'ferry' }],
    ['-"rail tunnel"', { kind: 'without', what: 'phrase', text: 'rail tunnel' }],
    ['speaker:han', { kind: 'operator', name: 'speaker', value: 'han', unwanted: false }],
    [
      'speaker:"Han Mi-rae"',
      { kind: 'operator', name: 'speaker', value: 'Han Mi-rae', unwanted: false },
    ],
    ['CLAUSE:3-5', { kind: 'operator', name: 'clause', value: '3-5', unwanted: false }],
    ['-is:claim', { kind: 'operator', name: 'is', value: 'claim', unwanted: true }],
    // Unknown operators are words like any other, and so is a hyphen that stands before nothing.
    ['ratio:3', { kind: 'word', text: 'ratio:3' }],
    ['-', { kind: 'word', text: '-' }],
    ['--x', { kind: 'word', text: '--x' }],
    ['co-operate', { kind: 'word', text: 'co-operate' }],
  ])('reads %s', (query, part) => {
    expect(shapes(query)).toEqual([part]);
  });

  it.each([
    ['speaker:han', 'speaker:han'],
    ['-SPEAKER:"Han  Mi-rae"', '-speaker:"Han  Mi-rae"'],
    ['speaker:"han', 'speaker:han'],
    ['-"rail tunnel"  “one bore” -x y', '-"rail tunnel" "one bore" -x y'],
  ])('writes %s as %s', (query, written) => {
    expect(writeQuery(readQuery(query))).toBe(written);
  });

  it('says where each part stands', () => {
    expect(readQuery('a  "b c" is:claim').map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [3, 8],
      [9, 17],
    ]);
  });
});

const signs = fc.string({
  unit: fc.constantFrom('"', '-', ':', ' ', 'a', 'is', 'speaker', '“', '\\', '(', '\ud83d'),
});
const anything = fc.oneof(fc.string({ unit: 'binary' }), signs, nearlyQueries);

function withoutPlace(parts: readonly QueryPart[]): readonly object[] {
  return parts.map(({ start: _start, end: _end, ...shape }) => shape);
}

describe('any string whatever', () => {
  it('is read, in order, and nothing but blanks is left out', () => {
    fc.assert(
      fc.property(anything, (query) => {
        let at = 0;
        for (const { start, end } of readQuery(query)) {
          expect(query.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(query.slice(at).trim()).toBe('');
      }),
    );
  });

  it('is printed back as what was read', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const parts = readQuery(query);
        expect(withoutPlace(readQuery(writeQuery(parts)))).toEqual(withoutPlace(parts));
      }),
    );
  });

  it('is asked with words that stand where it says, and no more of them than can be answered', () => {
    fc.assert(
      fc.property(fc.oneof(anything, endlessQueries), (query) => {
        const { words, text, phrases, without, capped } = questionOf(query);
        expect(query.startsWith(text.replace(/\n[^]*$/, ''))).toBe(true);
        for (const { fold, start, end } of words) {
          expect(text.slice(start, end)).toBe(query.slice(start, end));
          expect(foldWord(text.slice(start, end))).toBe(fold);
        }
        for (const list of [
          words,
          phrases,
          without,
          ...phrases,
          ...without.map((one) => one.words),
        ])
          expect(list.length).toBeLessThanOrEqual(query.length > 256 ? 256 : 12);
        expect(words.length).toBeLessThanOrEqual(12);
        expect(phrases.every((phrase) => phrase.length > 0 && phrase.length <= 12)).toBe(true);
        expect(capped || query.length <= 256).toBe(true);
      }),
    );
  });
});
