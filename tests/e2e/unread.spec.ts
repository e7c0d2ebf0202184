import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { aLine, heading } from './places.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** Whether the page's last part has been laid out, and is not a guess at its size. */
function lastIsLaidOut(page: Page): Promise<boolean> {
  return page
    .getByRole('heading', { name: 'Where this is reported' })
    .evaluate((last) => last.checkVisibility({ contentVisibilityAuto: true }));
}

test('what is far below the window is laid out when the reader does something, and not before', async ({
  page,
}) => {
  await page.goto('clauses/4/');
  await expect(heading(page)).toBeInViewport();
  expect(await lastIsLaidOut(page)).toBe(false);
  // It is there all the same for whoever reads the page by ear, or looks for words in it.
  await expect(
    page.getByRole('main').getByRole('region', { name: 'Where this is reported' }),
  ).toBeAttached();
  // And no part lies over the next, as far as anything measures it.
  const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await lastIsLaidOut(page)).toBe(false);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => lastIsLaidOut(page)).toBe(true);
});

test('a link into the page finds its place, and a reload keeps it', async ({ page }) => {
  await page.goto('clauses/4/#sources-heading');
  const place = page.getByRole('heading', { name: 'Where this is reported' });
  await expect(place).toBeInViewport();
  await page.mouse.wheel(0, -300);
  await page.waitForFunction(() => document.documentElement.dataset['asleep'] === undefined);
  const top = (): Promise<number> => place.evaluate((one) => one.getBoundingClientRect().top);
  const before = await top();
  await page.reload();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(aLine);
});

test('a reload keeps the reader’s place also where words are marked', async ({ page }) => {
  await page.goto('clauses/4/?q=armed+attack');
  const trail = page.getByRole('region', { name: 'Words you searched for' });
  await expect(trail.getByRole('status')).toContainText('1 of');
  await page.mouse.wheel(0, 2500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  const before = await page.evaluate(() => scrollY);
  await page.reload();
  await expect(trail.getByRole('status')).toContainText('1 of');
  await expect(page.locator('mark[data-current]')).toHaveCount(1);
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(100);
});
