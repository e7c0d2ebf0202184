import { memo, Suspense, useEffect, useRef } from 'react';
import { deferredFacets } from './deferred-facets.ts';

const signs = ['pointerenter', 'focusin'] as const;

/**
 * The filters beside the results. What was built stands until their code comes: when the page is quiet, or when a reader
 * points at them. Drawn once, since React would throw away what was built if it changed before.
 */
export const SideFacets = memo(function SideFacets() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ask = (): void => void deferredFacets.preload();
    for (const sign of signs) place.current?.addEventListener(sign, ask, { once: true });
  }, []);
  return (
    <div ref={place}>
      <Suspense fallback={null}>
        <deferredFacets.Part id="panel" />
      </Suspense>
    </div>
  );
});
