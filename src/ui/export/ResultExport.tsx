import { lazy, Suspense } from 'react';
import type { Criteria } from '../../search/criteria.ts';
import { PagePart } from '../shared/PagePart.tsx';

const ExportPanel = lazy(async () => ({
  default: (await import('./ExportPanel.tsx')).ExportPanel,
}));

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
        <ExportPanel criteria={criteria} count={count} />
      </Suspense>
    </PagePart>
  );
}
