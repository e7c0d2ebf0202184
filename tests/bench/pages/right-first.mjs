// @ts-check
import { openSearch } from './measure.mjs';
import { searches } from './searches.mjs';

/** How long an answer may take on an unhurried machine, in milliseconds. */
const patience = 2500;

/**
 * How many searches give the right page first.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./serve.mjs').Server} server
 * @param {import('./sites.mjs').Site} site
 */
export async function rightFirst(browser, server, site) {
  const missed = [];
  for (const [query, path] of searches) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.address}/`);
    await openSearch(page, site.search);
    await page.keyboard.insertText(query);
    const found = await firstPath(page, site.search);
    if (found.replace(/(?:\.html|\/)$/, '') !== path)
      missed.push(`${query} → ${found || 'nothing'}`);
    await context.close();
  }
  return { right: searches.length - missed.length, missed };
}

/** @param {import('@playwright/test').Page} page @param {import('./sites.mjs').Site['search']} search */
async function firstPath(page, search) {
  const first = page.locator(search.result).first();
  try {
    await first.waitFor({ timeout: patience });
  } catch {
    return '';
  }
  // Results may be put in order a moment after the first of them are there.
  await page.waitForTimeout(400);
  const href = await first.evaluate(
    (element) => element.closest('a')?.href ?? element.querySelector('a')?.href ?? '',
  );
  if (href !== '') return new URL(href).pathname;
  await first.click();
  await page.waitForURL((url) => url.pathname !== '/', { timeout: patience }).catch(() => {});
  return new URL(page.url()).pathname;
}
