import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe.each([
  'package-lock.json',
  'scripts/chromium/package-lock.json',
  'scripts/fonts/package-lock.json',
  'tests/mutation/package-lock.json',
  'tests/bench/package-lock.json',
  'tests/bench/pages/package-lock.json',
  ...['docusaurus', 'eleventy', 'starlight', 'vitepress'].map(
    (peer) => `tests/bench/pages/peers/${peer}/package-lock.json`,
  ),
])('%s', (file) => {
  const { packages } = JSON.parse(readFileSync(join(root, file), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const entries = Object.entries(packages);

  test('holds the optional packages of every system, not only those of the one it was made on', () => {
    // npm leaves out what it cannot fetch, without a word; then `npm ci` fails on every machine.
    const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(name, path)),
    );
    expect(missing).toEqual([]);
  });

  test('holds a checksum of every package, and no address to fetch one from', () => {
    const [, ...locked] = entries;
    expect(
      locked.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path),
    ).toEqual([]);
    expect(
      locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
    ).toEqual([]);
  });

  /** Whether a package is found from the place of another, as Node looks for it: in each folder on the way up. */
  function isLocked(name: string, from: string): boolean {
    const above = from.split('node_modules/').slice(0, -1).join('node_modules/');
    const here = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
    return here in packages || (from !== '' && isLocked(name, above.replace(/\/$/, '')));
  }
});
