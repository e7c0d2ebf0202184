import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { budgets, over, weigh } from '../../scripts/budgets/weigh.mjs';
import { root } from '../fixtures/corpora.ts';

const html = `<!doctype html><head>
  <link id="corpus" rel="preload" as="fetch" crossorigin href="/assets/corpus-1.json">
  <script type="module" crossorigin src="/assets/index-1.js"></script>
  <link rel="modulepreload" crossorigin href="/assets/search-1.js">
  <link rel="modulepreload" crossorigin href="/assets/search-1.js">
  <link rel="stylesheet" crossorigin href="/assets/style-1.css">
  <link rel="icon" href="/favicon.svg" type="image/svg+xml">
  <script>inline()</script></head><a href="/assets/index-2.js">A link is not fetched</a>`;

const sizes: Readonly<Record<string, number>> = {
  'clauses/4/index.html': 7,
  'assets/corpus-1.json': 20,
  'assets/index-1.js': 300,
  'assets/search-1.js': 4000,
  'assets/style-1.css': 50_000,
};

describe('a page', () => {
  test('weighs what it asks for by itself, each file once', () => {
    const weight = weigh('clauses/4/index.html', html, '/', (path) => sizes[path] ?? NaN);
    expect(weight).toEqual({
      page: 'clauses/4/index.html',
      script: 4300,
      style: 50_000,
      html: 7,
      corpus: 20,
    });
  });

  test('weighs the sheet that stands in it as style', () => {
    const sheet = `p{color:${randomBytes(500).toString('hex')}}`;
    const { style } = weigh('a.html', `<style>${sheet}</style>`, '/', () => 5);
    expect(style).toBeGreaterThan(500);
    expect(style).toBeLessThan(sheet.length);
  });

  test('weighs the same in a folder of its host', () => {
    const moved = html.replaceAll('="/assets/', '="/sub/assets/');
    const weight = weigh('clauses/4/index.html', moved, '/sub/', (path) => sizes[path] ?? NaN);
    expect(weight).toMatchObject({ script: 4300, style: 50_000, corpus: 20 });
  });

  test('without script weighs none', () => {
    expect(weigh('a.html', '<!doctype html>', '/', () => 5)).toEqual({
      page: 'a.html',
      script: 0,
      style: 0,
      html: 5,
      corpus: 0,
    });
  });
});

describe('a budget', () => {
  const full = { page: 'index.html', ...budgets };

  test('is kept to the last byte', () => {
    expect(over(full)).toEqual([]);
  });

  test.each(['script', 'style', 'html', 'corpus'] as const)(
    'of %s is broken by one byte more',
    (part) => {
      const weight = budgets[part] + 1;
      expect(over({ ...full, [part]: weight })).toEqual([
        `index.html: ${part} weighs ${weight} bytes, budget ${budgets[part]}`,
      ]);
    },
  );

  test('is that of the design', () => {
    expect(budgets).toMatchObject({ script: 110_000, style: 12_000, html: 30_000 });
  });
});

describe('the command', () => {
  let dist: string;
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'budgets-'));
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  function put(file: string, content: string | Buffer): void {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), content);
  }

  function run(): { readonly status: number | null; readonly said: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/budgets.mjs', '--dist', dist],
      { cwd: root, encoding: 'utf8' },
    );
    return { status, said: stdout + stderr };
  }

  test('weighs every page, in folders too', () => {
    put('index.html', html);
    put('clauses/4/index.html', html);
    for (const file of ['index-1.js', 'search-1.js', 'style-1.css', 'corpus-1.json'])
      put(`assets/${file}`, 'x'.repeat(100));
    const { status, said } = run();
    expect(said).toContain('2 pages weighed, 0 over budget');
    expect(status).toBe(0);
  });

  test('fails where a page names a file that is not there, which would weigh nothing', () => {
    put('index.html', html);
    const { status, said } = run();
    expect(said).toMatch(/^A page names assets\/.+, which is not in /m);
    expect(status).toBe(1);
  });

  test('fails where a page is over its budget, and names it', () => {
    put('index.html', html);
    for (const name of ['corpus-1.json', 'search-1.js', 'style-1.css']) put(`assets/${name}`, name);
    // Random bytes, since nothing makes them smaller.
    put('assets/index-1.js', randomBytes(budgets.script));
    const { status, said } = run();
    expect(said).toMatch(/^index\.html: script weighs 1\d{5} bytes, budget 110000$/m);
    expect(status).toBe(1);
  });

  test('fails where nothing was built', () => {
    const { status, said } = run();
    expect(said).toContain('build the site first');
    expect(status).toBe(1);
  });
});
