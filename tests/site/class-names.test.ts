import { expect, test } from 'vitest';
import { shortNames } from '../../scripts/vite/class-names-plugin.ts';

const sheets = Array.from({ length: 60 }, (_, index) => `/src/ui/Sheet${index}.module.css`);
const classes = Array.from({ length: 12 }, (_, index) => `class${index}`);

test('no two classes share a name, and a class keeps its own', () => {
  const nameOf = shortNames(sheets);
  const once = sheets.flatMap((sheet) => classes.map((name) => nameOf(name, sheet)));
  expect(new Set(once).size).toBe(sheets.length * classes.length);
  const again = sheets.flatMap((sheet) => classes.map((name) => nameOf(name, `${sheet}?used`)));
  expect(again).toEqual(once);
  for (const name of once) expect(name).toMatch(/^[a-z]+\d+$/);
});

test('two builds name the classes alike, whichever sheet they meet first', () => {
  const [server, client] = [shortNames(sheets), shortNames(sheets)];
  const there = sheets.map((sheet) => server('lead', sheet));
  const here = sheets.toReversed().map((sheet) => client('lead', sheet));
  expect(here.toReversed()).toEqual(there);
});

test('a sheet that stands elsewhere is not named by chance', () => {
  expect(() => shortNames(sheets)('lead', '/elsewhere/Sheet1.module.css')).toThrow('not among');
});
