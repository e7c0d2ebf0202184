import { use } from 'react';
import type { Search } from '../../search/findings.ts';
import { useExplorer } from './explorer-context.ts';

/** The corpus's search. A component that needs it before it has come waits, and so does what stands around it. */
export function useSearch(): Search {
  const search = useExplorer((explorer) => explorer.search);
  return search instanceof Promise ? use(search) : search;
}
