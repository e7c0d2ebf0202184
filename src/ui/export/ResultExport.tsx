import { lazy, Suspense } from 'react';
import type { Hit } from '../../search/findings.ts';
import { PagePart } from '../shared/PagePart.tsx';

const ExportPanel = lazy(async () => ({
  default: (await import('./ExportPanel.tsx')).ExportPanel,
}));

/** Fetched with the first results: who only looks at the treaty pays nothing for it. */
export function ResultExport({ hits }: { readonly hits: readonly Hit[] }) {
  if (hits.length === 0) return null;
  return (
    <PagePart name="the downloads of the results">
      <Suspense fallback={null}>
        <ExportPanel items={hits.map(({ item }) => item)} />
      </Suspense>
    </PagePart>
  );
}
