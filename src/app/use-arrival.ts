import { useEffect, useLayoutEffect, useRef } from 'react';
import { pathOf } from '../store/page.ts';
import type { Place } from '../store/explorer-store.ts';
import { useExplorer } from '../ui/shared/explorer-context.ts';

/** Layout effects do nothing where the page is built, and React says so: there, none is asked for. */
const useClientLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/**
 * What happens when another page opens: the title is set; going on, the focus moves to the page's heading or to the
 * fragment's target; coming back, the reader finds the scroll and the focus they left.
 */
export function useArrival(title: string): void {
  const path = useExplorer((explorer) => pathOf(explorer.view.page));
  const hash = useExplorer((explorer) => explorer.view.hash);
  const place = useExplorer((explorer) => explorer.place);
  const last = useRef({ path, place });

  useEffect(() => {
    document.title = title;
  }, [title]);

  useClientLayoutEffect(() => {
    const before = last.current;
    last.current = { path, place };
    if (place !== null && place !== before.place) comeBackTo(place, path !== before.path);
    else if (path !== before.path) arriveAt(hash);
  }, [path, place, hash]);
}

function comeBackTo(place: Place, otherPage: boolean): void {
  const left = place.focus === null ? null : document.querySelector<HTMLElement>(place.focus);
  if (left !== null) left.focus({ preventScroll: true });
  else if (otherPage && place.top !== null) heading()?.focus({ preventScroll: true });
  if (place.top !== null) window.scrollTo({ top: place.top, behavior: 'instant' });
}

function arriveAt(hash: string): void {
  const target = hash === '' ? null : document.getElementById(decodeFragment(hash));
  if (target === null) {
    window.scrollTo({ top: 0, behavior: 'instant' });
    heading()?.focus({ preventScroll: true });
    // On a screen that the header fills, as at a high zoom.
    heading()?.scrollIntoView({ block: 'nearest' });
    return;
  }
  target.scrollIntoView();
  target.focus({ preventScroll: true });
  if (document.activeElement === target) return;
  // Most elements take no focus unless told so; without it, the next Tab would begin at the top of the page.
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

function heading(): HTMLElement | null {
  return document.getElementById('page-heading');
}
