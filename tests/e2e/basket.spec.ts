import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { open, test } from './fixtures.ts';
import { heading, results, searchBox } from './places.ts';

const entries = (page: Page) => page.getByRole('main').getByRole('article', { name: /^\d+\. / });
const basketLink = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Basket/ });

async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
}

/** What is in the clipboard cannot be read without a permission; the field holds the same. */
async function linkOf(page: Page): Promise<string> {
  const field = page.getByLabel('Link that holds this basket');
  await expect(field).toHaveValue(/#b=1\./);
  return field.inputValue();
}

test('from a search and a clause into the basket, in order, with a note, over a reload, by link to another reader, as a class kit, on paper', async ({
  page,
  browser,
}) => {
  await open(page, './');
  await searchBox(page).fill('armed attack');
  await results(page).first().getByRole('button', { name: 'Collect clause 4' }).click();
  await expect(basketLink(page)).toHaveText('Basket (1)');
  await results(page).first().getByRole('heading').getByRole('link').click();
  await expect(heading(page)).toHaveText(/^Clause 4: /);
  await expect(page.getByRole('button', { name: 'In the basket clause 4' })).toBeVisible();
  const quote = page.getByRole('figure').filter({ hasText: 'This is a conditional commitment.' });
  await quote.getByRole('button', { name: /^Collect quote/ }).click();

  await basketLink(page).click();
  await expect(heading(page)).toHaveText('Evidence basket');
  await expect(heading(page)).toBeFocused();
  await page.getByLabel('Title').fill('Conditional?');
  await page.getByRole('button', { name: 'Move up 2, Quote, exact words' }).click();
  await expect(page.getByRole('button', { name: 'Move up 1, Quote, exact words' })).toBeFocused();
  await page.getByLabel('Note on 1, Quote, exact words').fill('Ask the desk\nbefore noon');
  expect(await axe(page)).toEqual([]);

  await page.reload();
  await expect(entries(page)).toHaveCount(2);
  await expect(entries(page).first()).toContainText('This is a conditional commitment.');
  await expect(page.getByLabel('Note on 1, Quote, exact words')).toHaveValue(
    'Ask the desk\nbefore noon',
  );

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Markdown' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('conditional.md');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toMatch(/^# Conditional\?\n/);
  expect(text).toContain('**Note.** Ask the desk');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main').getByText('Ask the desk').last()).toBeVisible();
  await expect(page.getByText(/\/clauses\/4\/$/)).toBeVisible();
  await expect(page.getByText(/^On the .* Printed /)).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });

  await page.getByLabel('Speakers', { exact: true }).check();
  await page.getByLabel('Verdicts', { exact: true }).check();
  await expect(page).toHaveURL(/\/basket\/\?hide=speakers&hide=verdicts$/);
  const link = await linkOf(page);

  const context = await browser.newContext({ serviceWorkers: 'block' });
  const pupil = await context.newPage();
  await open(pupil, link);
  await expect(heading(pupil)).toHaveText('Conditional?');
  const main = pupil.getByRole('main');
  await expect(main.getByText('This is a conditional commitment.')).toBeVisible();
  await expect(main.getByText('Lankov')).toHaveCount(0);
  await expect(main.getByText('Who says so?')).toBeVisible();
  expect(await main.innerHTML()).not.toContain('lankov');
  expect(await axe(pupil)).toEqual([]);
  await pupil.getByLabel('The answer key').check();
  const key = pupil.getByRole('region', { name: 'Answer key' });
  await expect(key).toContainText('Andrei Lankov');
  await pupil.emulateMedia({ media: 'print' });
  expect(await key.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
  await pupil.emulateMedia({ media: 'screen' });
  expect(await pupil.evaluate(() => localStorage.length)).toBe(0);
  await pupil.getByRole('button', { name: 'Keep as mine' }).click();
  await expect(pupil).toHaveURL(/\/basket\/$/);
  await expect(entries(pupil)).toHaveCount(2);
  await pupil.goBack();
  await expect(pupil).toHaveURL(/#b=1\./);
  await context.close();
});

test('what another window collects is here at once', async ({ page, context }) => {
  await open(page, 'basket/');
  await expect(page.getByText(/Nothing is collected yet/)).toBeVisible();
  const other = await context.newPage();
  await open(other, 'clauses/4/');
  await other.getByRole('button', { name: 'Collect clause 4' }).click();
  await expect(entries(page)).toHaveCount(1);
  await expect(basketLink(page)).toHaveText('Basket (1)');
});

test('a link that was cut off gives what came before the cut; storage that refuses is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page, 'claims/');
  const buttons = page.getByRole('main').getByRole('button', { name: /^Collect claim/ });
  for (let count = 0; count < 12; count += 1) await buttons.first().click();
  await expect(basketLink(page)).toHaveText('Basket (12, this visit only)');
  await basketLink(page).click();
  await expect(page.getByRole('alert')).toContainText('does not keep the basket');
  await expect(entries(page)).toHaveCount(12);
  const link = await linkOf(page);
  const other = await page.context().newPage();
  await open(other, link.slice(0, link.length - 60));
  await expect(other.getByText(/The link is damaged or was cut off/)).toBeVisible();
  await expect(other.getByRole('main').getByRole('heading', { name: /^1\. Claim/ })).toBeVisible();
});
