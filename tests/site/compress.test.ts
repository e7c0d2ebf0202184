import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { compressSite } from '../../scripts/vite/hosting/compress.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const page = '<p>The parties consult.</p>'.repeat(200);

function site(): string {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  folders.push(folder);
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets/a.js'), page);
  writeFileSync(join(folder, 'small.txt'), 'small');
  writeFileSync(join(folder, 'picture.png'), page);
  return folder;
}

test('beside every text stand its two compressed forms, which hold the same; nothing else is compressed', async () => {
  const folder = site();
  expect(await compressSite(folder)).toBe(2);
  const made = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:br|gz)$/.test(file),
  );
  expect(made.toSorted()).toEqual([
    join('assets', 'a.js.br'),
    join('assets', 'a.js.gz'),
    'index.html.br',
    'index.html.gz',
  ]);
  const brotli = readFileSync(join(folder, 'index.html.br'));
  const zipped = readFileSync(join(folder, 'index.html.gz'));
  expect(brotliDecompressSync(brotli).toString()).toBe(page);
  expect(gunzipSync(zipped).toString()).toBe(page);
  expect(brotli.length).toBeLessThan(zipped.length);
});

test('the same text gives the same bytes, at any time and under any name', async () => {
  const [one, other] = [site(), site()];
  await compressSite(one);
  await compressSite(other);
  for (const ending of ['br', 'gz'])
    expect(readFileSync(join(one, `index.html.${ending}`))).toEqual(
      readFileSync(join(other, `assets/a.js.${ending}`)),
    );
});
