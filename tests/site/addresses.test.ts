import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  addressesFile,
  addressesIn,
  comparedPaths,
  listWith,
  lossIn,
} from '../../scripts/vite/site/addresses.ts';
import { realFolder, secondFolder, textsIn } from '../fixtures/corpora.ts';
import { changed, type Path } from '../fixtures/json-paths.ts';
import type { CorpusFileName } from '../../src/domain/schema/corpus-files.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The second corpus in a folder of its own, with every path of it published, and then changed. */
function published(...changes: readonly (readonly [CorpusFileName, Path, unknown])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
  folders.push(folder);
  const write = (texts: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(texts))
      writeFileSync(join(folder, `${name}.json`), text);
  };
  const texts = textsIn(secondFolder);
  write(texts);
  writeFileSync(join(folder, addressesFile), listWith(addressesIn(folder)));
  for (const [name, path, by] of changes)
    texts[name] = JSON.stringify(changed(JSON.parse(texts[name]), path, by));
  write(texts);
  return folder;
}

describe('the shipped corpus', () => {
  const addresses = addressesIn(realFolder);

  test('keeps every address that was ever published', () => {
    expect(lossIn(addresses)).toBeNull();
    expect(addresses.published.length).toBeGreaterThan(150);
  });

  test('has no address that is not in the list (node scripts/addresses.mjs --add)', () => {
    expect(addresses.unlisted).toEqual([]);
  });

  test('lists pages, former addresses and files of the data', () => {
    for (const path of ['/', '/clauses/4/', '/about/', '/data/claims.json', '/data/clauses/4.json'])
      expect(addresses.published).toContain(path);
  });

  test('has its list as the script writes it', () => {
    expect(readFileSync(join(realFolder, addressesFile), 'utf8')).toBe(listWith(addresses));
  });
});

describe('a record that gets another id', () => {
  const another = ['claims', [0, 'id'], 'agreement-named'] as const;

  test('without its old one loses an address, which fails the build with what to do', () => {
    const addresses = addressesIn(published(another));
    expect(addresses.lost).toEqual(['/claims/agreement-signed/']);
    expect(addresses.unlisted).toEqual(['/claims/agreement-named/']);
    expect(lossIn(addresses)).toMatch(/`aliases`[^]*\/claims\/agreement-signed\//);
  });

  test('with its old one as an alias loses nothing', () => {
    const folder = published(another, ['claims', [0, 'aliases'], ['agreement-signed']]);
    expect(lossIn(addressesIn(folder))).toBeNull();
  });
});

describe('the list', () => {
  test('is only added to', () => {
    const before = { published: ['/b/', '/gone/'], lost: ['/gone/'], unlisted: ['/a/'] };
    expect(JSON.parse(listWith(before))).toEqual(['/a/', '/b/', '/gone/']);
  });

  test('tells apart what is lost and what is new', () => {
    expect(comparedPaths(['/a/', '/b/'], ['/b/', '/c/'])).toEqual({
      lost: ['/a/'],
      unlisted: ['/c/'],
    });
  });

  test('may be missing: then nothing was published', () => {
    const folder = published();
    rmSync(join(folder, addressesFile));
    expect(addressesIn(folder)).toMatchObject({ published: [], lost: [] });
  });

  test.each(['{}', '["clauses/"]', '["/a b/"]', '[4]'])('that says %s is refused', (text) => {
    const folder = published();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, addressesFile), text);
    expect(() => addressesIn(folder)).toThrow(addressesFile);
  });
});
