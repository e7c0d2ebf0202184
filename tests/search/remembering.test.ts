import { expect, test } from 'vitest';
import { remembering } from '../../src/search/remembering.ts';

test('a thing is found once, until as many others were that all are forgotten', () => {
  const asked: string[] = [];
  const twice = remembering(2, (word: string) => {
    asked.push(word);
    return word.repeat(2);
  });
  expect(['a', 'a', 'b', 'a'].map(twice)).toEqual(['aa', 'aa', 'bb', 'aa']);
  expect(asked).toEqual(['a', 'b']);
  expect(['c', 'c', 'a'].map(twice)).toEqual(['cc', 'cc', 'aa']);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
