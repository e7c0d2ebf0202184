import { expect } from '@playwright/test';
import { colourRules, violations, violationsIn } from './access/axe.ts';
import { phone, reach, states } from './access/states.ts';
import { listen, saidMeanwhile, statusNodes } from './access/spoken.ts';
import { smallTargets } from './access/targets.ts';
import { kindsOfPage } from './built-pages.ts';
import { answering, open, test } from './fixtures.ts';
import { filter, heading, resultCount, searchBox } from './places.ts';

// A fixed sample of what `npm run test:access` asks of every page, in every appearance and state.

// What axe says tells enough, and a trace would hold its whole source at each call.
test.use({ trace: 'off' });

/** Pages that are built otherwise on a phone. */
const otherwiseOnPhones = new Set(['./', './clauses/4/', './obligations/', './coverage/']);

for (const address of kindsOfPage) {
  test(`axe finds nothing to mend on ${address}, and no target is too small`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByRole('main')).toBeVisible();
    expect.soft(await violationsIn(page, 'light'), 'light').toEqual([]);
    expect.soft(await violationsIn(page, 'dark', colourRules), 'dark').toEqual([]);
    expect.soft(await smallTargets(page), 'targets').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await smallTargets(page), 'targets at 320 px').toEqual([]);
    if (!otherwiseOnPhones.has(address)) return;
    const forced = await violationsIn(page, 'forced colours', colourRules);
    expect.soft(forced, 'forced colours').toEqual([]);
    await page.setViewportSize(phone);
    expect.soft(await violationsIn(page, 'light'), 'on a phone').toEqual([]);
  });
}

test.describe('in each state', () => {
  // Some of them are that a part does not load.
  test.use({
    expectedMessage: /^Failed to load resource: net::ERR_FAILED|^CodeMissing: /,
  });

  for (const state of states) {
    test(`axe finds nothing to mend: ${state.name}`, async ({ page }) => {
      await reach(page, state);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test.describe('at an unknown address', () => {
  test.use({ expectedMessage: /^Failed to load resource: .* 404 / });

  test('axe finds nothing to mend on the page for unknown addresses', async ({ page }) => {
    await page.goto('nowhere/');
    await answering(page);
    await expect(page.getByRole('main')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
});

test('typing, filtering and finding nothing are each said once, short and politely', async ({
  page,
}) => {
  await open(page, './');
  await listen(page);
  await searchBox(page).pressSequentially('treaty', { delay: 60 });
  await expect(resultCount(page)).toBeVisible();
  const count = await resultCount(page).innerText();
  expect(await saidMeanwhile(page)).toEqual([count]);
  expect(count.length).toBeLessThan(80);
  expect(await statusNodes(page)).toEqual([{ words: count, live: 'polite' }]);

  await filter(page, 'Kind', 'Clauses').click();
  await expect(resultCount(page)).not.toHaveText(count);
  expect(await saidMeanwhile(page)).toEqual([await resultCount(page).innerText()]);

  // Who sends the question is taken to the count, and so has heard it.
  await searchBox(page).fill('zzzqqq');
  await searchBox(page).press('Enter');
  await expect(resultCount(page)).toHaveText('0 results');
  const said = await saidMeanwhile(page);
  expect(said.length).toBeLessThan(2);
});

test('what is chosen, copied and checked is said once; nothing is said when a page opens', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { write: () => Promise.resolve(), writeText: () => Promise.resolve() },
    });
  });
  await open(page, 'checks/');
  await listen(page);
  expect(await saidMeanwhile(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /^Not in the text/ }).check();
  expect(await saidMeanwhile(page)).toEqual([expect.stringMatching(/^\d+ checks? of \d+ shown$/)]);

  await page.goto('clauses/4/');
  await answering(page);
  await page.getByRole('button', { name: 'Cite this clause' }).click();
  await page.getByRole('combobox', { name: 'Format' }).selectOption('APA 7');
  await listen(page);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  expect(await saidMeanwhile(page)).toEqual(['Copied: APA 7']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  expect(await saidMeanwhile(page)).toEqual(['Copied: link']);

  await page.goto('check-a-quote/');
  await answering(page);
  await listen(page);
  await page.getByRole('textbox', { name: 'The sentence to check' }).fill('by all means at its');
  const [said, ...more] = await saidMeanwhile(page);
  expect(more).toEqual([]);
  expect(said).toBe(await page.getByRole('main').getByRole('heading').nth(1).innerText());
});

test('on a phone, the dialog says how many results its filters give', async ({ page }) => {
  await page.setViewportSize(phone);
  await open(page, './?q=treaty');
  await page.getByRole('button', { name: /^Filters/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Filters' });
  await listen(page);
  await dialog.getByRole('checkbox', { name: /^Mutual defence \d+$/ }).click();
  const said = await saidMeanwhile(page);
  const promise = await dialog.getByRole('button', { name: /^Show/ }).innerText();
  expect(said).toEqual([promise.replace('Show ', '')]);
});

test('a link into the middle of a page takes the focus there', async ({ page }) => {
  await open(page, 'claims/lankov-commitment-conditional/');
  await page.getByRole('link', { name: /^paragraph 15 of/ }).click();
  await expect(page).toHaveURL(/#p15$/);
  await expect(page.getByRole('region', { name: 'Paragraph 15' })).toBeFocused();
  await open(page, './');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /^Method/ })
    .click();
  await expect(heading(page)).toBeFocused();
});
