import { use } from 'react';
import type { Mark } from '../../search/findings.ts';
import { useExplorer } from './explorer-context.ts';

const none: readonly Mark[] = [];

/** Where the words the reader came with stand in a text of the opened page. Without such words, no search is waited for. */
export function useMarks(): (text: string) => readonly Mark[] {
  const query = useExplorer((explorer) => explorer.view.criteria.query);
  const search = useExplorer((explorer) => explorer.search);
  if (query === '') return () => none;
  const ready = search instanceof Promise ? use(search) : search;
  const marker = ready.marker(query);
  return marker instanceof Promise ? use(marker) : marker;
}
