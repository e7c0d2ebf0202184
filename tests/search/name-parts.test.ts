import { expect, test } from 'vitest';
import { namePartsOf } from '../../src/search/name-parts.ts';

test.each([
  [
    ['Han Mi-rae', '한 미 래', 'Хан Ми Рэ'],
    [
      ['Han', '한', 'Хан'],
      ['rae', '래', 'Рэ'],
    ],
  ],
  // Another romanisation is a word of its own.
  [
    ['Andrei Lankov', 'Andrey Lankow', 'Андрей Ланьков'],
    [
      ['Andrei', 'Андрей'],
      ['Lankov', 'Ланьков'],
    ],
  ],
  // As many words, or none of them stands for another.
  [['Kim Jong-un', '김정은'], []],
  [['Andrei Lankov', 'Ланьков'], []],
  [['Putin', 'Путин'], []],
  [['Ян Лу', 'Yan Lu'], []],
  [
    ['Янь Луна', 'Yan Luna'],
    [
      ['Янь', 'Yan'],
      ['Луна', 'Luna'],
    ],
  ],
  [[], []],
])('%j', (names, parts) => {
  expect(namePartsOf(names)).toEqual(parts);
});
