import type { Page } from '@playwright/test';

/** Puts a page on a line slower than most telephones': 300 ms there and back, 1.6 Mbit/s down. */
export async function slowLine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
}

/** Whether the page's font is asked for before anything of the page is drawn. */
export function isFontAskedFirst(page: Page): Promise<boolean> {
  return page.locator('link[as="font"]').evaluate((link) => !link.hasAttribute('media'));
}
