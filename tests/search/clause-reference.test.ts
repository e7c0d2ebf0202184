import { expect, test } from 'vitest';
import { clauseReferences } from '../../src/search/clause-reference.ts';
import { wordsOf } from '../../src/search/words.ts';

const known = new Set([2, 4, 12]);

test.each([
  ['clause 4', [4]],
  ['articles 2 and 12', [2]],
  ['제4조', [4]],
  ['4조', [4]],
  ['第4条', [4]],
  ['第12條', [12]],
  ['제4조의', []],
  ['x4조', []],
  ['clause 4a', []],
  ['clause a4', []],
  ['clause 5', []],
  ['clause 4000', []],
])('%s names %j', (text, numbers) => {
  expect(clauseReferences(wordsOf(text), known).map(({ number }) => number)).toEqual(numbers);
});
