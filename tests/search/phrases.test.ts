import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/corpus.ts';
import { itemKey } from '../../src/domain/item.ts';
import { conceptsOf } from '../../src/search/concepts.ts';
import { placesOf } from '../../src/search/phrases.ts';
import { analyse } from '../../src/search/placed-terms.ts';
import { createSearch } from '../../src/search/search.ts';
import { wordsOf } from '../../src/search/words.ts';
import { asking } from './asking.ts';
import { smallCorpus } from './small-corpus.ts';

const concepts = conceptsOf(smallCorpus);

/** The stretches of the text in which the phrase stands. */
function stretches(phrase: string, text: string): readonly string[] {
  return placesOf(wordsOf(phrase), analyse(text, concepts)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('a phrase stands in a text', () => {
  test.each([
    ['rail tunnel', 'A rail tunnel, one Rail  Tunnel.', ['rail tunnel', 'Rail  Tunnel']],
    ['rail tunnel', 'rail, tunnel', ['rail, tunnel']],
    ['rail tunnel', 'tunnel rail', []],
    ['rail tunnel', 'rail old tunnel', []],
    ['rail tunnel', 'rail tunnels', []],
    ['tunnel', 'tunnel tunnels tunnel', ['tunnel', 'tunnel']],
    // A hyphen on either side makes no difference.
    ['re-use', 're use, reuse and re-use', ['re use', 'reuse', 're-use']],
    ['re use', 'reuse and re-use', ['re-use']],
    ['reuse', 're use and re-use', ['re-use']],
    ['state-of-the-art', 'state of the art, stateoftheart', ['state of the art', 'stateoftheart']],
    ['state-of-the art', 'state of-the art', ['state of-the art']],
    ['state-of-the art', 'state of theart', []],
    // Words that are apart in one are apart in the other.
    ['all ready', 'already all-ready all ready', ['all-ready', 'all ready']],
    ['already', 'all ready, already', ['already']],
    ['a-b c', 'ab c, a bc', ['ab c']],
    ['rae', 'Han Mi-rae and a rae', ['rae', 'rae']],
    // Short pieces of a compound say nothing alone.
    ['mi', 'Han Mi-rae and a mi', ['mi']],
    ['mi rae', 'Han Mi-rae', ['Mi-rae']],
  ])('%j in %j', (phrase, text, expected) => {
    expect(stretches(phrase, text)).toEqual(expected);
  });
});

/** The small corpus with claims of these words alone. */
function searchOver(...texts: readonly string[]) {
  const [claim] = smallCorpus.claims;
  const claims = texts.map((text, at) => ({ ...claim!, id: `claim-${at}` as Claim['id'], text }));
  return createSearch({ ...smallCorpus, claims, quotes: [] });
}

describe('asked in quotation marks', () => {
  const search = searchOver(
    'They reuse old carts on the quay',
    'They re-use old carts by the quay',
    'They use carts re old quays',
    'A state-of-the-art cart of old',
  );
  const found = (query: string): readonly string[] =>
    search
      .find(asking(`${query} is:claim`))
      .hits.map(({ item }) => itemKey(item))
      .toSorted();

  test.each([
    ['"re-use"', ['claim:claim-0', 'claim:claim-1']],
    ['"reuse old"', ['claim:claim-0', 'claim:claim-1']],
    ['"old carts"', ['claim:claim-0', 'claim:claim-1']],
    ['"the quay" "old carts"', ['claim:claim-0', 'claim:claim-1']],
    ['"the quay" "by the"', ['claim:claim-1']],
    ['"the-art"', ['claim:claim-3']],
    ['"of-the-art cart"', ['claim:claim-3']],
    ['"of"', ['claim:claim-3']],
    ['"cart of old"', ['claim:claim-3']],
    ['"carts the"', []],
  ])('%s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test.each([
    ['carts -"the quay"', ['claim:claim-2', 'claim:claim-3']],
    ['old -carts', []],
    ['old -quays', ['claim:claim-3']],
    ['old -"quays"', ['claim:claim-0', 'claim:claim-1', 'claim:claim-3']],
    ['old -re-use', ['claim:claim-2', 'claim:claim-3']],
    ['old -reuse', ['claim:claim-2', 'claim:claim-3']],
  ])('left out: %s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

describe('numbers of clauses', () => {
  const search = createSearch(smallCorpus);
  const clauses = (query: string): readonly string[] =>
    search
      .find(asking(`${query} is:clause`))
      .hits.map(({ item }) => itemKey(item).replace('clause:', ''))
      .toSorted();

  test.each([
    ['clause:4', ['4']],
    ['clause:2-4', ['2', '3', '4']],
    ['clause:2–4', ['2', '3', '4']],
    ['clause:1,3', ['1', '3']],
    ['clause:1,3-4', ['1', '3', '4']],
    ['clause:5-999999', ['5', '6']],
    ['clause:4-2', []],
  ])('%s', (query, expected) => {
    expect(clauses(query).filter((number) => Number(number) <= 6)).toEqual(expected);
  });
});
