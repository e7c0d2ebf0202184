// @ts-check
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';

const own = createRequire(import.meta.url);

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('./serve.mjs').Server} Server
 */

/** Findings of axe, by rule. @param {Browser} browser @param {string} address */
export async function axeFindings(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForTimeout(1500);
  const { violations } = await new AxeBuilder({ page }).analyze();
  await context.close();
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length}`);
}

/** Whether a page shows its words without scripts. @param {Browser} browser @param {string} address @param {string} words */
export async function worksWithoutScript(browser, address, words) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const text = await page.locator('body').innerText();
  await context.close();
  return text.includes(words);
}

/**
 * Whether after one visit to the home page a page never visited opens with the line cut.
 *
 * @param {Browser} browser @param {Server} server @param {string} path @param {string} words
 */
export async function worksOffline(browser, server, path, words) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}/`);
  await page.waitForTimeout(8000);
  await context.setOffline(true);
  try {
    await page.goto(`${server.address}${path}`, { timeout: 5000 });
    await page.getByText(words).first().waitFor({ timeout: 5000 });
    return true;
  } catch {
    return false;
  } finally {
    await context.close();
  }
}

/**
 * Lighthouse's four scores of 100, on its own slow line and processor.
 *
 * @param {string} address @param {string} chromium
 */
export async function lighthouseScores(address, chromium) {
  const { default: lighthouse } = await import(own.resolve('lighthouse'));
  const { launch } = await import(own.resolve('chrome-launcher'));
  const chrome = await launch({
    chromePath: chromium,
    chromeFlags: ['--headless', '--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const { lhr } = await lighthouse(address, {
      port: chrome.port,
      logLevel: 'error',
      output: 'json',
    });
    return Object.values(lhr.categories).map(({ score }) => Math.round((score ?? 0) * 100));
  } finally {
    chrome.kill();
  }
}
