import { describe, expect, test } from 'vitest';
import { askedWords } from '../../src/search/asked-words.ts';
import { libraryOf } from '../../src/search/library.ts';
import { questionOf } from '../../src/search/question.ts';
import { spellingOf } from '../../src/search/spelling.ts';
import { smallCorpus } from './small-corpus.ts';

const bare = libraryOf(smallCorpus);
const library = { ...bare, spelling: spellingOf(bare.vocabulary) };
const asked = (query: string) => askedWords(questionOf(query), library);

describe('a word may be the beginning of others', () => {
  test.each([
    ['the last one, from its first letter', 'tunnel fe', ['fear', 'ferries']],
    ['not where a blank ended it', 'tunnel ins ', []],
    ['known words too, but not itself', 'tunnel inspect', ['inspectors', 'inspection']],
    ['with the word before it', 'coast gua', ['coastguard']],
    ['not with a word that says nothing', 'the gua', []],
    ['not with a word before a break', 'coast … gua', []],
  ])('%s', (_, query, beginnings) => {
    expect(asked(query).at(-1)?.beginnings.toSorted()).toEqual(beginnings.toSorted());
  });

  test.each([
    ['unknown, of four letters', 'insp tunnel', true],
    ['unknown, of three', 'ins tunnel', false],
    ['known', 'inspect tunnel', false],
    ['in a script without stems, of two', '한미 tunnel', true],
    ['in a script without stems, of one', '한 tunnel', false],
  ])('elsewhere only where it is long enough: %s', (_, query, begins) => {
    expect((asked(query)[0]?.beginnings.length ?? 0) > 0).toBe(begins);
  });
});

describe('words that the corpus writes as one', () => {
  test.each([
    ['coast guard ', [['coastguard'], ['coastguard']]],
    [
      'coast-guard ',
      [
        ['coastguard', 'coastguard'],
        ['coastguard', 'coastguard'],
      ],
    ],
    ['coast of guard ', [[], [], []]],
    ['coast … guard ', [[], []]],
    // A word that says nothing is no piece of another.
    ['in spect ', [[], []]],
    ['tunnel coast guard pumps ', [[], ['coastguard'], ['coastguard'], []]],
  ])('%s', (query, joins) => {
    expect(asked(query).map((word) => word.joins)).toEqual(joins);
  });

  test('are known, and corrected to nothing else', () => {
    expect(asked('coast guard ').map(({ known, corrections }) => [known, corrections])).toEqual([
      [true, []],
      [true, []],
    ]);
  });
});

test('a form of a known word is known; only an unknown word is corrected', () => {
  expect(
    asked('inspecting contrabnd flurbo ').map(({ known, corrections }) => [known, corrections]),
  ).toEqual([
    [true, []],
    [false, ['contraband']],
    [false, []],
  ]);
});
