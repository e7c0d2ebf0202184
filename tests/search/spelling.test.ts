import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsAlmost } from '../../src/search/almost-begun.ts';
import { editDistance } from '../../src/search/edit-distance.ts';
import { conceptsOf } from '../../src/search/concepts.ts';
import { analyse } from '../../src/search/placed-terms.ts';
import { createSearch } from '../../src/search/search.ts';
import { spellingOf } from '../../src/search/spelling.ts';
import { vocabularyBuilder } from '../../src/search/vocabulary.ts';
import { asking } from './asking.ts';
import { smallCorpus } from './small-corpus.ts';

const search = createSearch(smallCorpus);
const used = (query: string): readonly string[] =>
  search.find(asking(query)).corrections.flatMap((one) => one.used);

describe('edit distance', () => {
  it.each([
    ['tunnel', 'tunnel', 0],
    ['tunel', 'tunnel', 1],
    ['tunnnel', 'tunnel', 1],
    ['tumnel', 'tunnel', 1],
    ['tunnle', 'tunnel', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['abcd', 'badc', 2],
    ['abc', 'cab', 2],
    ['ab', 'ba', 1],
    ['aab', 'aba', 1],
    ['abb', 'bba', 2],
    ['xab', 'ayx', 3],
    ['ca', 'abc', 3],
  ])('%s to %s is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  it('is the same both ways, and none only between equals', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other) === 0).toBe(one === other);
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('a word that begins almost as typed', () => {
  it.each([
    ['immigration', 'imigra', true],
    ['immigration', 'immmigra', true],
    ['immigration', 'imnigra', true],
    ['immigration', 'imimgra', true],
    ['immigration', 'immigrx', true],
    ['immigration', 'immigra', true],
    ['immigration', 'imimgrx', false],
    ['immigration', 'mmiigra', false],
    ['immigration', 'imgira', false],
    ['abcdef', 'bacd', true],
    ['abcdef', 'bacx', false],
    ['abcdef', 'badc', false],
    ['abcdef', 'acbx', false],
    ['abcdef', 'xbcd', true],
    ['abcdef', 'xyef', false],
  ])('%s, typed %s: %j', (known, typed, is) => {
    expect(beginsAlmost(known, typed)).toBe(is);
  });

  it('is one whose beginning is at most one edit away', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (known, typed) => {
        const starts = [-1, 0, 1].map((more) => known.slice(0, Math.max(0, typed.length + more)));
        const isNear = starts.some((start) => editDistance(start, typed) <= 1);
        expect(beginsAlmost(known, typed)).toBe(isNear);
      }),
    );
  });
});

function vocabularyOf(...texts: readonly string[]) {
  const builder = vocabularyBuilder();
  for (const text of texts) builder.add(analyse(text, conceptsOf(smallCorpus)));
  return builder.build();
}

describe('correction', () => {
  it.each([
    ['a letter left out', 'tunel', ['tunnel']],
    ['a letter too many', 'tunnnel', ['tunnel']],
    ['a letter changed', 'tumnel', ['tunnel']],
    ['two letters swapped', 'tunnle', ['tunnel']],
    ['two mistakes in a long word', 'imigrasion', ['immigration']],
    ['a name', 'Grinstad', ['Grinsted']],
  ])('mends %s', (_, query, expected) => {
    expect(used(query)).toEqual(expected);
  });

  it('mends a word on the way to its end', () => {
    expect(used('imigra')).toEqual(['immigration']);
    // A blank after it says that the word is finished.
    expect(used('imigra ')).toEqual([]);
  });

  it.each([
    // So many four-letter words lie one edit apart that a guess would be wrong more often than right.
    ['short words', 'pmps'],
    ['two mistakes below eight letters', 'tnunle'],
    // People hardly ever mistype the first letter: another beginning is another word.
    ['another first letter in a short word', 'gunnel'],
    ['words the corpus knows', 'pumps'],
    ['numbers', '12001'],
    ['the beginning of a known word', 'tunn'],
  ])('leaves %s alone', (_, query) => {
    expect(used(query)).toEqual([]);
  });

  it('offers three words at most, the most frequent of those as near first', () => {
    const { corrections, unfinished, suggestions } = spellingOf(
      vocabularyOf('cabins gabion cabine cabina cabine cabine cabina cabind cabinx'),
    );
    for (const find of [corrections, unfinished, suggestions])
      expect(find('cabinn')).toEqual(['cabine', 'cabina', 'cabins']);
  });

  it.each([
    ['a short word', 'cabi'],
    ['a word with a figure in it', 'cab1ne'],
    ['more letters than any word has', 'cabine'.repeat(6)],
  ])('offers nothing for %s', (_, typed) => {
    const { corrections, unfinished, suggestions } = spellingOf(
      vocabularyOf('cabine cabinet', 'cabine'.repeat(6).slice(1)),
    );
    expect([corrections(typed), unfinished(typed), suggestions(typed)]).toEqual([[], [], []]);
  });

  it('is the same before and after all words have been listed, which comes to an end', () => {
    const cold = createSearch(smallCorpus);
    const warm = createSearch(smallCorpus);
    let steps = 1;
    while (warm.warm()) steps += 1;
    expect(steps).toBeGreaterThan(10);
    for (const query of ['tunel', 'imigrasion', 'Grinstad', 'contrabnd'])
      expect(warm.find(asking(query)).corrections).toEqual(cold.find(asking(query)).corrections);
  });

  it('asks for the other spellings of a corrected name too', () => {
    expect(search.find(asking('Osric Grinstad')).hits.length).toBe(
      search.find(asking('Осрик Гринстед')).hits.length,
    );
  });
});
