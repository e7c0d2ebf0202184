import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { answering, open, test as base } from './fixtures.ts';
import { filter, heading, results, searchBox } from './places.ts';
import { brokenLinks, crawl } from './site-map.ts';

const root = join(import.meta.dirname, '..', '..');
/** Relative to the root, as Vite wants it. */
const folder = 'node_modules/.cache/site-in-sub-folder';

async function build(): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    BASE_PATH: '/sub/folder/',
    PRECOMPRESS: 'no',
  };
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder], {
    cwd: root,
    env,
  });
}

const test = base.extend<object, { readonly site: string }>({
  site: [
    async ({}, use) => {
      await build();
      const server = await serve({ root: join(root, folder), port: 0, base: '/sub/folder/' });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ site }, use) => {
    await use(site);
  },
});

// One worker, one build.
test.describe.configure({ mode: 'default' });

test('under a sub-folder: typing finds clause 4, a quote leads to its speaker, the address is the view', async ({
  page,
  site,
}) => {
  await open(page, './');
  await searchBox(page).pressSequentially('armed attack');
  await expect(page).toHaveURL(`${site}?q=armed+attack`);
  await filter(page, 'Topic', 'Mutual defence').click();
  await results(page).first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(`${site}clauses/4/?q=armed+attack`);
  await page.reload();
  await answering(page);
  await expect(heading(page)).toHaveText(/^Clause 4: /);
  const quote = page.getByRole('figure').filter({ hasText: 'This is a conditional commitment.' });
  await quote.getByRole('link', { name: 'Andrei Lankov' }).click();
  await expect(page).toHaveURL(`${site}speakers/andrei-lankov/`);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(`${site}?q=armed+attack&topic=mutual-defence`);
  await expect(results(page).first()).toContainText('Clause 4');
  const font = await page.evaluate(() =>
    document.fonts.load('1em "Edition Serif"').then((faces) => faces.length),
  );
  expect(font).toBeGreaterThan(0);
});

test('under a sub-folder: every link stays below it and leads to a page that is there', async ({
  site,
}) => {
  const pages = await crawl(site);
  expect(pages.size).toBeGreaterThan(100);
  expect([...pages.keys()].filter((address) => !address.startsWith(site))).toEqual([]);
  expect(brokenLinks(pages)).toEqual([]);
});

test.describe('at an unknown address', () => {
  test.use({ expectedMessage: /^Failed to load resource: .* 404 / });

  test('under a sub-folder: an unknown address is answered by 404 and a page that helps on', async ({
    page,
    site,
  }) => {
    const response = await page.goto('a/b/c/');
    expect(response?.status()).toBe(404);
    await answering(page);
    await page.getByRole('main').getByRole('link', { name: '23 clauses' }).click();
    await expect(page).toHaveURL(`${site}clauses/`);
    await expect(heading(page)).toHaveText('All 23 clauses');
  });
});
