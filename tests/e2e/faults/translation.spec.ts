import { expect, type Page } from '@playwright/test';
import { answering, open, test } from '../fixtures.ts';
import { heading, resultCount, searchBox } from '../places.ts';
import { said, translate, type Manner, type Undoing } from './translator.ts';

// Where a translator is quicker than the client, React says that what it finds is not what it would have drawn, and draws it
// anew.
test.use({ expectedMessage: /^Error: Minified React error #418/ });

type Step = readonly [name: string, act: (page: Page) => Promise<void>];

/** All that changes what a page says: filters, words, the order, pages, the way back. */
const journey: readonly Step[] = [
  ['words are typed', (page) => type(page, 'treaty')],
  ['a filter is set', (page) => page.locator('aside [value="mutual-defence"]').click()],
  ['other words are typed', (page) => type(page, 'armed attack')],
  ['words that find nothing', (page) => type(page, 'zzzqqq')],
  ['the words of before', (page) => type(page, 'treaty')],
  ['a filter is taken off', (page) => page.locator('main ul button').first().click()],
  [
    'a clause is opened',
    (page) => page.locator('main article h4 a, main article h3 a').first().click(),
  ],
  ['its citation is opened', (page) => page.locator('main [aria-expanded]').last().click()],
  ['the way back', (page) => page.goBack().then(() => undefined)],
];

async function type(page: Page, words: string): Promise<void> {
  await page.locator('#search-box').fill(words);
  // The suggestions close, which would cover what is clicked next.
  await page.locator('#search-box').blur();
}

/** What a page says once it says the same for half a second: what is fetched when first needed has come. */
async function settled(page: Page): Promise<string> {
  let last = '';
  let same = 0;
  while (same < 5) {
    await page.waitForTimeout(100);
    const now = await said(page);
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return last;
}

/** From where the two part, a line of each; empty where they do not. */
function differing(translated: string, plain: string): string {
  const at = [...plain].findIndex((letter, place) => letter !== translated[place]);
  if (translated === plain) return '';
  const part = (text: string): string => text.slice(Math.max(0, at - 40), at + 60);
  return `translated: ${part(translated)}\nnot: ${part(plain)}`;
}

for (const manner of ['replaced', 'wrapped'] as const satisfies readonly Manner[]) {
  test(`a page whose texts a translator has ${manner} goes on working and says what it would without`, async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    for (const one of [page, other]) await open(one, './');
    await translate(other, manner);
    for (const [name, act] of journey) {
      await act(page);
      await act(other);
      const plain = (await settled(page)).toUpperCase();
      await expect
        .poll(async () => differing((await said(other)).toUpperCase(), plain), name)
        .toBe('');
    }
    await expect(other.getByRole('alert')).toHaveCount(0);
  });
}

for (const undoing of ['own', 'new'] as const satisfies readonly Undoing[]) {
  test(`a translation that is undone (${undoing} texts) leaves the page as it was, and at work`, async ({
    page,
  }) => {
    await open(page, './?q=treaty');
    await expect(resultCount(page)).toBeVisible();
    const before = await settled(page);
    await translate(page, 'replaced');
    await expect(heading(page)).toHaveText(/^[^a-z]+$/);
    await page.evaluate((how) => window.undoTranslation?.(how), undoing);
    await expect.poll(() => said(page)).toBe(before);
    await searchBox(page).fill('armed attack');
    await expect(page.getByRole('main').getByRole('article').first()).toContainText('Clause 4');
    await expect(resultCount(page)).toHaveCount(1);
  });
}

test.describe('before the client has started', () => {
  test('a page is translated: it comes alive, and says the right thing', async ({ page }) => {
    let wake = (): void => {};
    const awake = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await page.route(/\.js$/, async (route) => {
      await awake;
      await route.continue();
    });
    await page.goto('clauses/4/', { waitUntil: 'commit' });
    await expect(heading(page)).toBeVisible();
    await translate(page, 'replaced');
    await expect(heading(page)).toHaveText(/^CLAUSE 4: /);
    wake();
    await answering(page);
    await expect(heading(page)).toHaveText(/^clause 4: /i);
    await page.locator('#search-box').fill('armed attack');
    await page.locator('#search-box').press('Enter');
    await expect(page.locator('main article').first()).toContainText(/clause 4/i);
  });
});
