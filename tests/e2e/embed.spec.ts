import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
// Another site is asked on purpose: the page around the cards.
import { expect, test, type Page } from '@playwright/test';
import { embedCode } from '../../src/domain/embed-code.ts';

/** Another site with cards of ours, on another host. */
async function siteAround(body: string): Promise<{ server: Server; url: string }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Around</title>${body}`);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  // The site under test is asked by the name of this machine, so that this is another origin.
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** For each frame: its height, its card's, its card's width and how much of it is wider than the frame, its theme. */
async function measured(page: Page) {
  const [, ...frames] = page.frames();
  return Promise.all(
    frames.map(async (frame) => {
      const element = await frame.frameElement();
      return {
        frame: (await element.boundingBox())?.height,
        card: await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
        over: await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        paper: await frame.evaluate(() => getComputedStyle(document.body).backgroundColor),
      };
    }),
  );
}

test('cards on another site fit their frames at any width and size of text, in light and dark, and keep their attribution', async ({
  page,
  baseURL,
}) => {
  const site = new URL(baseURL ?? '').href;
  const code = (card: string): string =>
    embedCode({ card: site + card, title: card, fallback: 'Words', script: `${site}embed.js` });
  const clause = code('embed/clauses/4/?theme=light');
  const quote = code('embed/quotes/lankov-unconditional-commitment/?theme=dark');
  const { server, url } = await siteAround(clause + quote);
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  try {
    for (const width of [320, 900]) {
      await page.setViewportSize({ width, height: 1400 });
      await page.goto(url);
      await expect
        .poll(async () => (await measured(page)).every(({ frame, card }) => frame === card))
        .toBe(true);
      const [light, dark] = await measured(page);
      expect([light?.over, dark?.over]).toEqual([0, 0]);
      expect([light?.paper, dark?.paper]).toEqual(['rgb(251, 250, 247)', 'rgb(23, 22, 20)']);
    }
    const [, first] = page.frames();
    await first?.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expect
      .poll(async () => (await measured(page)).every(({ frame, card }) => frame === card))
      .toBe(true);

    // Too low, and with no script that could mend it: what cannot be left out is in sight.
    const low = quote
      .replace('height="400"', 'height="130"')
      .replace(/sandbox="[^"]*"/, 'sandbox="allow-same-origin"')
      .replace(/<script.*/, '');
    server.removeAllListeners('request');
    server.on('request', (_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Around</title>${low}`);
    });
    messages.length = 0;
    await page.goto(url);
    const footer = page.frameLocator('iframe').locator('footer');
    await expect(footer).toContainText('Andrei Lankov, Expert on North Korea. Quoted by');
    const { bottom, top } = await footer.evaluate((element) => element.getBoundingClientRect());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(131);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  expect(messages.filter((text) => !text.startsWith('Blocked script execution'))).toEqual([]);

  await page.goto(`${site}embed/clauses/14/?theme=light`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
