import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Corpus } from '../../domain/corpus.ts';
import { writeAddress } from '../../store/address.ts';
import type { Explorer, ExplorerStore } from '../../store/explorer-store.ts';
import type { View } from '../../store/view.ts';

export const ExplorerContext = createContext<ExplorerStore | null>(null);

function useExplorerStore(): ExplorerStore {
  const store = useContext(ExplorerContext);
  if (store === null)
    throw new Error('Put <ExplorerContext value={createExplorerStore(…)}> around this component.');
  return store;
}

/** One stored value or one action; never a value made anew at each call, which would draw for ever. */
export function useExplorer<Value>(select: (explorer: Explorer) => Value): Value {
  return useStore(useExplorerStore(), select);
}

export function useCorpus(): Corpus {
  return useExplorer((explorer) => explorer.corpus);
}

/** Writes the address of a view. */
export function useAddressOf(): (view: View) => string {
  const base = useExplorer((explorer) => explorer.base);
  return (view) => writeAddress(view, base);
}
