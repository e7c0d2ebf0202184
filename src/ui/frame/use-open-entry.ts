import { useEffect, useRef } from 'react';
import type { Page } from '../../store/page.ts';

/** So much beyond the entry stays in sight, in CSS pixels: its neighbours tell that the row goes on. */
const beyond = 48;

/**
 * Where another page opens, scrolls a menu of one row, never the page, until that page's entry is in sight. The style
 * sheet does so for the first page, where the browser can (`scroll-initial-target`), before this comes.
 */
export function useOpenEntry(menu: React.RefObject<HTMLElement | null>, here: Page['kind']): void {
  const shown = useRef<Page['kind']>(null);
  useEffect(() => {
    if (shown.current === here) return;
    shown.current = here;
    const entry = menu.current?.querySelector('[aria-current]');
    if (menu.current !== null && entry !== null && entry !== undefined)
      bringIntoSight(menu.current, entry);
  }, [menu, here]);
}

function bringIntoSight(menu: Element, entry: Element): void {
  const row = menu.getBoundingClientRect();
  const { left, right } = entry.getBoundingClientRect();
  if (left < row.left) menu.scrollLeft -= row.left - left + beyond;
  else if (right > row.right - beyond) menu.scrollLeft += right - row.right + beyond;
}
