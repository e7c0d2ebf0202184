import { deferredPart } from '../shared/deferred-part.tsx';

export const deferredFacets = deferredPart(
  async () => (await import('./FacetPanel.tsx')).FacetPanel,
);
