import { expect } from '@playwright/test';
import { expectFocus, faultsOfStops, tabTo } from './access/focus.ts';
import { phone } from './access/states.ts';
import { open, test } from './fixtures.ts';
import { heading, resultCount, results, searchBox } from './places.ts';

test('by keyboard: a suggestion is taken with the arrow keys, Escape leaves the words', async ({
  page,
}) => {
  await open(page, 'clauses/4/');
  await page.keyboard.press('Control+k');
  await expectFocus(searchBox(page));
  await page.keyboard.type('lank');
  const option = page.getByRole('option', { name: /Andrei Lankov/ });
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(searchBox(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(option).toBeHidden();
  await expect(searchBox(page)).toHaveValue('lank');
  await expectFocus(searchBox(page));
  await page.keyboard.type('o');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/speakers\/andrei-lankov\/$/);
  await expectFocus(heading(page));
});

test('by keyboard: past the filters, a filter off, the next; the last gives the box the focus', async ({
  page,
}) => {
  await open(page, './?q=treaty&topic=mutual-defence&kind=claim');
  await searchBox(page).focus();
  await tabTo(page.getByRole('link', { name: 'Skip the filters' }), 5);
  await page.keyboard.press('Enter');
  const chips = page.getByRole('list', { name: 'Filters in force' }).getByRole('button');
  await tabTo(chips.first(), 2);
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(2);
  await expectFocus(chips.first());
  await page.keyboard.press('Space');
  await expect(chips).toHaveCount(0);
  await expectFocus(searchBox(page));
});

test('by keyboard: with no hits, an offer is taken and the focus is at the answer', async ({
  page,
}) => {
  await open(page, './?q=shells&topic=china');
  await searchBox(page).focus();
  await page.keyboard.press('Enter');
  await expectFocus(resultCount(page));
  await tabTo(page.getByRole('button', { name: /^Without the filter “Topic”/ }), 10);
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
  await expectFocus(resultCount(page));
});

test('by keyboard, on a phone: the dialog holds the focus, and gives it back', async ({ page }) => {
  await page.setViewportSize(phone);
  await open(page, './?q=treaty');
  const opener = page.getByRole('button', { name: /^Filters/ });
  await searchBox(page).focus();
  await tabTo(opener, 5);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Filters' });
  const box = dialog.getByRole('checkbox', { name: /^Mutual defence \d+$/ });
  await tabTo(box, 20);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await tabTo(dialog.getByRole('button', { name: /^Show \d+ results?$/ }), 70);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectFocus(opener);
});

test('by keyboard: from mark to mark, with the words around each, and nothing under the bar', async ({
  page,
}) => {
  await open(page, 'clauses/4/?q=armed+attack');
  const trail = page.getByRole('region', { name: 'Words you searched for' });
  await expect(trail.getByRole('status')).toContainText('1 of');
  await heading(page).focus();
  await tabTo(trail.getByRole('button', { name: 'Next' }), 120);
  await page.keyboard.press('Enter');
  await expect(trail.getByRole('status')).toContainText(/2 of \d+ places: … .+ …$/);
  await expect(page.locator('mark[data-current]')).toBeInViewport();
  await tabTo(trail.getByRole('button', { name: 'Previous' }), 2, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(trail.getByRole('status')).toContainText('1 of');
  await tabTo(trail.getByRole('button', { name: 'Hide marks' }), 3);
  await page.keyboard.press('Space');
  await expect(trail.getByRole('button', { name: 'Hide marks', pressed: true })).toBeFocused();
});

test('by keyboard: a citation is opened, its format chosen, copied, and closed again', async ({
  page,
}) => {
  await open(page, 'clauses/4/');
  await heading(page).focus();
  const cite = page.getByRole('button', { name: 'Cite this clause' });
  await tabTo(cite, 10);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Citation' });
  await expect(panel).toBeVisible();
  await tabTo(panel.getByRole('combobox', { name: 'Format' }), 5);
  await page.keyboard.type('BibTeX');
  await expect(panel.getByRole('combobox', { name: 'Format' })).toHaveValue(/bibtex/i);
  await tabTo(panel.getByRole('button', { name: 'Copy', exact: true }), 2);
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status')).not.toBeEmpty();
  await tabTo(cite, 6, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(panel).toHaveCount(0);
  await expectFocus(cite);
});

test('by keyboard: results are taken along as a file', async ({ page }) => {
  await open(page, './?q=sanctions');
  await searchBox(page).focus();
  await page.keyboard.press('Enter');
  await expectFocus(resultCount(page));
  await tabTo(page.getByRole('button', { name: 'Download as CSV' }), 40);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  await expectFocus(page.getByRole('button', { name: 'Download as CSV' }));
});

test('by keyboard: treaties are chosen to compare, a table is put in order, the theme changed', async ({
  page,
}) => {
  await open(page, 'compare/');
  await heading(page).focus();
  const choice = page.getByRole('checkbox', { name: 'North Atlantic Treaty 1949' });
  await tabTo(choice, 12);
  await page.keyboard.press('Space');
  await expect(
    page.getByRole('columnheader', { name: 'North Atlantic Treaty 1949' }),
  ).toBeVisible();
  await expectFocus(choice);

  for (const size of [{ width: 1280, height: 720 }, phone]) {
    await page.setViewportSize(size);
    await open(page, 'obligations/');
    await heading(page).focus();
    const force = page.getByRole('columnheader', { name: 'Force' });
    await tabTo(force.getByRole('button'), 60);
    await page.keyboard.press('Enter');
    await expect(force).toHaveAttribute('aria-sort', 'ascending');
    await expectFocus(force.getByRole('button'));
  }

  const theme = page.getByRole('group', { name: 'Theme' });
  await theme.getByRole('radio', { name: 'Auto' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectFocus(theme.getByRole('radio', { name: 'Dark' }));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('by keyboard: a sentence is checked and its place opened', async ({ page }) => {
  await open(page, 'check-a-quote/');
  await heading(page).focus();
  const field = page.getByRole('textbox', { name: 'The sentence to check' });
  await tabTo(field, 2);
  await page.keyboard.type('by all means at its disposal');
  await expect(page.getByRole('heading', { name: /^Exact/ })).toBeVisible();
  // Each letter has its own answer, and shorter ones may be exact too: this is the last one's.
  const stretch = page.getByRole('main').locator('mark').first();
  await expect(stretch).toHaveText('by all means at its disposal');
  await tabTo(page.getByRole('link', { name: /^This quote/ }).first(), 10);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quotes\//);
  await expectFocus(heading(page));
  await page.goBack();
  await expect(field).toHaveValue('by all means at its disposal');
  await expect(page.getByRole('link', { name: /^This quote/ }).first()).toBeFocused();
});

test('from the first stop to the last, the focus is in sight and under nothing, also at 320 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['./coverage/', './clauses/4/?q=armed+attack']) {
    await open(page, address);
    expect.soft(await faultsOfStops(page), address).toEqual([]);
  }
});

test('the answer to a quote is drawn before Tab leads into it, however slow the processor', async ({
  page,
}) => {
  await open(page, 'check-a-quote/?check=by+all+means+with+our+disposal');
  const sentence = page.getByRole('textbox', { name: 'The sentence to check' });
  await sentence.press('End');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  // Letter and Tab in one go, as quick fingers have them; the new words stand nowhere.
  await page.keyboard.insertText(' and the moon is made of green cheese, they all say');
  await page.keyboard.press('Tab');
  await page.waitForTimeout(1500);
  await expect(sentence).not.toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
});
