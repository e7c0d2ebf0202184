import { expect, test } from 'vitest';
import { scoreOf, scoreTable } from '../../scripts/mutate/score.mjs';

const file = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });

test('the score is what was found of all that was tried, in every file', () => {
  const files = {
    'a.ts': file('Killed', 'Killed', 'Timeout', 'Survived'),
    'b.ts': file('NoCoverage', 'Ignored', 'RuntimeError', 'CompileError', 'Killed'),
  };
  expect(scoreOf({ files })).toEqual({ found: 4, missed: 2, left: 3, score: (100 * 4) / 6 });
});

test('where nothing was tried, nothing was found', () => {
  expect(scoreOf({ files: { 'a.ts': file('Ignored') } })).toMatchObject({ found: 0, score: 0 });
});

test('the table has a line for each part', () => {
  const score = { found: 9, missed: 1, left: 2, score: 90 };
  expect(scoreTable([{ name: 'store', ...score }]).trim()).toBe(
    'store         90.0 %  9 found, 1 missed, 2 not tried',
  );
});
