import type { Mark } from '../../search/findings.ts';
import { useExplorer } from './explorer-context.ts';

/** Where the words the reader came with stand in a text of the opened page. */
export function useMarks(): (text: string) => readonly Mark[] {
  const search = useExplorer((explorer) => explorer.search);
  const query = useExplorer((explorer) => explorer.view.criteria.query);
  return (text) => (query === '' ? [] : search.marksIn(query, text));
}
