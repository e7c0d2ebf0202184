import { expect, type Page } from '@playwright/test';
import { open, test } from './fixtures.ts';
import { heading, resultCount, searchBox } from './places.ts';

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('a theme once chosen holds over reloads and pages, and stands before the first paint', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, './');
  const light = await paper(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await paper(page);
  expect(dark).not.toBe(light);

  // The theme must not wait for the scripts, so they do not come.
  await page.route(/\.js$/, () => {});
  await page.goto('clauses/4/', { waitUntil: 'commit' });
  await expect(heading(page)).toBeVisible();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await paper(page)).toBe(dark);
  await page.unroute(/\.js$/);

  await open(page, './');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await paper(page)).toBe(dark);
  await page.getByRole('radio', { name: 'Light' }).check();
  expect(await paper(page)).toBe(light);
});

test('the theme follows the system until one is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, './');
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).not.toBe(light);
  await page.getByRole('radio', { name: 'Light' }).check();
  expect(await paper(page)).toBe(light);
  await page.getByRole('radio', { name: 'Auto' }).check();
  expect(await paper(page)).not.toBe(light);
});

test('where the reader asks for less motion, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of [
    './',
    'clauses/4/?q=armed+attack',
    'articles/washington-times-2024-06-20/',
  ]) {
    await open(page, address);
    expect(await moving(page), address).toEqual([]);
  }
  await open(page, './');
  await searchBox(page).fill('treaty');
  await expect(resultCount(page)).toBeVisible();
  expect(await moving(page)).toEqual([]);
});

/** Elements that move or could: running animations, transitions that take time, smooth scrolling. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const running = document.getAnimations().map((animation) => animation.constructor.name);
    const ready = [...document.querySelectorAll('*')].filter((element) => {
      const style = getComputedStyle(element);
      const takesTime = style.transitionDuration.split(',').some((time) => parseFloat(time) > 0);
      return takesTime || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
    });
    return [...running, ...ready.map(({ localName, className }) => `${localName}.${className}`)];
  });
}
