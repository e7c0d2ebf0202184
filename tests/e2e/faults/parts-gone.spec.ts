import { expect, type Page } from '@playwright/test';
import { answering, open } from '../fixtures.ts';
import { renew, test } from '../own-site.ts';
import { aLine, heading, resultCount, results, searchBox } from '../places.ts';
import { trouble } from './trouble.ts';

test.use({
  expectedMessage:
    /^Failed to load resource|^CodeMissing: |Failed to fetch dynamically imported module|^%o\n\n%s|net::ERR_INTERNET_DISCONNECTED/,
});

/** How often the browser loads a page as a whole. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return () => loads;
}

test('a part gone after a new release is said, and the newer version comes with all that was typed, chosen and in view', async ({
  page,
  site,
}) => {
  await open(page, 'check-a-quote/?check=by+all+means+with+our+disposal');
  const sentence = page.getByRole('textbox', { name: 'The sentence to check' });
  await sentence.press('End');
  await sentence.pressSequentially(' without delay');
  await searchBox(page).fill('illegal immigration');
  renew(site.folder);
  const loads = countLoads(page);

  // A page whose code was not fetched yet: the browser takes the reader to the newer version of it, once.
  await page.getByRole('main').getByRole('link').first().click();
  await expect.poll(loads).toBe(1);
  await answering(page);
  await expect(heading(page)).not.toHaveText('Check a quote');
  await page.goBack();
  await answering(page);
  await expect(sentence).toHaveValue('by all means with our disposal without delay');
  await expect(searchBox(page)).toHaveValue('illegal immigration');
  expect(loads()).toBe(2);
});

test('a part of the open page that is gone is said; what was typed and the place outlive the way to the newer version', async ({
  page,
  site,
}) => {
  await open(page, 'clauses/4/');
  await searchBox(page).fill('illegal immigration');
  renew(site.folder);
  const loads = countLoads(page);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  const cite = page.getByRole('button', { name: /^Cite/ }).last();
  await cite.click();
  await expect(page.getByText('The citations did not load.')).toBeVisible();
  await expect(trouble(page)).toContainText('This site has been renewed since you opened the page');
  const left = await page.evaluate(() => Math.round(scrollY));
  expect(left).toBeGreaterThan(100);

  await trouble(page).getByRole('button', { name: 'Load the newer version' }).click();
  await expect.poll(loads).toBe(1);
  await answering(page);
  await expect(searchBox(page)).toHaveValue('illegal immigration');
  await expect(page).toHaveURL(/clauses\/4\/$/);
  await expect
    .poll(() => page.evaluate((was) => Math.abs(scrollY - was), left))
    .toBeLessThan(aLine);
  await cite.click();
  await expect(page.getByRole('region', { name: 'Citation' })).toBeVisible();
  await expect(trouble(page)).toHaveCount(0);
});

test('what stays gone brings no loop: results stay, the page that lacks its code can be read', async ({
  page,
}) => {
  await page.route(/assets\/(?:ExportPanel|ClausePage)-/, (route) =>
    route.fulfill({ status: 404, body: 'Not found' }),
  );
  await open(page, './?q=armed+attack');
  await expect(results(page).first()).toContainText('Clause 4');
  await expect(page.getByRole('alert')).toContainText(
    'This part did not load: the downloads of the results. The rest works. Reload the page to try',
  );
  await expect(trouble(page)).toContainText('it is missing or blocked. All the rest works.');
  await searchBox(page).fill('sanctions');
  await expect(resultCount(page)).toBeVisible();

  await searchBox(page).fill('armed attack');
  const loads = countLoads(page);
  await results(page).first().getByRole('heading').getByRole('link').click();
  await expect(heading(page)).toHaveText(/^Clause 4: /);
  await expect(trouble(page)).toContainText('Search, filters and buttons do not work here');
  await page.waitForTimeout(1000);
  expect(loads()).toBe(1);
});

test('a part that did not come takes nothing else with it', async ({ page }) => {
  await page.route(/assets\/(?:NothingFound|SearchWays)-/, (route) => route.abort());
  await open(page, './');
  await page.getByText('How to search').click();
  const failed = page.getByRole('alert').filter({ hasText: 'This part did not load' });
  await expect(failed).toContainText(
    'how to search. The rest works. Reload the page to try again.',
  );
  await searchBox(page).fill('zzqqx');
  const nothing = failed.filter({ hasText: 'what else can be tried' });
  await expect(nothing).toBeVisible();
  await searchBox(page).fill('armed attack');
  await expect(results(page).first()).toContainText('Clause 4');
  await expect(nothing).toHaveCount(0);

  await searchBox(page).fill('zzqqx');
  await expect(nothing).toBeVisible();
  await page.unroute(/assets\/(?:NothingFound|SearchWays)-/);
  await trouble(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Nothing found for “zzqqx”.')).toBeVisible();
  await expect(failed).toHaveCount(0);
});

test('without a connection, a link whose page did not come yet leaves the reader where they are; with one again it leads there', async ({
  page,
  context,
}) => {
  await open(page, './?q=treaty&topic=mutual-defence');
  await expect(resultCount(page)).toBeVisible();
  const shown = await resultCount(page).innerText();
  await context.setOffline(true);
  const link = results(page).first().getByRole('heading').getByRole('link');
  await link.click();
  await expect(trouble(page)).toContainText('there is no connection');
  await expect(resultCount(page)).toHaveText(shown);
  await trouble(page).getByRole('button', { name: 'Try again' }).click();
  await expect(trouble(page)).toContainText('There is still no connection.');
  await searchBox(page).fill('armed attack');
  await expect(page).toHaveURL(/q=armed\+attack&topic=mutual-defence$/);

  await context.setOffline(false);
  await results(page).first().getByRole('heading').getByRole('link').click();
  await expect(heading(page)).toHaveText(/^Clause 4: /);
});
