import type { Page } from '@playwright/test';

/** `replaced`: new elements with new text stand for each text, as Google's. `wrapped`: the page's own text is moved into them. */
export type Manner = 'replaced' | 'wrapped';

/** Ways in which a translation is undone: the original text is brought back, or a new one with its words. */
export type Undoing = 'own' | 'new';

declare global {
  interface Window {
    undoTranslation?: (undoing: Undoing) => void;
  }
}

/**
 * Rewrites the text of a page as translators in browsers and extensions do, also what the page draws later. The
 * translation is into capitals, so that a test can tell what the page should say.
 */
export async function translate(page: Page, manner: Manner): Promise<void> {
  await page.evaluate(rewriteTexts, manner);
}

/** Runs in the page. */
function rewriteTexts(manner: Manner): void {
  const originals = new Map<Element, Text>();
  const wrap = (text: Text): void => {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    originals.set(outer, text);
    text.replaceWith(outer);
    const own = manner === 'wrapped' ? text : new Text(text.data);
    own.data = own.data.toUpperCase();
    inner.append(own);
  };
  const rewrite = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      const isOurs = parent?.closest('font, script, style, textarea, option') !== null;
      if (!isOurs && /\p{Lowercase}/u.test(text.data)) wrap(text);
    }
  };
  rewrite(document.body);
  const observer = new MutationObserver((records) => {
    for (const { target, type } of records) {
      if (target.isConnected) rewrite(type === 'characterData' ? target.parentNode! : target);
    }
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  window.undoTranslation = (undoing) => {
    observer.disconnect();
    for (const [outer, text] of originals) {
      if (outer.isConnected) outer.replaceWith(undoing === 'own' ? text : new Text(text.data));
    }
  };
}

/** What the page says, however it is cut into texts; without status lines, which speak later. */
export function said(page: Page): Promise<string> {
  return page.evaluate(() => {
    const skipped = 'script, style, textarea, output';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let words = '';
    while (walker.nextNode() !== null) {
      const text = walker.currentNode as Text;
      if (text.parentElement?.closest(skipped) === null) words += text.data;
    }
    return words;
  });
}
