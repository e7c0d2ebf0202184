import { expect, type Page } from '@playwright/test';
import { answering, test } from './fixtures.ts';
import { isFontAskedFirst, slowLine } from './slow-line.ts';

const article = 'articles/washington-times-2024-06-20/';

/** The sum of layout shift scores (https://wicg.github.io/layout-instability/) so far. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}

for (const address of ['./', 'clauses/4/', article]) {
  for (const width of [1280, 390]) {
    test(`hardly anything moves while ${address} loads, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      // Fonts and scripts come late, as on a slow line: after the first paint.
      await page.route(/\.(?:woff2|js)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
      await page.goto(address);
      await answering(page);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.fonts.check('1em "Edition Serif"'))).toBe(true);
      expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
    });
  }
}

test('a page to be read fetches hardly any program before its reader does something', async ({
  page,
}) => {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body().then(({ length }) => length));
  });
  await page.goto('clauses/4/', { waitUntil: 'load' });
  await page.waitForTimeout(1000);
  const sizes = await Promise.all(scripts);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8000);
  await answering(page);
  expect(scripts.length).toBeGreaterThan(sizes.length);
});

test('where the page comes soon its font is asked for with it', async ({ page }) => {
  // However busy this machine is: the page's head finds no time gone.
  await page.addInitScript(() => {
    performance.now = () => 0;
  });
  await page.goto('./');
  expect(await isFontAskedFirst(page)).toBe(true);
});

test('on a slow line nothing waits for the font, and it is fetched for the next page', async ({
  page,
}) => {
  await slowLine(page);
  const asked = page.waitForRequest(/latin-normal.*\.woff2$/);
  await page.goto('clauses/4/');
  expect(await isFontAskedFirst(page)).toBe(false);
  await asked;
});

interface Font {
  readonly name: string;
  readonly bytes: number;
}

async function fontsOf(page: Page, address: string): Promise<readonly Font[]> {
  const fonts: Promise<Font>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.woff2'))
      fonts.push(response.body().then(({ length }) => ({ name: pathname, bytes: length })));
  });
  await page.goto(address);
  await answering(page);
  await page.evaluate(() => document.fonts.ready);
  return Promise.all(fonts);
}

const hangul = /\p{Script=Hangul}/u;

for (const address of ['./', 'clauses/', 'quotes/', article, 'about/']) {
  test(`the English page ${address} loads at most 120 kB of fonts, and none for Hangul`, async ({
    page,
  }) => {
    const fonts = await fontsOf(page, address);
    expect(await page.getByRole('main').innerText(), 'an English page').not.toMatch(hangul);
    expect(fonts.filter(({ name }) => name.includes('hangul'))).toEqual([]);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(120_000);
  });
}

test('a page with a name in Korean loads the font for Hangul', async ({ page }) => {
  const fonts = await fontsOf(page, 'speakers/kim-jong-un/');
  expect(await page.getByRole('main').innerText()).toMatch(hangul);
  expect(fonts.filter(({ name }) => name.includes('hangul'))).toHaveLength(1);
});
