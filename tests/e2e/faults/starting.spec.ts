import { expect, type Page } from '@playwright/test';
import { answering, test } from '../fixtures.ts';
import { heading, resultCount, searchBox } from '../places.ts';
import { trouble } from './trouble.ts';

// What the browser itself says of a file that does not come, or comes in part.
test.use({
  expectedMessage:
    /^Failed to load resource|^Failed to load module script|^SyntaxError|^Error: The corpus did not come|^TypeError: Failed to fetch dynamically imported module/,
});

/** What stays with a reader whose page does not come alive: all of it to read, and the reason said. */
async function expectReadable(page: Page): Promise<void> {
  await expect(trouble(page)).toContainText(
    'Search, filters and buttons do not work here: a part of this page’s program did not load.',
  );
  await expect(heading(page)).toHaveText(/^Clause 4: /);
  await expect(page.getByRole('main')).toContainText('armed attack');
  await expect(page.getByText('This is a conditional commitment.').first()).toBeVisible();
}

/** Nothing is blocked any more: what the notice offers brings the page to life, and what was typed is still there. */
async function expectRecovery(page: Page): Promise<void> {
  await page.unrouteAll();
  await trouble(page).getByRole('button', { name: 'Try again' }).click();
  await page.waitForEvent('load');
  await answering(page);
  await expect(trouble(page)).toHaveCount(0);
  await expect(searchBox(page)).toHaveValue('illegal immigration');
}

for (const [fault, files, answer] of [
  ['blocked', /assets\/index-.*\.js$/, { status: 0, body: '' }],
  ['answered by another page', /assets\/react-.*\.js$/, { status: 404, body: 'Not found' }],
  ['broken off half-way', /assets\/index-.*\.js$/, { status: 200, body: 'const half = {' }],
  ['not the corpus', /assets\/corpus-.*\.json$/, { status: 503, body: 'Later' }],
] as const) {
  test(`a start whose file is ${fault} leaves the page to read, says so, and offers another try`, async ({
    page,
  }) => {
    await page.route(files, (route) =>
      answer.status === 0
        ? route.abort('blockedbyclient')
        : route.fulfill({ ...answer, contentType: 'text/javascript' }),
    );
    await page.goto('clauses/4/?q=armed+attack');
    await expectReadable(page);
    await searchBox(page).fill('illegal immigration');
    await expectRecovery(page);
    await searchBox(page).press('Enter');
    await expect(resultCount(page)).toBeVisible();
  });
}
