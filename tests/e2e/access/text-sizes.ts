import type { Page } from '@playwright/test';

/** What WCAG 2.2, 1.4.12 lets a reader set, on top of which nothing may be lost. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Sets the text as a reader may: by a sheet of the browser's, which no policy of the page forbids. */
async function setText(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

export const spaceText = (page: Page): Promise<void> => setText(page, spacing);
export const doubleText = (page: Page): Promise<void> => setText(page, 'html { font-size: 200% }');
