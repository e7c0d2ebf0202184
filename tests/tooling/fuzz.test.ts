import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const tests = join(import.meta.dirname, '..');
const own = join('tooling', 'fuzz.test.ts');

test('no property sets its own number of cases, which `npm run fuzz` could not raise', () => {
  const files = filesOfTests();
  expect(files.length).toBeGreaterThan(100);
  const setting = files.filter((file) => /numRuns:/.test(readFileSync(join(tests, file), 'utf8')));
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

/** Those of the folders that hold packages of their own are other programs'. */
function filesOfTests(): string[] {
  const folders = readdirSync(tests, { withFileTypes: true })
    .filter((one) => one.isDirectory() && !['bench', 'mutation', 'node_modules'].includes(one.name))
    .map(({ name }) => name);
  return folders.flatMap((folder) =>
    readdirSync(join(tests, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => /\.tsx?$/.test(file) && file !== own),
  );
}
