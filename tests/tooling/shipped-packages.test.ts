import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgedAudit } from '../../scripts/test/audit.mjs';
import {
  licenceFault,
  licenceText,
  packageFolder,
  readPackage,
} from '../../scripts/vite/licences.ts';
import { root } from '../fixtures/corpora.ts';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly peer?: boolean }>>;
};
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

/** Folders of all packages that are installed to be shipped. */
const shipped = Object.entries(packages)
  .filter(([path, { dev }]) => path !== '' && dev !== true)
  .map(([path]) => join(root, path))
  .filter((folder) => existsSync(folder));

describe('every package that may be shipped', () => {
  test('is one of few', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(dependencies).length);
    expect(shipped.length).toBeLessThan(10);
  });

  test.each(shipped.map((folder) => [readPackage(folder).name, folder]))(
    '%s brings the text of a permissive licence',
    (_, folder) => {
      expect(licenceFault(readPackage(folder))).toBeNull();
    },
  );
});

test('every dependency has an exact version and its reason in the README', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect.soft(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect.soft(readme, name).toContain(`\`${name}\``);
  }
});

describe('a bundled module', () => {
  test.each([
    ['/p/node_modules/react/index.js', '/p/node_modules/react'],
    ['/p/node_modules/@scope/a/b/c.js?x', '/p/node_modules/@scope/a'],
    ['/p/node_modules/a/node_modules/b/c.js', '/p/node_modules/a/node_modules/b'],
    ['\0/p/node_modules/react/index.js?commonjs-module', '/p/node_modules/react'],
    [String.raw`C:\p\node_modules\react\index.js`, 'C:/p/node_modules/react'],
    ['/p/src/app/App.tsx', null],
    ['\0virtual', null],
  ])('%s comes from %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });

  test.each(['vite', 'rolldown'])('that %s put in comes from it', (name) => {
    const folder = packageFolder(`\0${name}/helper.js`) ?? '';
    const found = readPackage(folder);
    expect(found.name).toBe(name);
    expect(licenceFault(found)).toBeNull();
    // Its own licence, and not those of what it has bundled into itself.
    expect(found.text?.length).toBeLessThan(3000);
  });
});

describe('what may not be shipped', () => {
  const one = { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Permission is granted' };

  test.each([
    ['GPL-3.0-only', 'no permissive licence'],
    ['undefined', 'no permissive licence'],
    ['MIT AND GPL-2.0', 'no permissive licence'],
  ])('a package under %s', (licence, words) => {
    expect(licenceFault({ ...one, licence })).toContain(words);
  });

  test('a package without its licence’s text', () => {
    expect(licenceFault({ ...one, text: null })).toContain('no text');
    expect(licenceFault(one)).toBeNull();
  });

  test('the file names all, our own first', () => {
    const text = licenceText('Ours', [{ ...one, name: 'b' }, one], ['Fonts']);
    expect(text).toMatch(/Ours[^]*a 1\.0\.0 \(MIT\)\n\nPermission[^]*b 1\.0\.0[^]*Fonts/);
  });
});

describe('the audit', () => {
  test.each([
    ['{"metadata":{"vulnerabilities":{"total":0}}}', { passed: 1, failed: 0, skipped: 0 }],
    [
      '{"metadata":{"vulnerabilities":{"total":2}},"vulnerabilities":{"a":{}}}',
      { passed: 0, failed: 1, skipped: 0 },
    ],
    ['{"message":"405 Method Not Allowed"}', { passed: 0, failed: 0, skipped: 1 }],
    ['{"error":{"summary":"no network"}}', { passed: 0, failed: 0, skipped: 1 }],
    ['', { passed: 0, failed: 0, skipped: 1 }],
    ['npm error', { passed: 0, failed: 0, skipped: 1 }],
  ])('that printed %s counts as it should', (output, counts) => {
    expect(judgedAudit(output).counts).toEqual(counts);
  });
});
