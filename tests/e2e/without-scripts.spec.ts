import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { heading } from './places.ts';

test.use({ javaScriptEnabled: false });

test('without scripts: from the treaty at a glance to clause 4, a quote, the article and About, all readable', async ({
  page,
}) => {
  await page.goto('./');
  await expect(heading(page)).toBeVisible();
  const clauses = page.getByRole('main').getByRole('link', { name: /^Clause \d+: / });
  await expect(page.getByRole('heading', { name: 'The treaty at a glance' })).toBeVisible();
  expect(await clauses.count()).toBeGreaterThanOrEqual(23);

  await clauses.filter({ hasText: 'Clause 4:' }).first().click();
  await expect(page).toHaveURL(/\/clauses\/4\/$/);
  await expect(heading(page)).toHaveText(/^Clause 4: /);
  const summary = page.getByRole('region', { name: 'Summary, in our words' });
  await expect(summary).toContainText('armed attack');

  const quote = page.getByRole('figure').filter({ hasText: 'This is a conditional commitment.' });
  await quote.getByRole('link', { name: 'This quote' }).click();
  await expect(page).toHaveURL(/\/quotes\/lankov-unconditional-commitment\/$/);
  await expect(page.getByRole('blockquote').first()).toContainText('conditional commitment');

  await page.getByRole('link', { name: /^paragraph 15 of/ }).click();
  await expect(page).toHaveURL(/\/articles\/washington-times-2024-06-20\/#p15$/);
  const paragraph = page.getByRole('region', { name: 'Paragraph 15' });
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toContainText('This is a conditional commitment.');

  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'About' }).click();
  await expect(page).toHaveURL(/\/about\/$/);
  await expect(page.getByRole('heading', { name: 'Known gaps' })).toBeVisible();
});

test('without scripts: nothing is offered that could not work', async ({ page }) => {
  await page.goto('./');
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Filters' })).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('button', { name: 'Filters' })).toHaveCount(0);
});
