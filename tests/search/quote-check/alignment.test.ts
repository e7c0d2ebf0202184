import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/search/quote-check/alignment.ts';

/** Longest common subsequence by trying every choice: slow, and plainly right. */
function longest(ones: readonly string[], others: readonly string[]): number {
  const [one, ...rest] = ones;
  const [other, ...otherRest] = others;
  if (one === undefined || other === undefined) return 0;
  if (one === other) return 1 + longest(rest, otherRest);
  return Math.max(longest(rest, others), longest(ones, otherRest));
}

describe('alignment', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 7 });

  it('pairs equal words in order, as many as can be', () => {
    fc.assert(
      fc.property(words, words, (ones, others) => {
        const pairs = align(ones, others);
        expect(pairs).toHaveLength(longest(ones, others));
        expect(pairs.every(({ one, other }) => ones[one] === others[other])).toBe(true);
        expect(pairs.map(({ one }) => one)).toEqual(
          [...new Set(pairs.map(({ one }) => one))].toSorted((a, b) => a - b),
        );
        expect(pairs.map(({ other }) => other)).toEqual(
          [...new Set(pairs.map(({ other }) => other))].toSorted((a, b) => a - b),
        );
      }),
    );
  });
});
