// @ts-check
import { throttle } from './throttle.mjs';
import { resultsPainted, watchPage } from './watch.mjs';

/** So long after loading, tasks still count as blocking, in milliseconds: also what a page does in idle time. */
const settling = 5000;

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('./sites.mjs').Site} Site
 * @typedef {import('./serve.mjs').Server} Server
 */

/**
 * One opening of a page on a fresh profile: bytes, paints, blocking time, shift.
 *
 * @param {Browser} browser @param {Server} server @param {string} path
 */
export async function measureLoad(browser, server, path) {
  const { page, context } = await opened(browser);
  server.sent.length = 0;
  await page.goto(`${server.address}${path}`, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const atLoad = [...server.sent];
  await page.waitForTimeout(settling - 500);
  const seen = await page.evaluate(() => /** @type {any} */ (globalThis).seen);
  await context.close();
  const blocking = seen.tasks
    .filter((/** @type {[number, number]} */ [start]) => start >= seen.fcp)
    .reduce(
      (/** @type {number} */ sum, /** @type {[number, number]} */ [, took]) => sum + took - 50,
      0,
    );
  return {
    'kB at load': bytesOf(atLoad),
    'script kB at load': bytesOf(atLoad, 'script'),
    'fonts kB at load': fontBytes(atLoad),
    'first paint, ms': seen.fcp,
    'largest paint, ms': seen.lcp,
    'blocking, ms': blocking,
    'layout shift': seen.shift,
  };
}

/**
 * One search from the first key on a page just loaded, and one more after it.
 *
 * @param {Browser} browser @param {Server} server @param {Site} site @param {string} path
 */
export async function measureSearch(browser, server, { search }, path) {
  const { page, context } = await opened(browser);
  server.sent.length = 0;
  await page.goto(`${server.address}${path}`, { waitUntil: 'load' });
  const begun = Date.now();
  await openSearch(page, search);
  const opening = Date.now() - begun;
  const cold = await ask(page, search, 'extradition', '');
  const untilFirst = [...server.sent];
  await page.waitForTimeout(1000);
  const warm = await ask(page, search, 'tourism', cold.words);
  await context.close();
  return {
    'kB until the first result': bytesOf(untilFirst),
    'script kB until the first result': bytesOf(untilFirst, 'script'),
    'search opened, ms': opening,
    'results cold, ms': cold.took,
    'results warm, ms': warm.took,
  };
}

/** @param {import('@playwright/test').Page} page @param {Site['search']} search */
export async function openSearch(page, search) {
  if (search.open !== null) await page.locator(search.open).first().click();
  await page.locator(search.input).first().focus();
}

/**
 * Pastes a query, and waits for its results.
 *
 * @param {import('@playwright/test').Page} page @param {Site['search']} search @param {string} query
 * @param {string} before the first result so far
 * @returns {Promise<{ took: number, words: string }>}
 */
async function ask(page, search, query, before) {
  await page.evaluate(() => Reflect.set(Reflect.get(globalThis, 'seen'), 'input', 0));
  await page.locator(search.input).first().selectText();
  const painted = page.evaluate(resultsPainted, { result: search.result, before });
  await page.keyboard.insertText(query);
  return painted;
}

/** @param {Browser} browser */
async function opened(browser) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  await throttle(page);
  return { context, page };
}

/** Fonts apart: how many there are is a matter of taste. @param {import('./serve.mjs').Sent[]} sent @param {string} [kind] */
function bytesOf(sent, kind) {
  return total(
    sent.filter((one) => (kind === undefined ? one.kind !== 'font' : one.kind === kind)),
  );
}

/** @param {import('./serve.mjs').Sent[]} sent */
function fontBytes(sent) {
  return total(sent.filter(({ kind }) => kind === 'font'));
}

/** @param {import('./serve.mjs').Sent[]} sent */
function total(sent) {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}
