import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf } from '../../src/search/first-of.ts';

describe('the first of an order', () => {
  it.each([1, 2, 3, 7, 20, 99, 100, 101])(
    'are the best %i of a hundred, however they come',
    (most) => {
      const orders = [
        Array.from({ length: 100 }, (_, place) => place),
        Array.from({ length: 100 }, (_, place) => 100 - place),
        Array.from({ length: 100 }, (_, place) => (place * 37) % 101),
        Array.from({ length: 100 }, (_, place) => (place * 59) % 13),
      ];
      for (const worth of orders) {
        const compare = (one: number, other: number): number =>
          (worth[other] ?? 0) - (worth[one] ?? 0) || one - other;
        const places = Uint32Array.from(worth.keys());
        expect(firstOf(places, most, compare)).toEqual(
          [...places].toSorted(compare).slice(0, most),
        );
      }
    },
  );

  it('are found without comparing each with each', () => {
    let compared = 0;
    const compare = (one: number, other: number): number => {
      compared += 1;
      return one - other;
    };
    firstOf(
      Uint32Array.from({ length: 10_000 }, (_, place) => place),
      5,
      compare,
    );
    expect(compared).toBeLessThan(11_000);
  });

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
