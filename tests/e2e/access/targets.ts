import type { Page } from '@playwright/test';

/**
 * Targets smaller than 24 × 24 CSS px, a line each, by WCAG 2.2, 2.5.8: links in a sentence may be smaller, and so may what
 * has room around it, that is, a circle of 24 px on its middle that meets no other target and no such circle of another.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    interface Target {
      readonly element: Element;
      readonly box: DOMRect;
    }
    const named = 'a[href], button, input, select, textarea, summary, [role="option"]';
    const isInSight = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    };
    const isInSentence = (element: Element): boolean => {
      if (!element.matches('a[href], button')) return false;
      if (!getComputedStyle(element).display.startsWith('inline')) return false;
      const block = element.closest('p, li, dd, td, figcaption, h1, h2, h3, h4, blockquote');
      const around = (block?.textContent ?? '').replace(element.textContent ?? '', '');
      return /\p{L}{2}/u.test(around);
    };
    const elements = [...document.querySelectorAll(named)].map(
      (element) => (element instanceof HTMLInputElement && element.closest('label')) || element,
    );
    const targets: readonly Target[] = [...new Set(elements)]
      .filter(isInSight)
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    const isSmall = ({ box }: Target): boolean => box.width < least || box.height < least;
    const middle = ({ box }: Target): readonly [number, number] => [
      box.left + box.width / 2,
      box.top + box.height / 2,
    ];
    const gapTo = ([x, y]: readonly [number, number], box: DOMRect): number =>
      Math.hypot(
        Math.max(box.left - x, 0, x - box.right),
        Math.max(box.top - y, 0, y - box.bottom),
      );
    const meets = (target: Target, other: Target): boolean => {
      if (target === other || target.element.contains(other.element)) return false;
      const [x, y] = middle(target);
      if (gapTo([x, y], other.box) < least / 2) return true;
      const [otherX, otherY] = middle(other);
      return isSmall(other) && Math.hypot(x - otherX, y - otherY) < least;
    };
    return targets
      .filter(
        (target) =>
          isSmall(target) &&
          !isInSentence(target.element) &&
          targets.some((other) => meets(target, other)),
      )
      .map(({ element, box }) => {
        const words = (element.textContent ?? '').trim().slice(0, 40);
        return `<${element.localName}> “${words}” is ${Math.round(box.width)} × ${Math.round(box.height)} px`;
      });
  });
}
