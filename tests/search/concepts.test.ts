import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../src/search/concepts.ts';
import { wordsOf } from '../../src/search/words.ts';
import { smallCorpus } from './small-corpus.ts';

const { all, runsIn } = conceptsOf(smallCorpus);

const runs = (text: string): readonly (readonly [string, number, number])[] =>
  runsIn(wordsOf(text)).map(({ concept, from, to }) => [concept.variants[0]?.text ?? '', from, to]);

describe('a run of words that stands for something', () => {
  test.each([
    [
      'in any of its spellings, and its parts',
      'hahn mi rae',
      [
        ['Han Mi-rae', 0, 3],
        ['rae', 2, 3],
      ],
    ],
    ['written together', 'hanmirae', [['Han Mi-rae', 0, 1]]],
    ['one word of a group, written with a hyphen', 'contra-band', [['smuggling', 0, 2]]],
    ['but not apart', 'contra band', []],
    ['nor half of it apart', 'contra-ba nd', []],
    ['a form of a group’s word', 'smuggled', [['smuggling', 0, 1]]],
    ['but no form of a name', 'hahns mi rae', [['rae', 2, 3]]],
    ['not over a break', 'united … nations', []],
    ['behind a break', 'rail … united nations', [['UN', 1, 3]]],
  ])('%s', (_, text, expected) => {
    expect(runs(text)).toEqual(expected);
  });
});

test('a name with one spelling alone is nothing apart, and no spelling is empty', () => {
  const names = all.filter(({ isName }) => isName).map(({ variants }) => variants[0]?.text);
  expect(names).toEqual(['Han Mi-rae', 'Osric Grinsted']);
  const synonyms = smallCorpus.synonyms.map((one) => ({ ...one, words: ['!!', ...one.words] }));
  const { all: others } = conceptsOf({ ...smallCorpus, synonyms });
  expect(others.flatMap(({ variants }) => variants.map(({ key }) => key))).not.toContain('');
});
