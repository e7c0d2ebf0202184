import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../src/search/concepts.ts';
import { analyse, isConcept } from '../../src/search/placed-terms.ts';
import { smallCorpus } from './small-corpus.ts';

const concepts = conceptsOf(smallCorpus);
const termsOf = (text: string): ReadonlySet<string> => analyse(text, concepts).terms;
const holds = (text: string, ...terms: readonly string[]): readonly boolean[] => {
  const held = termsOf(text);
  return terms.map((term) => held.has(term));
};

describe('a short piece of a compound says nothing alone', () => {
  test.each([
    ['a re-use of it', ['re', 'use', 'reuse'], [false, true, true]],
    ['re use of it', ['re', 'use', 'reuse'], [true, true, false]],
    ['a UN-led office', ['un', 'led', 'unled'], [true, true, true]],
    ['an X-ray', ['x', 'ray', 'xray'], [false, true, true]],
    ['a state-of-the-art bore', ['of', 'state', 'stateoftheart'], [false, true, true]],
  ] as const)('%s', (text, terms, held) => {
    expect(holds(text, ...terms)).toEqual(held);
  });

  test('nor does it stand for what its letters are short for; in capitals it does', () => {
    const concept = (text: string): boolean => [...termsOf(text)].some(isConcept);
    expect(['a un-led office', 'a UN-led office', 'the un office'].map(concept)).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('a name', () => {
  test('is known also where two of its parts are written as one', () => {
    expect(holds('Hahn Mi Rae spoke', 'hahnmi', 'mirae', 'hahnmirae', '=hahnmirae')).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(holds('Mi Rae spoke', 'mirae')).toEqual([false]);
  });

  test('has short parts that say nothing outside it; other words keep theirs', () => {
    expect(holds('Hahn Mi Rae, mi', 'hahn', 'rae')).toEqual([true, true]);
    expect(holds('Hahn Mi Rae', 'mi')).toEqual([false]);
    expect(holds('mi Rae', 'mi')).toEqual([true]);
    expect(holds('a contra-band', 'contraband')).toEqual([true]);
  });

  test('stands where it was written, from its first word to its last', () => {
    const { placed } = analyse('So Hahn Mi Rae spoke', concepts);
    expect(placed.find(({ term }) => term === '=hahnmirae')).toMatchObject({ start: 3, end: 14 });
    expect(placed.find(({ term }) => term === 'mirae')).toMatchObject({ start: 8, end: 14 });
  });
});
