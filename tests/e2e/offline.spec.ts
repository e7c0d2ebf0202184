import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { open, test as base } from './fixtures.ts';
import { heading, results, searchBox } from './places.ts';

interface Site {
  readonly url: string;
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** A copy of the built site on a server of its own, which a test may change and stop. */
const test = base.extend<{ readonly site: Site }>({
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'offline-site-'));
    cpSync(join(import.meta.dirname, '../../dist'), folder, { recursive: true });
    const server = await serve({ root: folder, port: 0 });
    let running = true;
    const stop = async (): Promise<void> => {
      if (running) await server.close();
      running = false;
    };
    await use({ url: server.url, folder, stop });
    await stop();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
});

test.use({ serviceWorkers: 'allow' });

/** Opens a page and waits until the site has been kept whole. */
async function visit(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const isActive = (): boolean => active?.state === 'activated';
    while (!isActive()) await new Promise((done) => setTimeout(done, 20));
  });
}

test('after one visit, without a network: any page, the search, links, and a page for what is not there', async ({
  page,
  site,
}) => {
  await visit(page, './');
  await site.stop();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'The treaty at a glance' })).toBeVisible();
  await searchBox(page).fill('armed attack');
  await expect(results(page).first()).toContainText('Clause 4');
  await results(page).first().getByRole('heading').getByRole('link').click();
  await expect(heading(page)).toHaveText(/^Clause 4: /);

  await page.goto('speakers/andrei-lankov/');
  await expect(heading(page)).toHaveText('Andrei Lankov');
  await expect(page).toHaveTitle(/^Andrei Lankov/);
  await page.goto('clauses/3');
  await expect(heading(page)).toHaveText(/^Clause 3: /);
  await page.goto('nowhere/at/all/');
  await expect(heading(page)).toHaveText('There is no page at this address');
});

test('a newer version is announced, stands beside the old one, and comes when the reader asks', async ({
  page,
  site,
}) => {
  await visit(page, 'clauses/4/');
  const kept = await page.evaluate(() => caches.keys());
  renew(site.folder);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

  const notice = page.getByRole('region', { name: 'Newer version' });
  await expect(notice).toContainText('A newer version of this site is ready.');
  expect(await page.evaluate(() => caches.keys())).toEqual([...kept, expect.any(String)]);
  await Promise.all([
    page.waitForEvent('load'),
    notice.getByRole('button', { name: 'Show it' }).click(),
  ]);
  await expect(heading(page)).toHaveText(/^Clause 4: /);
  const left = await page.evaluate(() => caches.keys());
  expect(left).toHaveLength(1);
  expect(left).not.toEqual(kept);
});

/** What a later build would leave: the entry under another name, and a worker that keeps it under another version. */
function renew(folder: string): void {
  const entry = readdirSync(join(folder, 'assets')).find((name) => /^index-.*\.js$/.test(name));
  if (entry === undefined) throw new Error('no entry');
  const newer = 'index-newer000.js';
  cpSync(join(folder, 'assets', entry), join(folder, 'assets', newer));
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
    .replaceAll(entry, newer)
    .replace(/version:`[^`]*`/, 'version:`newer`');
  if (!worker.includes('version:`newer`')) throw new Error('no version in the worker');
  writeFileSync(join(folder, 'sw.js'), worker);
}

test('with no room to keep anything the site works as before', async ({ page, context, site }) => {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(site.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 });
  await Promise.all([context.waitForEvent('serviceworker'), open(page, './')]);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  await page.goto('clauses/4/');
  await expect(heading(page)).toHaveText(/^Clause 4: /);
});
