// First, so that the order of the layers is set before any component's sheet.
import '../styles/all.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Corpus } from '../domain/corpus.ts';
import { createSearch } from '../search/search.ts';
import { readAddress } from '../store/address.ts';
import { createExplorerStore } from '../store/explorer-store.ts';
import { syncHistory } from '../store/sync-history.ts';
import { viewOf } from '../store/view.ts';
import { App } from './App.tsx';
import { followLinks } from './follow-links.ts';

const base = import.meta.env.BASE_URL;

async function fetchCorpus(): Promise<Corpus> {
  const address = document.querySelector('#corpus')?.getAttribute('href');
  if (address === null || address === undefined) throw new Error('The page names no corpus.');
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`The corpus did not come: ${response.status} ${response.statusText}`);
  // It was parsed when the site was built, and its file name holds its hash.
  const corpus: Corpus = await response.json();
  return corpus;
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root.');
  const corpus = await fetchCorpus();
  const asked = readAddress(location, corpus, base);
  // The page as it was built knows no query and no filter: the first drawing must be the same, the next one is the reader's.
  const built = root.childElementCount > 0;
  const store = createExplorerStore(
    corpus,
    createSearch(corpus),
    built ? viewOf(asked.page) : asked,
    base,
  );
  store.setState({ view: asked });
  syncHistory(store, window);
  followLinks(store, document);
  const app = (
    <StrictMode>
      <App store={store} />
    </StrictMode>
  );
  if (built) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

await start();
