import { expect, type Page } from '@playwright/test';
import { answering, open, test } from './fixtures.ts';
import { aLine, exploreView, filter, heading, resultCount, results, searchBox } from './places.ts';

const historyLength = (page: Page): Promise<number> => page.evaluate(() => history.length);
const scroll = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

test('by mouse: typing finds clause 4, a quote about it leads to its speaker', async ({ page }) => {
  await open(page, './');
  await searchBox(page).pressSequentially('armed attack');
  const first = results(page).first();
  await expect(first).toContainText('Clause 4');
  const marks = first.getByRole('heading').locator('mark');
  await expect.poll(async () => (await marks.allInnerTexts()).join(' ')).toBe('armed attack');

  await first.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/clauses\/4\/\?q=armed\+attack$/);
  await expect(page).toHaveTitle(/^Clause 4: /);
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();

  const quote = page.getByRole('figure').filter({ hasText: 'This is a conditional commitment.' });
  await expect(quote.getByRole('blockquote')).toBeVisible();
  await quote.getByRole('link', { name: 'This quote' }).click();
  await expect(page).toHaveURL(/\/quotes\/lankov-unconditional-commitment\/$/);
  await expect(heading(page)).toBeFocused();

  await page.getByRole('figure').first().getByRole('link', { name: 'Andrei Lankov' }).click();
  await expect(page).toHaveURL(/\/speakers\/andrei-lankov\/$/);
  await expect(page).toHaveTitle(/^Andrei Lankov/);
  await expect(heading(page)).toHaveText('Andrei Lankov');
  await expect(heading(page)).toBeFocused();
});

test('by mouse: a search narrowed by topic is the same view for whoever opens its address, and after a reload', async ({
  page,
  context,
}) => {
  await open(page, './');
  await searchBox(page).fill('treaty');
  await filter(page, 'Topic', 'Mutual defence').click();
  await expect(page).toHaveURL(/\/\?q=treaty&topic=mutual-defence$/);
  await expect(filter(page, 'Topic', 'Mutual defence')).toBeChecked();
  const view = await exploreView(page);

  const other = await context.newPage();
  await open(other, page.url());
  await expect.poll(() => exploreView(other)).toEqual(view);
  await expect(filter(other, 'Topic', 'Mutual defence')).toBeChecked();

  await page.reload();
  await answering(page);
  await expect.poll(() => exploreView(page)).toEqual(view);
});

test('the count beside a filter is the number of results it gives', async ({ page }) => {
  await open(page, './?q=treaty');
  const choice = filter(page, 'Topic', 'Mutual defence');
  await expect(resultCount(page)).toBeVisible();
  const name = await choice.evaluate((box) => box.closest('label')?.innerText ?? '');
  const count = /\d+$/.exec(name.trim())?.[0];
  await choice.click();
  await expect(resultCount(page)).toHaveText(new RegExp(`^${count} results?:`));
  await expect(results(page)).toHaveCount(Number(count));
});

test('going back finds query, filters, scroll and focus as they were left; going forward finds the opened page', async ({
  page,
}) => {
  await open(page, './?q=treaty&topic=mutual-defence');
  await expect(resultCount(page)).toBeVisible();
  const view = await exploreView(page);
  const link = results(page).nth(5).getByRole('heading').getByRole('link');
  await link.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 300));
  await expect.poll(() => scroll(page)).toBeGreaterThan(100);
  const left = await scroll(page);
  await link.click();
  await expect(heading(page)).toBeFocused();
  expect(await scroll(page)).toBe(0);
  const opened = page.url();
  const title = await page.title();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scroll(page)).toBe(120);

  await page.goBack();
  await expect.poll(() => exploreView(page)).toEqual(view);
  await expect(link).toBeFocused();
  await expect.poll(async () => Math.abs((await scroll(page)) - left)).toBeLessThan(aLine);

  await page.goForward();
  await expect(page).toHaveURL(opened);
  await expect(page).toHaveTitle(title);
  await expect(heading(page)).toBeFocused();
  await expect.poll(() => scroll(page)).toBe(120);
});

test('typing replaces the entry in the history, a filter and an opened page add one', async ({
  page,
}) => {
  await open(page, './');
  const before = await historyLength(page);
  await searchBox(page).pressSequentially('treaty');
  await expect(page).toHaveURL(/\?q=treaty$/);
  expect(await historyLength(page)).toBe(before);

  await filter(page, 'Kind', 'Quotes').click();
  await expect(page).toHaveURL(/\?q=treaty&kind=quote$/);
  expect(await historyLength(page)).toBe(before + 1);
  await results(page).first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/quotes\//);
  expect(await historyLength(page)).toBe(before + 2);

  await page.goBack();
  await expect(page).toHaveURL(/\?q=treaty&kind=quote$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=treaty$/);
  await expect(searchBox(page)).toHaveValue('treaty');
  await expect(filter(page, 'Kind', 'Quotes')).not.toBeChecked();
});
