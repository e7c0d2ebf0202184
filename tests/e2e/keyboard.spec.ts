import { expect, type Locator, type Page } from '@playwright/test';
import { open, test } from './fixtures.ts';
import { filter, heading, resultCount, results, searchBox } from './places.ts';

/** Presses Tab until the focus is there, as a reader without a mouse does. */
async function tabTo(page: Page, target: Locator, most: number): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `${most} presses of Tab lead there`).toBeFocused();
}

test('by keyboard: the first Tab offers to skip to the content, and Enter does', async ({
  page,
}) => {
  await open(page, 'clauses/4/');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});

test('by keyboard: clause 4, its quote and the speaker are found without a mouse', async ({
  page,
}) => {
  await open(page, './');
  await page.keyboard.press('Control+k');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type('armed attack');
  await expect(results(page).first()).toContainText('Clause 4');
  await tabTo(page, results(page).first().getByRole('link').first(), 80);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/clauses\/4\//);
  await expect(heading(page)).toBeFocused();

  const quote = page.getByRole('figure').filter({ hasText: 'This is a conditional commitment.' });
  await tabTo(page, quote.getByRole('link', { name: 'This quote' }), 60);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quotes\/lankov-unconditional-commitment\//);
  await expect(heading(page)).toBeFocused();

  await tabTo(
    page,
    page.getByRole('main').getByRole('link', { name: 'Andrei Lankov' }).first(),
    60,
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/speakers\/andrei-lankov\//);
  await expect(heading(page)).toBeFocused();

  await page.goBack();
  await expect(page).toHaveURL(/\/quotes\//);
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Andrei Lankov' }).first(),
  ).toBeFocused();
});

test('by keyboard: a search from any page, a filter by Space, and Escape to empty the box', async ({
  page,
}) => {
  await open(page, 'clauses/16/');
  await page.keyboard.press('Control+k');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type('treaty');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/\?q=treaty$/);
  await expect(resultCount(page)).toBeVisible();
  await expect(page.locator(':focus')).toHaveCount(1);

  const choice = filter(page, 'Topic', 'Mutual defence');
  await tabTo(page, choice, 60);
  await page.keyboard.press('Space');
  await expect(choice).toBeChecked();
  await expect(choice).toBeFocused();
  await expect(page).toHaveURL(/\?q=treaty&topic=mutual-defence$/);

  await page.keyboard.press('Control+k');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toHaveValue('');
  await expect(page).toHaveURL(/\?topic=mutual-defence$/);
});
