import { test as base, expect, type Page } from '@playwright/test';

interface Options {
  /** A console message or an uncaught error that a test brings about on purpose, such as the browser's line about an answer of 404. */
  readonly expectedMessage: RegExp | null;
}

/** What Playwright says where a test allows no service worker. */
const workerBlocked = 'Service Worker registration blocked by Playwright';

interface Watch {
  readonly watch: void;
}

/** A test that also fails on any console error or warning, any uncaught error, anything the site’s policy refused, and any
 * request to another host. */
export const test = base.extend<Options & Watch>({
  expectedMessage: [null, { option: true }],
  watch: [
    async ({ context, baseURL, expectedMessage }, use) => {
      const faults: string[] = [];
      const { host } = new URL(baseURL ?? '');
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return;
        if (message.text() === workerBlocked) return;
        if (expectedMessage?.test(message.text()) !== true)
          faults.push(`console ${message.type()}: ${message.text()}`);
      });
      await context.addInitScript(tellViolations);
      context.on('weberror', (error) => {
        const uncaught = String(error.error());
        if (expectedMessage?.test(uncaught) !== true) faults.push(`uncaught: ${uncaught}`);
      });
      await context.route(
        (url) => url.protocol.startsWith('http') && url.host !== host,
        async (route) => {
          faults.push(`request to another host: ${route.request().url()}`);
          await route.abort();
        },
      );
      await use();
      expect(faults, 'console messages, uncaught errors, requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

/** Says on the console what the page's Content-Security-Policy refused, also where the browser itself says nothing of it. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample } = event;
    console.error(`the policy refused ${effectiveDirective}: ${blockedURI} ${sample}`);
  });
}

/** Opens an address and waits until the page answers to clicks and keys. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await answering(page);
}

/**
 * Waits until the client has taken the page over. Nothing in sight tells, on purpose: React marks the element it drew
 * into, and the browser is idle once all effects have run.
 */
export async function answering(page: Page): Promise<void> {
  // Pages to be read come alive when their reader does something.
  await page.evaluate(() => window.dispatchEvent(new Event('pointermove')));
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('root') ?? {}).some((key) =>
      key.startsWith('__reactContainer'),
    ),
  );
  await page.evaluate(
    () => new Promise((resolve) => void requestIdleCallback(resolve, { timeout: 1000 })),
  );
}
