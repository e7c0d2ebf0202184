import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { basketText, readBasketText } from '../../../src/domain/basket/basket-text.ts';
import { longestNote } from '../../../src/domain/basket/reader-words.ts';
import { realCorpus, secondCorpus } from '../../fixtures/corpora.ts';
import { anyBasket, basketOf, keysIn, keysOf } from './baskets.ts';

const corpus = secondCorpus();
const read = (text: string) => readBasketText(text, corpus);
const lines = (...parts: readonly unknown[]): string =>
  parts.map((part) => JSON.stringify(part)).join('\n');
const head = { basket: 1, of: corpus.treaty.id, items: 1, title: 'T' };

test('any basket reads back as it was', () => {
  fc.assert(
    fc.property(anyBasket(corpus), (basket) => {
      expect(read(basketText(basket, corpus))).toEqual({ basket, faults: [] });
    }),
  );
});

test('the whole shipped corpus does, too', () => {
  const real = realCorpus();
  const basket = basketOf(...keysOf(real));
  expect(readBasketText(basketText(basket, real), real)).toEqual({ basket, faults: [] });
});

describe('nothing makes it throw or puts in what the corpus does not hold', () => {
  const held = new Set(keysOf(corpus));
  const json = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(head, ['clause:1'], ['clause:1', 7], ['__proto__'], ['constructor:1']),
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.oneof(
          json.map((value) => JSON.stringify(value)),
          fc.string(),
        ),
      )
      .map((all) => all.join('\n')),
    fc.array(json).map((all) => lines(head, ...all)),
  );

  test('whatever the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { basket } = read(text);
        const keys = keysIn(basket);
        expect(keys.filter((key) => !held.has(key))).toEqual([]);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
    expect({}).not.toHaveProperty('polluted');
  });

  test('a text that was cut anywhere keeps every whole line', () => {
    fc.assert(
      fc.property(anyBasket(corpus), fc.nat(), (basket, place) => {
        const text = basketText(basket, corpus);
        const cut = text.slice(0, place % (text.length + 1));
        const whole = Math.max(0, cut.split('\n').length - 2);
        const { basket: left, faults } = read(cut);
        expect(keysIn(left).slice(0, whole)).toEqual(keysIn(basket).slice(0, whole));
        expect(faults.length > 0).toBe(cut !== text);
      }),
    );
  });
});

describe('what cannot be read is named, and the rest is kept', () => {
  test.each([
    ['no JSON', '{"basket":1', ['no-head']],
    ['another form', lines({ ...head, basket: 2 }, ['clause:1']), ['other-version']],
    ['another treaty', lines({ ...head, of: 'another' }, ['clause:1']), ['other-treaty']],
    ['an entry that is none', `${lines(head, ['clause:1'])}\n{oops`, ['no-entry']],
    ['a key of the wrong type', lines(head, [4], ['clause:1']), ['no-entry']],
    ['an item that is not held', lines(head, ['quote:nobody'], ['clause:1']), ['unknown']],
    ['a speaker', lines(head, ['speaker:ilin-toresh'], ['clause:1']), ['unknown']],
    ['a clause in other signs', lines(head, ['clause:01'], ['clause:1']), ['unknown']],
    ['an item twice', lines(head, ['clause:1'], ['clause:1']), ['twice']],
    ['a note that is no text', lines(head, ['clause:1', { a: 1 }]), ['note']],
    ['a note too long', lines(head, ['clause:1', 'x'.repeat(longestNote + 1)]), ['note']],
    ['a note that turns the direction', lines(head, ['clause:1', '\u202Eabc']), ['note']],
    ['a title that is no text', lines({ ...head, title: 7 }, ['clause:1']), ['title']],
    ['fewer entries than it says', lines({ ...head, items: 3 }, ['clause:1']), ['missing']],
    ['a beginning that is lost', lines(['clause:1'], ['clause:2']), ['no-head']],
  ])('%s', (_, text, kinds) => {
    const { basket, faults } = read(text);
    expect(faults.map(({ kind }) => kind)).toEqual(kinds);
    const foreign = kinds.some((kind) => kind === 'other-version' || kind === 'other-treaty');
    expect(keysIn(basket).includes('clause:1')).toBe(!foreign && text.includes('clause:1'));
  });

  test('a former id leads to the item of today', () => {
    const [quote, ...more] = corpus.quotes;
    const renamed: Corpus = { ...corpus, quotes: [{ ...quote!, aliases: ['once'] }, ...more] };
    const { basket, faults } = readBasketText(lines(head, ['quote:once', 'n']), renamed);
    expect(basket.items).toEqual([{ key: `quote:${quote!.id}`, note: 'n' }]);
    expect(faults).toEqual([]);
  });

  test('of an item that stands twice, no note is lost', () => {
    const { basket } = read(lines(head, ['clause:1', 'one'], ['clause:1', 'two']));
    expect(basket.items).toEqual([{ key: 'clause:1', note: 'one\n\ntwo' }]);
  });
});
