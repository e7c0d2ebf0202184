import { expect } from '@playwright/test';
import { open, test } from './fixtures.ts';
import { doubleText, spaceText } from './access/text-sizes.ts';
import { overflowing } from './overflowing.ts';
import { kindsOfPage } from './built-pages.ts';
import { heading, resultCount, results } from './places.ts';

test.describe('on a phone of 390 px', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('filters open in a dialog, the button that closes it says how many results there are, and the focus returns', async ({
    page,
  }) => {
    await open(page, './?q=treaty');
    const opener = page.getByRole('button', { name: /^Filters/ });
    await opener.tap();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('checkbox', { name: /^Mutual defence \d+$/ }).tap();
    const close = dialog.getByRole('button', { name: /^Show \d+ results?$/ });
    await expect(page).toHaveURL(/topic=mutual-defence$/);
    await expect(close).toBeInViewport({ ratio: 1 });
    await expect.poll(async () => countIn(await close.innerText())).toBeLessThan(30);
    const promised = countIn(await close.innerText());
    await close.tap();

    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(opener).toHaveText('Filters (1)');
    expect(countIn(await resultCount(page).innerText())).toBe(promised);
    await expect(results(page)).toHaveCount(promised);
    const inForce = page.getByRole('list', { name: 'Filters in force' });
    await expect(inForce.getByRole('button', { name: /Mutual defence/ })).toBeVisible();
  });

  test('the menu shows the entry of the open page, first and after going on; the page itself stays where it is', async ({
    page,
  }) => {
    const entry = page.getByRole('navigation', { name: 'Site' }).locator('[aria-current]');
    await page.goto('about/');
    await expect(entry).toHaveText('About');
    // Before anything of the page's program runs.
    await expect(entry).toBeInViewport({ ratio: 1 });
    await open(page, 'clauses/4/');
    await expect(entry).toHaveText('Clauses');
    await expect(entry).toBeInViewport({ ratio: 1 });
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Andrei Lankov/ })
      .first()
      .tap();
    await expect(heading(page)).toHaveText('Andrei Lankov');
    await expect(entry).toHaveText('Speakers');
    await expect(entry).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('link', { name: /treaty of 2024$/ }).tap();
    await expect(entry).toHaveText('Explore');
    await expect(entry).toBeInViewport({ ratio: 1 });
  });

  test('Escape closes the dialog of filters and the focus returns to its button', async ({
    page,
  }) => {
    await open(page, './?q=treaty');
    const opener = page.getByRole('button', { name: /^Filters/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
  });
});

test('at 320 px, with text at 200 %, and with text set wide, no kind of page scrolls sideways or cuts text off', async ({
  page,
}) => {
  const questions = ['./?q=treaty', './?q=zzzqqq&topic=china'];
  for (const address of [...kindsOfPage, ...questions]) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    if (questions.includes(address)) await expect(resultCount(page)).toBeVisible();
    await expect(heading(page)).toBeVisible();
    expect.soft(await overflowing(page), `${address} at 320 px`).toEqual([]);
    await spaceText(page);
    expect.soft(await overflowing(page), `${address} at 320 px, set wide`).toEqual([]);

    await page.setViewportSize({ width: 1280, height: 720 });
    await doubleText(page);
    expect.soft(await overflowing(page), `${address} with text at 200 %`).toEqual([]);
  }
});

test.describe('where no font of the site comes', () => {
  test.use({ expectedMessage: /^Failed to load resource: net::ERR_FAILED/ });

  test('at 320 px, with text set wide, no kind of page scrolls sideways or cuts text off', async ({
    page,
  }) => {
    await page.route(/\.woff2$/, (route) => route.abort());
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of kindsOfPage) {
      await page.goto(address);
      await expect(heading(page)).toBeVisible();
      await spaceText(page);
      expect.soft(await overflowing(page), address).toEqual([]);
    }
  });
});

function countIn(words: string): number {
  return Number(/\d+/.exec(words)?.[0]);
}
