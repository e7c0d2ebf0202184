import { describe, expect, test } from 'vitest';
import { beginningsIn } from '../../src/search/beginnings.ts';

const counts: Readonly<Record<string, number>> = {
  tunnel: 3,
  tunic: 9,
  tunnels: 5,
  tune: 1,
  two: 2,
  tunnelling: 5,
  a: 4,
};
const beginning = beginningsIn(Object.keys(counts), (word) => counts[word] ?? 0);

describe('the words that begin as typed', () => {
  test.each([
    ['t', ['tunic', 'tunnelling', 'tunnels', 'tunnel', 'two', 'tune']],
    ['tu', ['tunic', 'tunnelling', 'tunnels', 'tunnel', 'tune']],
    ['tun', ['tunic', 'tunnelling', 'tunnels', 'tunnel', 'tune']],
    ['tunn', ['tunnelling', 'tunnels', 'tunnel']],
    ['tunnels', ['tunnels']],
    ['tunnelsx', []],
    ['a', ['a']],
    ['zz', []],
    ['tunz', []],
  ])('%s: the most frequent first', (typed, words) => {
    expect(beginning(typed)).toEqual(words);
  });

  test('are sixty at most, of short beginnings and of long ones', () => {
    const many = Array.from({ length: 200 }, (_, at) => `word${String(at).padStart(3, '0')}`);
    const of = beginningsIn(many, (word) => Number(word.slice(4)));
    for (const typed of ['w', 'wor', 'word', 'word1']) {
      const found = of(typed);
      expect(found).toHaveLength(60);
      expect(found[0]).toBe('word199');
      expect(found[59]).toBe('word140');
    }
  });
});
