import { startTransition, use, useDeferredValue, useMemo, useState } from 'react';
import type { Criteria } from '../../search/criteria.ts';
import type { Findings } from '../../search/findings.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import { useSearch } from '../shared/use-search.ts';

interface Answer {
  readonly criteria: Criteria;
  readonly findings: Findings;
  readonly showMore: () => void;
}

/**
 * The answer to what was asked, one drawing behind while the reader types, so that typing never waits. Where the answer
 * comes from another thread, the last one stays until it is there.
 */
export function useFindings(): Answer {
  const search = useSearch();
  const criteria = useDeferredValue(useExplorer((explorer) => explorer.view.criteria));
  const { portion } = search;
  const [wish, setWish] = useState({ criteria, most: portion });
  const most = wish.criteria === criteria ? wish.most : portion;
  const answer = useMemo(() => search.find(criteria, most), [search, criteria, most]);
  return {
    criteria,
    findings: answer instanceof Promise ? use(answer) : answer,
    showMore: () => startTransition(() => setWish({ criteria, most: most + portion })),
  };
}
