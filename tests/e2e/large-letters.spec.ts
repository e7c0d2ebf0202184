import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { overflowing } from './overflowing.ts';
import { kindsOfPage } from './built-pages.ts';
import { heading } from './places.ts';

const browser = process.env.CHROMIUM_PATH;

// What a reader sets in the browser itself, twice its usual 16 px: unlike zoom it leaves the window as wide as it is.
test.use({
  launchOptions: {
    args: ['--blink-settings=defaultFontSize=32'],
    ...(browser === undefined ? {} : { executablePath: browser }),
  },
});

for (const width of [390, 640, 1280]) {
  test(`with letters of 32 px, on ${width} px, no kind of page scrolls sideways or cuts text off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const address of [...kindsOfPage, './?q=treaty&topic=mutual-defence']) {
      await page.goto(address);
      await expect(heading(page)).toBeVisible();
      expect.soft(await overflowing(page), address).toEqual([]);
    }
  });
}
