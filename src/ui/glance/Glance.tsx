import { memo, Suspense } from 'react';
import { deferredGlance } from './deferred-glance.ts';

/** The glance as it was built holds nothing but words and links, so its code may come late. */
export const Glance = memo(function Glance() {
  return (
    <Suspense fallback={null}>
      <deferredGlance.Part />
    </Suspense>
  );
});
