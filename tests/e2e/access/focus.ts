import { expect, type Locator, type Page } from '@playwright/test';

/** The focus is where it should be, in the window, and nothing lies over it. */
export async function expectFocus(target: Locator): Promise<void> {
  await expect(target).toBeFocused();
  expect(await faultsOfFocus(target.page())).toEqual([]);
}

/**
 * Presses Tab until the focus is there, as a reader without a mouse does. On the way no stop may be out of sight, under
 * what lies over the page, or the page itself, where the focus would be lost.
 */
export async function tabTo(target: Locator, most = 80, key = 'Tab'): Promise<void> {
  const page = target.page();
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(key);
    expect(await faultsOfFocus(page)).toEqual([]);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `${most} presses of ${key} lead there`).toBeFocused();
}

/** Presses Tab from the top of the page to its end; what is wrong with any stop, a line each. */
export async function faultsOfStops(page: Page, most = 600): Promise<string[]> {
  const faults = new Set<string>();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    for (const fault of await faultsOfFocus(page)) faults.add(fault);
  }
  return [...faults];
}

/** What is wrong with where the focus is: lost, out of the window, or under something else. */
function faultsOfFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return ['the focus is lost'];
    // A box that its label draws takes the focus for it.
    const label = getComputedStyle(focused).opacity === '0' ? focused.closest('label') : null;
    const drawn = label ?? focused;
    const words = (focused.closest('label') ?? focused).textContent ?? '';
    const name = `<${focused.localName}> “${words.trim().slice(0, 40)}”`;
    const points = [...drawn.getClientRects()]
      .filter(({ width, height }) => width * height > 1)
      .flatMap(({ left, right, top, bottom, height }) => {
        // Of a line of text, the room for accents and tails may reach into the lines beside it.
        const edge = Math.min(6, Math.max(2, height / 6));
        return [
          { x: (left + right) / 2, y: (top + bottom) / 2 },
          { x: left + 2, y: (top + bottom) / 2 },
          { x: (left + right) / 2, y: top + edge },
          { x: (left + right) / 2, y: bottom - edge },
        ];
      });
    const isSeen = ({ x, y }: { readonly x: number; readonly y: number }): boolean => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (drawn.contains(top) || top.contains(drawn));
    };
    const seen = points.filter(isSeen).length;
    if (seen === 0) return [`${name} has the focus and is out of sight`];
    // What is higher than a third of the window need not be seen whole.
    const isHigh = drawn.getBoundingClientRect().height > innerHeight / 3;
    return isHigh || seen === points.length ? [] : [`${name} is partly out of sight`];
  });
}
