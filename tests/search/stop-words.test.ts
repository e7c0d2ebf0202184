import { expect, test } from 'vitest';
import { isQuestion, tellingWords } from '../../src/search/stop-words.ts';

test.each([
  ['what is promised', true],
  ['what', false],
  ['promised what', false],
  ['', false],
])('“%s” is a question: %s', (text, is) => {
  expect(isQuestion(text.split(' ').filter((word) => word !== ''))).toBe(is);
});

test.each([
  ['what does the treaty say about trade', ['trade']],
  ['the treaty on trade', ['treaty', 'trade']],
  // Where nothing else is left, what a question asks about is what is asked for.
  ['what is the treaty', ['treaty']],
  ['what is it', ['what', 'is', 'it']],
  ['to be', ['to', 'be']],
])('of “%s” these words tell something: %j', (text, telling) => {
  expect([...tellingWords(text.split(' '))]).toEqual(telling);
});
