import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyBasket, toggled } from '../../../src/domain/basket/basket.ts';
import { joined, moved, noted, putIn, titled, without } from '../../../src/domain/basket/edit.ts';
import { merged } from '../../../src/domain/basket/merge.ts';
import {
  bothNotes,
  longestNote,
  longestTitle,
  noteFrom,
  titleFrom,
} from '../../../src/domain/basket/reader-words.ts';
import { withoutNames } from '../../../src/domain/basket/without-names.ts';
import { realCorpus, secondCorpus } from '../../fixtures/corpora.ts';
import { anyBasket, anyWords, basketOf, keysIn } from './baskets.ts';

const baskets = anyBasket(secondCorpus());
const [a, b, c] = ['clause:1', 'quote:toresh-clock', 'claim:agreement-signed'] as const;

describe('collecting', () => {
  test('puts an item at the end, and the same act takes it out', () => {
    const basket = toggled(toggled(emptyBasket, a), b);
    expect(keysIn(basket)).toEqual([a, b]);
    expect(keysIn(toggled(basket, a))).toEqual([b]);
  });
});

describe('putting in order', () => {
  test('moves one place, and nowhere beyond the ends', () => {
    const basket = basketOf(a, b, c);
    expect(keysIn(moved(basket, c, -1))).toEqual([a, c, b]);
    expect(keysIn(moved(basket, a, 1))).toEqual([b, a, c]);
    expect(moved(basket, a, -1)).toBe(basket);
    expect(moved(basket, c, 1)).toBe(basket);
    expect(moved(basket, 'clause:2', 1)).toBe(basket);
  });

  test('what was taken out goes back to its place with its note', () => {
    const basket = noted(basketOf(a, b, c), b, 'mine');
    expect(putIn(without(basket, b), { key: b, note: 'mine' }, 1)).toEqual(basket);
    expect(keysIn(putIn(basketOf(a), { key: b, note: '' }, 7))).toEqual([a, b]);
    expect(putIn(basket, { key: b, note: 'other' }, 0)).toBe(basket);
  });
});

describe('a reader’s words', () => {
  test('keep to their length, are whole characters, and stay the same when cleaned again', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const note = noteFrom(words);
        expect(noteFrom(note)).toBe(note);
        expect(note).not.toMatch(/\p{Surrogate}/u);
        expect(note).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
        expect(titleFrom(titleFrom(words))).toBe(titleFrom(words));
        expect(titleFrom(words)).not.toMatch(/[\n\r\t]/);
      }),
    );
    expect(noteFrom('x'.repeat(longestNote + 5))).toHaveLength(longestNote);
    expect(noteFrom(`${'x'.repeat(longestNote - 1)}😀`)).toBe('x'.repeat(longestNote - 1));
    expect(titleFrom('x'.repeat(longestTitle + 5))).toHaveLength(longestTitle);
  });

  test('keep line ends in notes and the marks of scripts that are written from the right', () => {
    expect(noteFrom('one\r\ntwo\rthree\u2028four')).toBe('one\ntwo\nthree\nfour');
    expect(noteFrom('\u200Fשלום')).toBe('\u200Fשלום');
    expect(titled(emptyBasket, 'one\ntwo').title).toBe('one two');
  });

  test('of two notes, none is said twice', () => {
    expect(bothNotes('one', 'one')).toBe('one');
    expect(bothNotes('', 'one')).toBe('one');
    expect(bothNotes('one and more', 'one')).toBe('one and more');
    expect(bothNotes('one', 'two')).toBe('one\n\ntwo');
  });
});

describe('two baskets as one', () => {
  test('mine stays in its order, theirs follows, and both notes stand', () => {
    const mine = noted(basketOf(b, a), a, 'mine');
    const other = { ...noted(basketOf(a, c), a, 'theirs'), title: 'Theirs' };
    const both = joined(mine, other);
    expect(keysIn(both)).toEqual([b, a, c]);
    expect(both.items[1]?.note).toBe('mine\n\ntheirs');
    expect(both.title).toBe('Theirs');
    expect(joined({ ...mine, title: 'Mine' }, other).title).toBe('Mine');
  });
});

describe('what two windows made of one basket', () => {
  test('where only one changed anything, that counts', () => {
    fc.assert(
      fc.property(baskets, baskets, (base, changed) => {
        expect(merged(base, base, changed)).toEqual(changed);
        expect(merged(base, changed, base)).toEqual(changed);
      }),
    );
  });

  test('nothing that either added is lost, nothing stands twice, nothing comes from nowhere', () => {
    fc.assert(
      fc.property(baskets, baskets, baskets, (base, mine, theirs) => {
        const keys = keysIn(merged(base, mine, theirs));
        expect(new Set(keys).size).toBe(keys.length);
        const was = new Set(keysIn(base));
        const added = [...keysIn(mine), ...keysIn(theirs)].filter((key) => !was.has(key));
        for (const key of added) expect(keys).toContain(key);
        for (const key of keys) expect([...keysIn(mine), ...keysIn(theirs)]).toContain(key);
      }),
    );
  });

  test('what one took out is out, unless the other has written on it since', () => {
    const base = basketOf(a, b);
    expect(keysIn(merged(base, basketOf(a), base))).toEqual([a]);
    expect(keysIn(merged(base, basketOf(a), basketOf(a, b, c)))).toEqual([a, c]);
    expect(keysIn(merged(base, basketOf(a), noted(base, b, 'wait')))).toContain(b);
  });

  test('the order of whoever changed it counts', () => {
    const base = basketOf(a, b, c);
    expect(keysIn(merged(base, basketOf(c, a, b), base))).toEqual([c, a, b]);
    expect(keysIn(merged(base, base, basketOf(c, a, b)))).toEqual([c, a, b]);
  });

  test('notes that both changed stand both', () => {
    const base = basketOf(a);
    const both = merged(base, noted(base, a, 'mine'), noted(base, a, 'theirs'));
    expect(both.items[0]?.note).toBe('theirs\n\nmine');
  });
});

describe('a text without its speaker’s name', () => {
  test('has none of its spellings, and loses nothing else', () => {
    const corpus = realCorpus();
    for (const claim of corpus.claims) {
      const speaker = corpus.speakers.find(({ id }) => id === claim.speaker)!;
      const stretches = withoutNames(claim.text, [speaker]);
      const left = stretches.map(({ text }) => text ?? '').join('');
      expect(left).not.toContain(speaker.name);
      const blanks = stretches.filter(({ text }) => text === null).length;
      expect(left === claim.text).toBe(blanks === 0);
    }
    const first = corpus.speakers.find(({ id }) => id === 'andrei-lankov');
    const texts = withoutNames('Lankov, says Andrei Lankov, is Lankovian.', [first!]);
    expect(texts.map(({ text }) => text)).toEqual([null, ', says ', null, ', is Lankovian.']);
  });
});
