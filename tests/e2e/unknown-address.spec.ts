import { expect } from '@playwright/test';
import { answering, test } from './fixtures.ts';
import { heading, searchBox } from './places.ts';

test.use({ expectedMessage: /^Failed to load resource: .* 404 / });

for (const address of ['nowhere', 'clauses/99/', 'quotes/nobody-said-this', 'a/b/c/d/e/']) {
  test(`an unknown address, such as ${address}, is answered by 404 and a page that helps on`, async ({
    page,
  }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await answering(page);
    await expect(heading(page)).toHaveText('There is no page at this address');
    await expect(page).toHaveTitle(/^Not found/);
    const family = await heading(page).evaluate((element) => getComputedStyle(element).fontFamily);
    expect(family, 'the style sheet has come').toContain('Edition Serif');
    await expect(searchBox(page)).toBeVisible();

    await page.getByRole('main').getByRole('link', { name: '23 clauses' }).click();
    await expect(page).toHaveURL(/\/clauses\/$/);
    await expect(heading(page)).toHaveText('All 23 clauses');
    await page.goBack();
    await expect(heading(page)).toHaveText('There is no page at this address');
  });
}
