import { useDeferredValue, useMemo } from 'react';
import type { Criteria } from '../../search/criteria.ts';
import type { Findings } from '../../search/findings.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import { useSearch } from '../shared/use-search.ts';

interface Answer {
  readonly criteria: Criteria;
  readonly findings: Findings;
}

/** The answer to what was asked, one drawing behind while the reader types, so that typing never waits. */
export function useFindings(): Answer {
  const search = useSearch();
  const criteria = useDeferredValue(useExplorer((explorer) => explorer.view.criteria));
  return useMemo(() => ({ criteria, findings: search.find(criteria) }), [search, criteria]);
}
