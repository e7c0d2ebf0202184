import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf } from '../../src/search/first-of.ts';

describe('the first of an order', () => {
  it('are those that sorting all would put first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 })), fc.integer({ min: 1, max: 40 }), (worth, most) => {
        const places = Uint32Array.from(worth.keys());
        const compare = (one: number, other: number): number =>
          (worth[other] ?? 0) - (worth[one] ?? 0) || one - other;
        expect(firstOf(places, most, compare)).toEqual(
          [...places].toSorted(compare).slice(0, most),
        );
      }),
    );
  });
});
