import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterEach, describe, expect, test } from 'vitest';
import { filesToKeep, shellFrom, writeServiceWorker } from '../../scripts/vite/service-worker.ts';
import { FakeWorker } from './fake-worker.ts';

const page = `<!doctype html>
<html lang="en"><head><title>Not found</title>
<meta name="description" content="No page.">
<script type="module" src="/assets/index-12345678.js"></script></head>
<body>
    <div id="root"><div><main>There is no page</main></div></div>
  </body>
</html>
`;

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A built site of a few files. */
function siteWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-site-'));
  folders.push(folder);
  const all = {
    '404.html': page,
    'index.html': page,
    'clauses/4/index.html': page,
    'assets/index-12345678.js': 'script',
    'assets/corpus-12345678.json': '{}',
    'fonts/latin-12345678.woff2': 'font',
    'favicon.svg': '<svg/>',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const target = ['chrome123', 'firefox120', 'safari17.5'];

describe('what is kept', () => {
  test('is what any page is drawn from; not the pages, the data, the pictures, nor the sheet that stands in the shell', () => {
    expect(
      filesToKeep([
        'assets/index-12345678.js',
        'assets/style-12345678.css',
        'assets/corpus-12345678.json',
        'assets/shell-12345678.html',
        'assets/index-12345678.js.map',
        'fonts/latin-12345678.woff2',
        'fonts/licence.txt',
        'favicon.svg',
        'manifest.webmanifest',
        'preview.png',
        'index.html',
        'clauses/4/index.html',
        'data/claims.json',
        'data/assets/x.json',
        'sw.js',
      ]),
    ).toEqual([
      'assets/corpus-12345678.json',
      'assets/index-12345678.js',
      'assets/shell-12345678.html',
      'favicon.svg',
      'fonts/latin-12345678.woff2',
      'manifest.webmanifest',
    ]);
  });
});

describe('the shell', () => {
  const shell = shellFrom(page);

  test('is a page that loads the same and shows nothing yet', () => {
    expect(shell).toContain('<script type="module" src="/assets/index-12345678.js"></script>');
    expect(shell).toMatch(/<body>\s*<div id="root"><\/div><noscript>[^<]+<\/noscript>\s*<\/body>/);
    expect(shell).toContain('<title>Treaty Clause Explorer</title>');
    expect(shell).not.toMatch(/no page|description/i);
  });

  test('is refused where the page is built otherwise', () => {
    expect(() => shellFrom(page.replace('id="root"', 'id="app"'))).toThrow('404.html');
  });
});

describe('the worker', () => {
  test('stands by itself, as one script of less than 3 kB', async () => {
    const folder = siteWith();
    await writeServiceWorker(folder, target);
    const code = readFileSync(join(folder, 'sw.js'), 'utf8');
    expect(code).not.toMatch(/\b(?:import|export)\b|OFFLINE_SITE/);
    expect(code.length).toBeLessThan(3000);
  });

  test('keeps, once it runs, the files of the site with the shell among them', async () => {
    const folder = siteWith();
    const site = await writeServiceWorker(folder, target);
    expect(readFileSync(join(folder, site.shell), 'utf8')).toBe(shellFrom(page));
    expect(site.files).toContain(site.shell);
    const worker = new FakeWorker();
    const code = readFileSync(join(folder, 'sw.js'), 'utf8');
    runInContext(code, createContext({ self: worker.scope, URL, Response, setTimeout }));
    await worker.install();
    expect(worker.fetched).toEqual(site.files.map((file) => `https://host.example/sub/${file}`));
  });

  test('has a version that changes with any file it keeps, and with nothing else', async () => {
    const versionOf = async (files: Readonly<Record<string, string>>): Promise<string> =>
      (await writeServiceWorker(siteWith(files), target)).version;
    const [same, again, page4, icon, script] = await Promise.all([
      versionOf({}),
      versionOf({}),
      versionOf({ 'clauses/4/index.html': 'another page' }),
      versionOf({ 'favicon.svg': '<svg id="new"/>' }),
      versionOf({ 'assets/added-12345678.js': 'more' }),
    ]);
    expect([again, page4]).toEqual([same, same]);
    expect(new Set([same, icon, script]).size).toBe(3);
  });
});
