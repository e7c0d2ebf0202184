import { deferredPart } from '../shared/deferred-part.tsx';

export const deferredGlance = deferredPart(
  async () => (await import('./TreatyGlance.tsx')).TreatyGlance,
);
