import { useExplorer } from './explorer-context.ts';

const nothing: readonly string[] = [];

/** What is chosen for one key of the page; the initial choice where the address says nothing. */
export function useChoice(name: string, initial: readonly string[] = nothing): readonly string[] {
  return useExplorer((explorer) => explorer.view.choices[name]) ?? initial;
}
