import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { parseCorpus } from '../../src/domain/schema/parse-corpus.ts';
import { allPages, pathOf } from '../../src/store/page.ts';
import { hostileCorpus } from '../fixtures/hostile-corpus.ts';
import { hostileTexts } from '../fixtures/hostile-strings.ts';
import { answering, open, test as base } from './fixtures.ts';
import { heading, searchBox } from './places.ts';

const root = join(import.meta.dirname, '..', '..');
const { texts } = hostileCorpus();
const corpus = parseCorpus(texts);

/** The site of a corpus that means harm wherever it may hold a text, as the build makes it. */
async function build(folder: string): Promise<void> {
  const data = join(folder, 'data');
  mkdirSync(data);
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(data, `${name}.json`), text);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const env = { ...process.env, NODE_ENV: 'production', DATA_FOLDER: data, PRECOMPRESS: 'no' };
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', join(folder, 'dist')], {
    cwd: root,
    env,
  });
}

const test = base.extend<{ readonly harmed: string[] }, { readonly site: string }>({
  site: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'hostile-site-'));
      await build(folder);
      const server = await serve({ root: join(folder, 'dist'), port: 0 });
      await use(server.url);
      await server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ site }, use) => {
    await use(site);
  },
  harmed: async ({ context }, use) => {
    const harmed: string[] = [];
    context.on('dialog', (dialog) => {
      harmed.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('page', (opened) => {
      opened.on('popup', () => harmed.push('a window was opened'));
    });
    await use(harmed);
  },
});

// One worker, one build. Console, policy and requests are watched by the fixture.
test.describe.configure({ mode: 'default' });

async function isUnharmed(page: Page, harmed: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, 'taken'))).toBeUndefined();
  await expect(page.locator('main')).toBeVisible();
  expect(harmed).toEqual([]);
}

/** Two pages of each kind. */
function pathsOf(): readonly string[] {
  const pages = allPages(corpus);
  const kinds = new Set(pages.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) =>
    pages
      .filter((page) => page.kind === kind)
      .slice(0, 2)
      .map((page) => `.${pathOf(page)}`),
  );
}

test('a hostile corpus is shown as text on every kind of page, and moves through all of them unharmed', async ({
  page,
  harmed,
}) => {
  const seen: string[] = [];
  for (const path of pathsOf()) {
    await open(page, path);
    await isUnharmed(page, harmed);
    seen.push(await page.locator('body').evaluate((body) => body.textContent));
  }
  const words = seen.join('\n');
  for (const text of hostileTexts) expect.soft(words.includes(text), text.slice(0, 60)).toBe(true);
  // On paper too: what is printed is the page, with its addresses.
  await page.emulateMedia({ media: 'print' });
  await isUnharmed(page, harmed);
});

test('a former address leads on, with query and fragment', async ({ page, harmed }) => {
  const alias = corpus.speakers.find(({ aliases = [] }) => aliases.length > 0);
  await page.goto(`speakers/${alias?.aliases?.[0]}/?a=%3Cscript%3E#b`);
  await page.waitForURL(`**/speakers/${alias?.id}/?a=%3Cscript%3E#b`);
  await isUnharmed(page, harmed);
});

test('whatever the address, the fragment, what was shared and what was kept say, it is text or nothing', async ({
  page,
  site,
  harmed,
}) => {
  const hostile = '"><img src=x onerror="window.taken=1"></title><script>window.taken=2</script>';
  const word = encodeURIComponent(hostile);
  // What an earlier version, another site on this host or the reader may have left.
  await page.goto('robots.txt');
  await page.evaluate((text) => {
    for (const store of [localStorage, sessionStorage])
      for (const key of ['theme', 'cite-format', 'typed', 'basket', '__proto__', 'constructor'])
        store.setItem(key, text);
    for (const key of ['theme', 'cite-format']) localStorage.setItem(key, `{"__proto__":{"a":1}}`);
  }, hostile);
  for (const address of [
    `?q=${word}#${word}`,
    `?q=${word}&topic=__proto__&speaker=constructor&sort=toString&clause=${'9'.repeat(400)}`,
    `?__proto__[taken]=1&constructor.prototype.taken=1&q=a#javascript:window.taken=3`,
    `?q=%E2%80%AEexe.txt%00%0A${'x'.repeat(3000)}`,
    `clauses/1/?q=${word}#:~:text=${word}`,
    `check-a-quote/?check=${word}&q=${word}`,
    `check-a-quote/?check=${'a%20'.repeat(2500)}`,
    `check-a-quote/?check=${encodeURIComponent('=cmd|" /C calc"!A0 \u202e javascript:window.taken=4')}`,
  ]) {
    await open(page, address);
    await isUnharmed(page, harmed);
    expect(await page.evaluate(() => Reflect.get({}, 'taken'))).toBeUndefined();
  }
  await open(page, `?q=${word}`);
  await expect(searchBox(page)).toHaveValue(hostile);
  const shown = await page.locator('main').textContent();
  expect(shown).not.toContain('\u202e');

  await open(page, 'check-a-quote/');
  await page
    .getByRole('main')
    .getByRole('textbox')
    .fill(`${hostile} \u202e ${'word '.repeat(3000)}`);
  await answering(page);
  await isUnharmed(page, harmed);
  expect(page.url().startsWith(site)).toBe(true);
});

test.describe('at an unknown address', () => {
  test.use({ expectedMessage: /^Failed to load resource: .* 404 / });

  test('a path that means harm is no page, and says so', async ({ page, harmed }) => {
    for (const path of [
      'quotes/__proto__/',
      'speakers/constructor/',
      '%3Cscript%3Ealert(1)%3C/script%3E/',
    ]) {
      expect((await page.goto(path))?.status()).toBe(404);
      await answering(page);
      await expect(heading(page)).toHaveText('There is no page at this address');
      await isUnharmed(page, harmed);
    }
  });
});
