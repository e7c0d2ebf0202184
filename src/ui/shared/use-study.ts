import { use } from 'react';
import type { Study } from '../../domain/corpus.ts';
import { useExplorer } from './explorer-context.ts';

/** What the editors made beside the corpus. A component that shows it waits until it has come, once. */
export function useStudy(): Study {
  const study = useExplorer((explorer) => explorer.study)();
  return study instanceof Promise ? use(study) : study;
}
