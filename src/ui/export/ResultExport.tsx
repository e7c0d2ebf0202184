import { Suspense } from 'react';
import type { Criteria } from '../../search/criteria.ts';
import { atOnce, deferredPart } from '../shared/deferred-part.tsx';
import { PagePart } from '../shared/PagePart.tsx';

const exportPanel = deferredPart(
  async () => (await import('./ExportPanel.tsx')).ExportPanel,
  atOnce,
);

interface ResultExportProps {
  readonly criteria: Criteria;
  readonly count: number;
}

/** Fetched with the first results: who only looks at the treaty pays nothing for it. */
export function ResultExport({ criteria, count }: ResultExportProps) {
  if (count === 0) return null;
  return (
    <PagePart name="the downloads of the results">
      <Suspense fallback={null}>
        <exportPanel.Part criteria={criteria} count={count} />
      </Suspense>
    </PagePart>
  );
}
