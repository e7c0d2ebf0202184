import { useEffect, useLayoutEffect } from 'react';
import { pathOf } from '../store/page.ts';
import { useExplorer } from '../ui/shared/explorer-context.ts';
import type { Arrived } from './use-arrival.ts';

/** Layout effects do nothing where the page is built, and React says so: there, none is asked for. */
const useClientLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Stands beside the page, inside what waits for its code and its data: whoever arrives is taken to a heading that is
 * there.
 */
export function Arrival({ arrive }: { readonly arrive: (now: Arrived) => void }) {
  const path = useExplorer((explorer) => pathOf(explorer.view.page));
  const hash = useExplorer((explorer) => explorer.view.hash);
  const place = useExplorer((explorer) => explorer.place);
  useClientLayoutEffect(() => arrive({ path, hash, place }), [arrive, path, hash, place]);
  return null;
}
