import { chromium, expect, type Page } from '@playwright/test';
import { answering, open, test } from '../fixtures.ts';
import { filter, heading, resultCount, results, searchBox } from '../places.ts';
import { trouble } from './trouble.ts';

test('on a slow network words typed and filters ticked before the page comes alive count, and a long wait is told', async ({
  page,
}) => {
  await page.clock.install();
  let letThrough = (): void => {};
  const awake = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await awake;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(heading(page)).toBeVisible();
  await page.clock.runFor(60_000);
  await searchBox(page).fill('treaty');
  await page.clock.runFor(9000);
  await expect(trouble(page)).toHaveCount(0);
  await page.clock.runFor(1500);
  await expect(trouble(page)).toContainText('Search and filters are still loading.');
  await page.clock.resume();
  letThrough();
  await expect(resultCount(page)).toBeVisible();
  await expect(trouble(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\?q=treaty$/);
});

test('on a slow network the open page stays until the next can be drawn, and the link says that it is coming', async ({
  page,
}) => {
  await open(page, './?q=armed+attack');
  let letThrough = (): void => {};
  const come = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/ClausePage-/, async (route) => {
    await come;
    await route.continue();
  });
  const link = results(page).first().getByRole('heading').getByRole('link');
  await link.click();
  await expect(link).toHaveAttribute('aria-busy', 'true');
  await expect(results(page).first()).toContainText('Clause 4');
  letThrough();
  await expect(heading(page)).toHaveText(/^Clause 4: /);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
});

test('with the clock in 1970 and no Intl.Segmenter: search in two scripts, order, checks, and a citation that claims no reading before the edition', async ({
  page,
}) => {
  await page.clock.setFixedTime(0);
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
  await open(page, './?q=%EA%B9%80%EC%A0%95%EC%9D%80');
  expect(await page.evaluate(() => [new Date().getFullYear(), 'Segmenter' in Intl])).toEqual([
    1970,
    false,
  ]);
  await expect(results(page).first()).toContainText('Kim Jong-un');
  await searchBox(page).fill('armed atack');
  await expect(results(page).first()).toContainText('Clause 4');
  await page.getByRole('combobox', { name: /Sort/ }).selectOption('clause');
  await expect(resultCount(page)).toBeVisible();
  await results(page)
    .filter({ hasText: 'Clause 4' })
    .first()
    .getByRole('heading')
    .getByRole('link')
    .click();
  await expect(heading(page)).toHaveText(/^Clause 4: /);
  await page.goBack();
  await expect(resultCount(page)).toBeVisible();

  await page.goForward();
  await page.getByRole('button', { name: /^Cite/ }).first().click();
  const citation = page.getByRole('region', { name: 'Citation' });
  await expect(citation).toContainText(
    'This device’s clock says 1 January 1970, before this edition came out.',
  );
  await citation.getByRole('combobox', { name: 'Format' }).selectOption('csl-json');
  await expect(citation).not.toContainText('1970"');
  await expect(citation.locator('div').first()).not.toContainText('1970');
  await page.goto('timeline/');
  await answering(page);
  await expect(heading(page)).toBeVisible();
});

test('printed in the middle of filtering, filters and results on the paper belong together', async ({
  page,
}) => {
  await open(page, './?q=treaty');
  await expect(resultCount(page)).toBeVisible();
  const whole = await resultCount(page).innerText();
  await filter(page, 'Kind', 'Quotes').evaluate((box: HTMLInputElement) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      const chips = document.querySelectorAll('main ul[aria-label="Filters in force"] li');
      seen.push(
        `${chips.length > 0 ? 'filtered' : 'whole'}: ${document.getElementById('results-heading')?.innerText}`,
      );
      if (seen.length < 200) setTimeout(look);
    };
    box.click();
    // As close behind the click as a key for printing could be, and at every step until all is drawn.
    queueMicrotask(look);
  });
  await expect(resultCount(page)).not.toHaveText(whole);
  const narrowed = await resultCount(page).innerText();
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  for (const state of seen) expect([`whole: ${whole}`, `filtered: ${narrowed}`]).toContain(state);

  await page.emulateMedia({ media: 'print' });
  await expect(resultCount(page)).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Filters' })).toBeHidden();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test.describe('zoomed to 400 % on a small laptop', () => {
  // 1280 by 720, of which a quarter is left each way.
  test.use({ viewport: { width: 320, height: 180 }, deviceScaleFactor: 4 });

  test('search, filters, a result and its citation can all be reached, seen and used', async ({
    page,
  }) => {
    await open(page, './');
    await searchBox(page).pressSequentially('treaty');
    await searchBox(page).press('Enter');
    await expect(resultCount(page)).toBeFocused();
    await page.getByRole('button', { name: /^Filters/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await dialog.getByRole('checkbox', { name: /^Quotes \d+$/ }).click();
    await expect(dialog.getByRole('checkbox', { name: /^Quotes \d+$/ })).toBeChecked();
    const show = dialog.getByRole('button', { name: /^Show \d+ results$/ });
    await expect(show).toBeInViewport({ ratio: 1 });
    await show.click();
    await expect(page).toHaveURL(/kind=quote/);
    await results(page).first().getByRole('heading').getByRole('link').click();
    await expect(heading(page)).toBeInViewport();
    await page.getByRole('button', { name: /^Cite/ }).first().click();
    const copy = page
      .getByRole('region', { name: 'Citation' })
      .getByRole('button', { name: 'Copy', exact: true });
    await copy.scrollIntoViewIfNeeded();
    await expect(copy).toBeInViewport({ ratio: 1 });
    expect(await wider(page)).toBe(0);
    await page.getByRole('contentinfo').getByRole('link').click();
    await expect(page).toHaveURL(/\/about\/$/);
    await expect(heading(page)).toBeInViewport();
  });
});

/** CSS pixels by which the page is wider than the window. */
function wider(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Why the browser did not keep the page as it stood, as far as the page is the cause. */
async function ownReasons(page: Page, address: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const reasons = new Promise<string[]>((resolve) => {
    session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
      resolve(
        notRestoredExplanations
          .filter(({ type }) => type === 'PageSupportNeeded')
          .map(({ reason }) => reason),
      ),
    );
  });
  await page.goto('robots.txt');
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(address);
  const found = await reasons;
  await session.detach();
  return found;
}

test('nothing in the page keeps it out of the back-forward cache, and without that cache it comes back with what was typed', async ({
  baseURL,
}) => {
  // Playwright turns the cache off, and a headless shell has none; what would be in its way is told all the same.
  const executablePath = process.env.CHROMIUM_PATH ?? '';
  const browser = await chromium.launch({
    executablePath,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    await open(page, 'check-a-quote/?check=by+all+means');
    await searchBox(page).fill('illegal immigration');
    const sentence = page.getByRole('textbox', { name: 'The sentence to check' });
    await sentence.fill('by all means at its disposal');
    await expect(page).toHaveURL(/check=by\+all\+means\+at\+its\+disposal$/);
    expect(await ownReasons(page, page.url())).toEqual([]);
    await answering(page);
    await expect(searchBox(page)).toHaveValue('illegal immigration');
    await expect(sentence).toHaveValue('by all means at its disposal');

    await page.evaluate(() => window.addEventListener('unload', () => {}));
    expect(await ownReasons(page, page.url()), 'the question can be answered').not.toEqual([]);
  } finally {
    await browser.close();
  }
});
