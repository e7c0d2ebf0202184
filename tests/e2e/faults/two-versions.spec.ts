import { expect } from '@playwright/test';
import { answering, open } from '../fixtures.ts';
import { keptVisit, renew, test } from '../own-site.ts';
import { heading, searchBox } from '../places.ts';

test.use({ serviceWorkers: 'allow' });

test('two tabs of two versions: the older goes on whole, is told of the newer, and takes all that was typed along', async ({
  page,
  context,
  site,
}) => {
  await keptVisit(page, 'clauses/4/');
  await searchBox(page).fill('illegal immigration');
  renew(site.folder);
  const newer = await context.newPage();
  await open(newer, 'clauses/3/');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const notice = page.getByRole('region', { name: 'Newer version' });
  await expect(notice).toContainText('A newer version of this site is ready.');
  await newer.getByRole('radio', { name: 'Dark' }).check();

  // The host has none of the older version's files any more; this tab has.
  await notice.getByRole('button', { name: 'Later' }).click();
  await page.getByRole('button', { name: /^Cite/ }).first().click();
  await expect(page.getByRole('region', { name: 'Citation' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Timeline' })
    .click();
  await expect(page).toHaveURL(/\/timeline\/$/);
  await expect(heading(page)).toBeFocused();
  await expect(searchBox(page)).toHaveValue('illegal immigration');

  await page.reload();
  await answering(page);
  await expect(searchBox(page)).toHaveValue('illegal immigration');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(heading(newer)).toHaveText(/^Clause 3: /);
  await newer.getByRole('button', { name: /^Cite/ }).first().click();
  await expect(newer.getByRole('region', { name: 'Citation' })).toBeVisible();
});
