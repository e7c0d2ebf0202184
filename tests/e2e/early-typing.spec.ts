import { expect, type Page } from '@playwright/test';
import { answering, test } from './fixtures.ts';
import { heading, resultCount, searchBox } from './places.ts';

/** Opens a page whose scripts stay away until they are let through. */
async function openAsleep(page: Page, address: string): Promise<() => Promise<void>> {
  let letThrough = (): void => {};
  const awake = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await awake;
    await route.continue();
  });
  // The scripts hold up all later events.
  await page.goto(address, { waitUntil: 'commit' });
  return async () => {
    letThrough();
    await answering(page);
  };
}

test('words typed into Explore before its scripts arrive are kept and answered', async ({
  page,
}) => {
  const wake = await openAsleep(page, './');
  await searchBox(page).pressSequentially('illegal imm');
  await wake();
  await expect(searchBox(page)).toHaveValue('illegal imm');
  await expect(searchBox(page)).toBeFocused();
  await expect(resultCount(page)).toBeVisible();
  await expect(page).toHaveURL(/\?q=illegal\+imm$/);
  await page.keyboard.type('igration');
  await expect(searchBox(page)).toHaveValue('illegal immigration');
});

test('words typed on a clause page before its scripts arrive are kept, and Enter takes them to Explore', async ({
  page,
}) => {
  const wake = await openAsleep(page, 'clauses/4/');
  await searchBox(page).pressSequentially('illegal immigration');
  await wake();
  await expect(searchBox(page)).toHaveValue('illegal immigration');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/\?q=illegal\+immigration$/);
  await expect(resultCount(page)).toBeVisible();
});

test('words sent by Enter before the scripts arrive are answered when they do', async ({
  page,
}) => {
  const wake = await openAsleep(page, 'clauses/4/');
  await expect(heading(page)).toBeVisible();
  await searchBox(page).fill('illegal immigration');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/\?q=illegal\+immigration$/, { waitUntil: 'commit' });
  await wake();
  await expect(searchBox(page)).toHaveValue('illegal immigration');
  await expect(resultCount(page)).toBeVisible();
});

test('a sentence pasted to be checked before the scripts arrive is kept and answered', async ({
  page,
}) => {
  const wake = await openAsleep(page, 'check-a-quote/');
  const sentence = page.getByRole('textbox', { name: 'The sentence to check' });
  await sentence.fill('by all means at its disposal');
  await wake();
  await expect(sentence).toHaveValue('by all means at its disposal');
  await expect(page).toHaveURL(/check-a-quote\/\?check=by\+all\+means\+at\+its\+disposal$/);
  await expect(page.getByRole('main').getByText('Nothing pasted yet')).toHaveCount(0);
});
