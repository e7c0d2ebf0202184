// First, so that the order of the layers is set before any component's sheet.
import '../styles/all.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Corpus } from '../domain/corpus.ts';
import type { Search } from '../search/findings.ts';
import { readAddress } from '../store/address.ts';
import { createExplorerStore } from '../store/explorer-store.ts';
import { syncHistory } from '../store/sync-history.ts';
import { viewOf, type View } from '../store/view.ts';
import { App } from './App.tsx';
import { followLinks } from './follow-links.ts';

const base = import.meta.env.BASE_URL;

async function fetchCorpus(): Promise<Corpus> {
  const address = document.querySelector('#corpus')?.getAttribute('href');
  if (address === null || address === undefined) throw new Error('The page names no corpus.');
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`The corpus did not come: ${response.status} ${response.statusText}`);
  }
  // It was parsed when the site was built, and its file name holds its hash.
  const corpus: Corpus = await response.json();
  return corpus;
}

async function loadSearch(corpus: Corpus): Promise<Search> {
  const { createSearch } = await import('../search/search.ts');
  return createSearch(corpus);
}

/** Explore asks at once, and so does a page opened with words to mark; other pages can be read and used before. */
function needsSearch({ page, criteria }: View): boolean {
  return page.kind === 'explore' || criteria.query !== '';
}

async function start(root: HTMLElement): Promise<void> {
  const corpus = await fetchCorpus();
  const asked = readAddress(location, corpus, base);
  const coming = loadSearch(corpus);
  const search = needsSearch(asked) ? await coming : coming;
  // The page as it was built knows no query and no filter: the first drawing must be the same, the next is the reader's.
  const built = root.childElementCount > 0;
  const store = createExplorerStore(corpus, search, built ? viewOf(asked.page) : asked, base);
  store.setState({ view: asked });
  void coming.then((ready) => store.setState({ search: ready }));
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

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
await start(root);
