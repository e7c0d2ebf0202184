import { useCallback, useRef } from 'react';
import type { Place } from '../store/explorer-store.ts';

export interface Arrived {
  readonly path: string;
  readonly hash: string;
  /** The place one came back to; null where one went on. */
  readonly place: Place | null;
}

/**
 * What happens when another page opens: going on, the focus moves to the page's heading or to the fragment's target;
 * coming back, the reader finds the scroll and the focus they left. Call what it returns once the page is drawn.
 */
export function useArrival(): (now: Arrived) => void {
  const last = useRef<Arrived | null>(null);
  return useCallback((now) => {
    const { path, place } = last.current ?? now;
    last.current = now;
    if (now.place !== null && now.place !== place) comeBackTo(now.place, now.path !== path);
    else if (now.path !== path) arriveAt(now.hash);
  }, []);
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
