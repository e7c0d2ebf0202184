import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noted } from '../../../src/domain/basket/edit.ts';
import { longestNote } from '../../../src/domain/basket/reader-words.ts';
import { fromBase64Url, toBase64Url } from '../../../src/store/basket/base64url.ts';
import {
  basketFragment,
  isBasketFragment,
  mostLinked,
  readBasketFragment,
} from '../../../src/store/basket/basket-link.ts';
import { deflated, inflated } from '../../../src/store/basket/deflate.ts';
import { realCorpus, secondCorpus } from '../../fixtures/corpora.ts';
import { anyBasket, basketOf, keysIn, keysOf } from '../../domain/basket/baskets.ts';

const corpus = secondCorpus();

test('bytes come back from base64url, in the alphabet of addresses', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toMatch(/^[\w-]*$/);
      expect([...fromBase64Url(text)]).toEqual([...bytes]);
    }),
  );
});

test('any basket comes back from its link', async () => {
  await fc.assert(
    fc.asyncProperty(anyBasket(corpus), async (basket) => {
      const fragment = await basketFragment(basket, corpus);
      expect(fragment).toMatch(/^#b=1\.[\w-]+$/);
      expect(await readBasketFragment(fragment, corpus)).toEqual({ basket, faults: [] });
    }),
  );
});

test('a hundred items with notes of full length, three bytes a letter, come back', async () => {
  const real = realCorpus();
  const letters = Array.from({ length: longestNote }, (_, at) =>
    String.fromCodePoint(0xac00 + ((at * 7919) % 11_172)),
  ).join('');
  const keys = keysOf(real).slice(0, mostLinked);
  const basket = keys.reduce((all, key) => noted(all, key, letters), basketOf(...keys));
  expect(await readBasketFragment(await basketFragment(basket, real), real)).toEqual({
    basket,
    faults: [],
  });
});

describe('a link that is none any more', () => {
  test('never throws, whatever stands in it', async () => {
    const anything = fc.oneof(
      fc.webFragments().map((text) => `#${text}`),
      fc.string({ unit: 'binary' }).map((text) => `#b=1.${text}`),
      fc.uint8Array({ maxLength: 2000 }).map((bytes) => `#b=1.${toBase64Url(bytes)}`),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (hash) => {
        const { basket, faults } = await readBasketFragment(hash, corpus);
        expect(keysIn(basket).length + faults.length).toBeGreaterThan(0);
      }),
    );
  });

  test('cut off, it still gives what came before the cut', async () => {
    const real = realCorpus();
    const keys = keysOf(real).slice(0, 60);
    const whole = await basketFragment(basketOf(...keys), real);
    const { basket, faults } = await readBasketFragment(whole.slice(0, whole.length * 0.6), real);
    expect(keysIn(basket).length).toBeGreaterThan(5);
    expect(keysIn(basket)).toEqual(keys.slice(0, keysIn(basket).length));
    expect(faults.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['damaged-link', 'missing']),
    );
  });

  test('with a sign that a program put behind it, it is whole', async () => {
    const whole = await basketFragment(basketOf('clause:1'), corpus);
    expect((await readBasketFragment(`${whole}>.`, corpus)).faults).toEqual([]);
  });

  test('of a later form, it says so', async () => {
    const { faults } = await readBasketFragment('#b=2.abc', corpus);
    expect(faults).toEqual([{ kind: 'other-version' }]);
  });
});

describe('a small link that stands for very much', () => {
  test('is stopped on the way, and nothing of it is taken', async () => {
    const bomb = await deflated('x'.repeat(50_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    const { faults, basket } = await readBasketFragment(`#b=1.${toBase64Url(bomb)}`, corpus);
    expect(faults).toEqual([{ kind: 'too-large' }]);
    expect(basket.items).toEqual([]);
  });

  test('no more than asked for is ever held', async () => {
    const { text, end } = await inflated(
      Uint8Array.from(await deflated('x'.repeat(5_000_000))),
      1_000_000,
    );
    expect(end).toBe('too-large');
    expect(text.length).toBeLessThanOrEqual(1_000_000);
  });
});

describe('what is a basket’s fragment', () => {
  test.each([
    ['#b=1.abc', true],
    ['#b=', true],
    ['#c=#b=', false],
    ['b=1.abc', false],
    ['', false],
  ])('%j: %j', (hash, is) => expect(isBasketFragment(hash)).toBe(is));

  test('its form is a number and a text: anything else is damaged, and a later form is said to be one', async () => {
    const kindsOf = async (hash: string) =>
      (await readBasketFragment(hash, corpus)).faults.map(({ kind }) => kind);
    expect(await kindsOf('#b=12.abc')).toEqual(['other-version']);
    expect(await kindsOf('#b=.abc')).toEqual(['damaged-link']);
    expect(await kindsOf('#x#b=2.abc')).toEqual(['damaged-link']);
    const { basket } = await readBasketFragment('#b=x', corpus);
    expect(basket).toEqual({ title: '', items: [] });
  });

  test('bytes are read up to the first sign that is none of the alphabet’s', () => {
    expect([...fromBase64Url('QUJD!QUJD')]).toEqual([65, 66, 67]);
    expect([...fromBase64Url('!QUJD')]).toEqual([]);
    expect([...fromBase64Url('QUJDR')]).toEqual([65, 66, 67]);
  });
});
