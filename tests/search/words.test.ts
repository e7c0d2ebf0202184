import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, stemOf, wordsOf } from '../../src/search/words.ts';

const folds = (text: string): readonly string[] => wordsOf(text).map(({ fold }) => fold);

describe('folding', () => {
  it.each([
    ['case', 'Tunnel', 'tunnel'],
    ['diacritics', 'Café', 'cafe'],
    ['composed and decomposed letters', 'e\u0301tat', 'etat'],
    ['full-width signs', 'ＡＢＣ', 'abc'],
    ['a curly possessive', 'Courier’s', 'courier'],
    ['a straight possessive', "Courier's", 'courier'],
    ['an apostrophe inside', 'O’Neill', 'oneill'],
    ['a soft hyphen', 'tun\u00adnel', 'tunnel'],
    ['a zero-width space', 'tun\u200bnel', 'tunnel'],
    ['marks of direction', 'tun\u202enel\u202c', 'tunnel'],
    ['ligatures', 'Straße', 'strasse'],
    ['initials', 'U.N', 'un'],
    ['Russian letters with marks', 'Йод', 'иод'],
    ['Latin letters that are two, or stand for another', 'ÆœØđŁı', 'aeoeodli'],
    ['a Greek last letter', 'Τόρες', 'τορεσ'],
    ['a possessive at the end alone', 'b’sand', 'bsand'],
    ['commas between thousands', '1,234,567', '1234567'],
    ['no comma that parts none', '1,23', '1.23'],
    ['no comma after four digits', '1234,567', '1234.567'],
  ])('takes out %s', (_, word, fold) => {
    expect(foldWord(word)).toBe(fold);
  });

  it('keeps the marks that make another letter in Japanese', () => {
    expect(foldWord('ガ')).not.toBe(foldWord('カ'));
  });

  it('leaves nothing to fold a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { fold } of wordsOf(text)) expect(foldWord(fold)).toBe(fold);
      }),
    );
  });
});

describe('words', () => {
  it('are joined by one hyphen and nothing else', () => {
    const compounds = (text: string) => wordsOf(text).map(({ compound }) => compound);
    expect(compounds('a-b')).toEqual([0, 0]);
    expect(compounds('a\u00ad-\u200bb')).toEqual([0, 0]);
    for (const text of ['a - b', 'a--b', 'a-.b', 'a.-b', 'a b', 'a, b'])
      expect([text, compounds(text)]).toEqual([text, [-1, -1]]);
    expect(compounds('a-b c-d-e')).toEqual([0, 0, 1, 1, 1]);
  });

  it('of signs alone are none', () => {
    expect(folds('\u0301 — ’s … a')).toEqual(['s', 'a']);
  });

  it('have stems where they are of Latin letters, three or more', () => {
    expect(stemOf('tunnels')).toBe(stemOf('tunnel'));
    expect(stemOf('notify')).toBe(stemOf('notified'));
    for (const word of ['is', '12s', 'договоры', 'a1ings']) expect(stemOf(word)).toBe(word);
  });

  it('keeps numbers whole, and takes thousands with and without a comma for one', () => {
    expect(folds('3.6 billion, 12,000 carts and 12000')).toEqual([
      '3.6',
      'billion',
      '12000',
      'carts',
      'and',
      '12000',
    ]);
  });

  it('counts words joined by hyphens of any kind, and says that they belong together', () => {
    const words = wordsOf('Han Mi-rae and self‑governing – not—this');
    expect(words.map(({ fold, compound }) => [fold, compound])).toEqual([
      ['han', -1],
      ['mi', 0],
      ['rae', 0],
      ['and', -1],
      ['self', 1],
      ['governing', 1],
      ['not', -1],
      ['this', -1],
    ]);
  });

  it('knows every script', () => {
    expect(folds('한미래, Хан; 海峡 ساحل')).toEqual(['한미래', 'хан', '海峡', 'ساحل']);
  });

  it('finds none among signs, and takes lone surrogates for no letters', () => {
    expect(folds('(((( \\\\ """ \ud800 \udc00 🙂')).toEqual([]);
  });

  it('says where each word stands in the text as it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let before = 0;
        for (const { fold, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(foldWord(text.slice(start, end))).toBe(fold);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('stems', () => {
  it.each([
    ['immigrants', 'immigration'],
    ['migrants', 'migration'],
    ['inspect', 'inspection'],
    ['ratify', 'ratification'],
    ['smugglers', 'smuggler'],
    ['terrorist', 'terrorism'],
    ['defence', 'defense'],
    ['organisation', 'organization'],
    ['neighbour', 'neighbors'],
    ['centre', 'centers'],
    ['Australia', 'Australians'],
  ])('%s and %s share one', (one, other) => {
    expect(stemOf(foldWord(one))).toBe(stemOf(foldWord(other)));
  });

  it.each([
    // A reader who asks for the one does not want the other.
    ['treaty', 'treat'],
    ['means', 'mean-spirited'],
    ['assist', 'assize'],
  ])('%s and %s do not', (one, other) => {
    expect(stemOf(foldWord(one))).not.toBe(stemOf(foldWord(other)));
  });

  it('leaves other scripts as they are', () => {
    expect(stemOf('тоннели')).toBe('тоннели');
  });
});
