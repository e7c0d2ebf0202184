import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { askedWords } from '../../src/search/asked-words.ts';
import { libraryOf } from '../../src/search/library.ts';
import { questionOf } from '../../src/search/question.ts';
import { createSearch } from '../../src/search/search.ts';
import { spellingOf } from '../../src/search/spelling.ts';
import { unitsOf } from '../../src/search/units.ts';
import { smallCorpus } from './small-corpus.ts';
import { found } from './asking.ts';

/** The small corpus with people whose names overlap when they are typed one after the other. */
function peopled(): Corpus {
  const [pattern] = smallCorpus.speakers;
  if (pattern === undefined) throw new Error('The small corpus has no speaker.');
  const person = (id: string, name: string, ...others: readonly string[]): object => ({
    ...pattern,
    id,
    name,
    otherNames: others.map((text) => ({ text, lang: 'ru' })),
  });
  const speakers = [
    person('ann-boll', 'Ann Boll', 'Энн Болл'),
    person('boll-coley', 'Boll Coley', 'Болл Коли'),
    person('coley-dean-east', 'Coley Dean East', 'Коли Дин Ист'),
    person('other-ann-boll', 'Anna Bolling', 'Ann Boll'),
    person('marlowe-finch', 'Marlowe Finch', 'Марло Финч'),
  ];
  const group = { id: 'bridge', words: ['dean east bridge', 'causeway'], reason: 'One thing.' };
  return {
    ...smallCorpus,
    speakers: [...smallCorpus.speakers, ...speakers],
    synonyms: [...smallCorpus.synonyms, group],
  } as unknown as Corpus;
}

const corpus = peopled();
const bare = libraryOf(corpus);
const library = { ...bare, spelling: spellingOf(bare.vocabulary) };

function planOf(query: string) {
  return unitsOf(askedWords(questionOf(query), library), library);
}

const typed = (query: string): readonly string[] => planOf(query).units.map((unit) => unit.typed);

describe('a name is one thing asked for, every other word one of its own', () => {
  test.each([
    ['ann boll', ['ann boll']],
    ['rail ann boll tunnel', ['rail', 'ann boll', 'tunnel']],
    // A name that has no other spelling needs to be none.
    ['tamsin okoro', ['tamsin', 'okoro']],
    ['ann tunnel boll', ['ann', 'tunnel', 'boll']],
    ['ann "x" boll', ['ann', 'boll']],
  ])('%s', (query, units) => {
    expect(typed(query)).toEqual(units);
  });

  test.each([
    ['the first of two as long', 'ann boll coley', ['ann boll', 'coley']],
    ['the longer of two', 'boll coley dean east', ['boll', 'coley dean east']],
    ['two that only touch are both', 'ann boll coley dean east', ['ann boll', 'coley dean east']],
    ['before a longer group', 'coley dean east bridge', ['coley dean east', 'bridge']],
  ])('of names that overlap, %s', (_, query, units) => {
    expect(typed(query)).toEqual(units);
  });

  test('that two people bear brings the other names of both', () => {
    const names = planOf('ann boll').runs.map(({ concept }) => concept.variants[0]?.text);
    expect(names).toEqual(['Ann Boll', 'Anna Bolling']);
    expect(planOf('rail ann boll').runs).toHaveLength(2);
  });

  test('misspelt is none as typed, and says so', () => {
    const [right, wrong] = ['marlowe finch ', 'rail marlowe fimch '].map((query) =>
      planOf(query).units.at(-1),
    );
    expect([right?.typed, right?.corrected, right?.exact.size]).toEqual([
      'marlowe finch',
      false,
      1,
    ]);
    expect([wrong?.typed, wrong?.corrected, wrong?.exact.size]).toEqual(['marlowe fimch', true, 0]);
    expect(wrong?.similar.size).toBe(2);
  });
});

test('a corrected word says so, and one that is known does not', () => {
  expect(planOf('contrabnd tunnel ').units.map(({ corrected }) => corrected)).toEqual([
    true,
    false,
  ]);
});

test('initials typed as a piece of a longer word do not mean what they stand for', () => {
  const [alone] = planOf('un ').units;
  const [piece] = planOf('un authorised ').units;
  const [organisation = ''] = [...(alone?.similar.keys() ?? [])];
  expect([alone, piece].map((unit) => unit?.similar.has(organisation))).toEqual([true, false]);
  const search = createSearch(smallCorpus);
  expect(found(search, 'un ')).toContain('clause:2');
  expect(found(search, 'un authorised immigration ')).toEqual(['clause:3']);
});
