import { expect, type Page, type Route } from '@playwright/test';
import { inventedCorpus } from '../bench/time/invented-corpus.ts';
import { test } from './fixtures.ts';
import { resultCount, searchBox } from './places.ts';

const corpus = inventedCorpus(2100);
const threadFile = /\/thread-[^/]*\.js$/;

/** Explore over an invented corpus: the page is not built for it, so it draws itself from nothing. */
async function openLarge(page: Page): Promise<void> {
  await page.route(/\/corpus[^/]*\.json$/, (route) => route.fulfill({ json: corpus }));
  await page.route((url) => url.pathname === '/', emptied);
  await page.goto('./');
}

async function emptied(route: Route): Promise<void> {
  const response = await route.fetch();
  const html = await response.text();
  await route.fulfill({
    response,
    body: html.replace(/<div id="root">.*<\/div>(?=\s*<\/body>)/s, '<div id="root"></div>'),
  });
}

/** How many claims have a word that begins so. */
function beginningWith(typed: string): number {
  return corpus.claims.filter(({ text }) =>
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => word.startsWith(typed)),
  ).length;
}

/** A word of the corpus with some answers, so that its last letters narrow them. */
const word = corpus.claims
  .flatMap(({ text }) => text.match(/\b[a-z]{8}\b/g) ?? [])
  .find((one) => beginningWith(one) > 2 && beginningWith(one) < 20);

async function findsTheWord(page: Page): Promise<void> {
  const typed = word ?? '';
  // Typed faster than answers come: what counts is the last question.
  await searchBox(page).pressSequentially(typed);
  await expect(resultCount(page)).toHaveText(new RegExp(`: .*${beginningWith(typed)} claims`));
  await expect(page.locator('main article mark').first()).toHaveText(new RegExp(`^${typed}`, 'i'));
}

test('a large corpus is searched in a thread of its own, and the last question is answered', async ({
  page,
}) => {
  await openLarge(page);
  await findsTheWord(page);
  expect(page.workers().map((worker) => threadFile.test(worker.url()))).toEqual([true]);
  await searchBox(page).fill('');
  await expect(resultCount(page)).toBeHidden();
  // All answers are counted, and some are drawn: more come on demand.
  await searchBox(page).fill('is:claim ');
  await expect(resultCount(page)).toHaveText(/2,?100 claims/);
  const results = page.locator('main article');
  const drawn = await results.count();
  await page.getByRole('button', { name: /Show more/ }).click();
  await expect.poll(() => results.count()).toBe(2 * drawn);
});

test.describe('where the thread does not come', () => {
  test.use({ expectedMessage: /net::ERR_FAILED|Failed to load resource/ });

  test('the page searches by itself', async ({ page }) => {
    await page.route(threadFile, (route) => route.abort());
    await openLarge(page);
    await findsTheWord(page);
  });
});

test('this corpus needs no thread', async ({ page }) => {
  await page.goto('./?q=sanctions');
  await expect(resultCount(page)).toBeVisible();
  expect(page.workers()).toEqual([]);
});
