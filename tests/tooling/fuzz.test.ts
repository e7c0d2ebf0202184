import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const tests = join(import.meta.dirname, '..');
const own = ['fuzz-setup.ts', join('tooling', 'fuzz.test.ts')];

test('no property sets its own number of cases, which `npm run fuzz` could not raise', () => {
  const files = filesOfTests();
  expect(files.length).toBeGreaterThan(100);
  const setting = files.filter((file) =>
    /numRuns:(?! heavyShare\()/.test(readFileSync(join(tests, file), 'utf8')),
  );
  expect(setting).toEqual([]);
});

test('properties stand only where the one setting reaches them', () => {
  const screens = filesOfTests().filter(
    (file) => /^(?:ui|app)\b/.test(file) && !/\.node\.test\.tsx?$/.test(file),
  );
  expect(screens.length).toBeGreaterThan(10);
  const withProperties = screens.filter((file) =>
    /\bfc\.(?:assert|property)\(/.test(readFileSync(join(tests, file), 'utf8')),
  );
  expect(withProperties).toEqual([]);
});

function filesOfTests(): string[] {
  return readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !own.includes(file),
  );
}
