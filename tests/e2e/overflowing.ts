import type { Page } from '@playwright/test';

/**
 * Text that cannot be read as it should: beyond the edge of the window, beyond an ancestor that cuts it off, or in a column
 * so narrow that words are torn apart. Words
 * hidden on purpose, for those who listen to the page, stand in a box of at most one pixel and are left out.
 */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth} px wide`);

    const scrolls = (element: Element): boolean =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth;
    const isCutting = (style: CSSStyleDeclaration): boolean =>
      ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
    const isForListening = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 1 && height <= 1;
    };
    const isInSight = (element: Element): boolean =>
      !isForListening(element) &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const faultOf = (text: Text, box: DOMRect): string | undefined => {
      for (let around = text.parentElement; around !== null; around = around.parentElement) {
        // A wide table may scroll in its own frame: all of it can be reached.
        if (scrolls(around)) return undefined;
        if (around === document.documentElement || !isCutting(getComputedStyle(around))) continue;
        if (isForListening(around)) return undefined;
        const edge = around.getBoundingClientRect();
        const isOut =
          box.right > edge.right + 1 ||
          box.left < edge.left - 1 ||
          box.bottom > edge.bottom + 1 ||
          box.top < edge.top - 1;
        if (isOut) return `cut off by <${around.localName} class="${around.className}">`;
      }
      return box.right > clientWidth + 1 || box.left < -1 ? 'beyond the window' : undefined;
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node as Text;
      if (text.data.trim() === '' || text.parentElement === null || !isInSight(text.parentElement))
        continue;
      // The skip link waits above the window until it has the focus.
      if (text.parentElement.matches('a[href="#page-heading"]')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()];
      const faults = new Set(boxes.map((box) => faultOf(text, box)));
      // More lines than words, dashes between them counted.
      if (boxes.length > text.data.trim().split(/[\s/\p{Pd}]+/u).length)
        faults.add('torn inside a word');
      for (const fault of faults)
        if (fault !== undefined) found.add(`“${text.data.trim().slice(0, 60)}” is ${fault}`);
    }
    return [...found];
  });
}
