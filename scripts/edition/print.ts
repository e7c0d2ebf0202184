import { chromium, type Browser, type Page } from '@playwright/test';
import type { Edition } from './compose.ts';
import { withTitles, type Heading } from './outline.ts';
import { destinationsIn } from './page-numbers.ts';

/** So often the numbers are set and the document measured again: they settle as soon as the contents keep their length. */
const mostRounds = 4;

/** Opens what the browser must draw itself, and prints the document once its page numbers are right. */
export async function withBrowser<Result>(
  executablePath: string,
  act: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch({ executablePath });
  try {
    return await act(browser);
  } finally {
    await browser.close();
  }
}

/** A page of the site as it stands once its script has drawn what its address asks for. */
export async function drawnPage(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    return await page.content();
  } finally {
    await page.close();
  }
}

/**
 * @param site where the site is served, with a slash at its end: fonts come from there
 * @throws {Error} where the page numbers do not settle
 */
export async function printEdition(
  browser: Browser,
  site: string,
  edition: Edition,
): Promise<{ pdf: Uint8Array; count: number }> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  let numbers: ReadonlyMap<string, number> = new Map();
  for (let round = 0; round < mostRounds; round += 1) {
    const pdf = await printed(
      page,
      site,
      edition.html((key) => numbers.get(key) ?? null),
    );
    const { pages, count } = await destinationsIn(pdf);
    const lost = edition.entries.filter(({ key }) => !pages.has(key));
    if (lost.length > 0)
      throw new Error(`The document has no place for ${lost.map(({ key }) => key).join(', ')}`);
    const settled = edition.entries.every(({ key }) => pages.get(key) === numbers.get(key));
    if (settled) return { pdf: await withTitles(pdf, await headingsOf(page)), count };
    numbers = pages;
  }
  throw new Error('The page numbers of the contents did not settle');
}

function headingsOf(page: Page): Promise<readonly Heading[]> {
  return page.evaluate(() => {
    const wordsIn = (heading: Element, counts: (part: Element) => boolean): string =>
      [...heading.childNodes]
        .map((node) => {
          if (node instanceof Text) return node.data;
          return node instanceof Element && counts(node) ? wordsIn(node, counts) : '';
        })
        .join('');
    const isRead = (part: Element): boolean => part.getAttribute('aria-hidden') !== 'true';
    // Words for those who listen stand in a box of at most one pixel.
    const isSeen = (part: Element): boolean =>
      isRead(part) && part.getBoundingClientRect().width > 1;
    return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')].map(
      (heading) => ({ words: wordsIn(heading, isRead), shown: wordsIn(heading, isSeen) }),
    );
  });
}

async function printed(page: Page, site: string, html: string): Promise<Uint8Array> {
  const address = `${site}edition.html`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    outline: true,
    tagged: true,
    printBackground: true,
  });
  await page.unroute(address);
  return pdf;
}
