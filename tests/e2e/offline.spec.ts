import { expect } from '@playwright/test';
import { appearances, violationsIn } from './access/axe.ts';
import { open } from './fixtures.ts';
import { overflowing } from './overflowing.ts';
import { keptVisit, renew, test } from './own-site.ts';
import { heading, results, searchBox } from './places.ts';
import { isFontAskedFirst, slowLine } from './slow-line.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit, without a network: any page, the search, links, and a page for what is not there', async ({
  page,
  site,
}) => {
  await keptVisit(page, './');
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

test('after one visit the font is there at once, however slow the line', async ({ page }) => {
  await keptVisit(page, './');
  await slowLine(page);
  await page.goto('clauses/4/');
  expect(await isFontAskedFirst(page)).toBe(true);
});

test('a newer version is announced, stands beside the old one, and comes when the reader asks', async ({
  page,
  site,
}) => {
  await keptVisit(page, 'clauses/4/');
  const kept = await page.evaluate(() => caches.keys());
  renew(site.folder);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

  const notice = page.getByRole('region', { name: 'Newer version' });
  // All of it is fetched first.
  await expect(notice).toContainText('A newer version of this site is ready.', {
    timeout: 30_000,
  });
  expect(await page.evaluate(() => caches.keys())).toEqual([...kept, expect.any(String)]);
  for (const appearance of appearances)
    expect.soft(await violationsIn(page, appearance), appearance).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await overflowing(page), 'at 320 px').toEqual([]);
  await Promise.all([
    page.waitForEvent('load'),
    notice.getByRole('button', { name: 'Show it' }).click(),
  ]);
  await expect(heading(page)).toHaveText(/^Clause 4: /);
  const left = await page.evaluate(() => caches.keys());
  expect(left).toHaveLength(1);
  expect(left).not.toEqual(kept);
});

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
