import '../styles/all.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Corpus } from '../domain/corpus.ts';
import type { CoreSearch } from '../search/core-search.ts';
import type { Search } from '../search/findings.ts';
import { readAddress } from '../store/address.ts';
import { createExplorerStore, type ExplorerStore } from '../store/explorer-store.ts';
import { syncHistory } from '../store/sync-history.ts';
import { viewOf, type View } from '../store/view.ts';
import { App } from './App.tsx';
import { preloadView } from './deferred-pages.ts';
import { corpusAddress, deferredStudy, fetchCorpus } from './fetched-corpus.ts';
import { followLinks } from './follow-links.ts';

const base = import.meta.env.BASE_URL;

/** From so many sayings on, the page would stand still while they are indexed: another thread searches them. */
const many = 2000;

async function loadSearch(corpus: Corpus): Promise<Search | CoreSearch> {
  const { coreSearchOf, frontOf } = await import('../search/core-search.ts');
  const onPage = (): CoreSearch => coreSearchOf(corpus);
  if (corpus.claims.length + corpus.quotes.length < many) return onPage();
  const { searchOnThread } = await import('./search-thread/search-thread.ts');
  return searchOnThread(corpus, { front: frontOf(corpus), address: corpusAddress(), onPage });
}

/** The engine that corrects spelling comes by itself: only a reader who mistypes needs it. */
async function loadSpelling(search: Search | CoreSearch): Promise<Search> {
  if (!('withSpelling' in search)) return search;
  const { spellingOf } = await import('../search/spelling.ts');
  return search.withSpelling(spellingOf);
}

async function finishSearch(store: ExplorerStore, core: Search): Promise<void> {
  const whole = await loadSpelling(core);
  store.setState({ search: whole });
  whenIdle(() => warm(whole));
}

/** A little at a time, so that a reader who begins to type never waits for it. */
function warm(search: Search): void {
  if (search.warm()) whenIdle(() => warm(search));
}

/** What the page cannot be drawn without: Explore asks at once, and so does a page opened with words to mark. */
async function searchFor({ page, criteria }: View, coming: Promise<Search>) {
  if (criteria.query !== '') return loadSpelling(await coming);
  return page.kind === 'explore' ? coming : null;
}

async function start(root: HTMLElement): Promise<void> {
  const corpus = await fetchCorpus();
  const asked = readAddress(location, corpus, base);
  const coming = loadSearch(corpus);
  const study = deferredStudy();
  await preloadView(asked, { corpus, study });
  const search = (await searchFor(asked, coming)) ?? coming;
  // The page as it was built knows no query and no filter: the first drawing must be the same, the next is the reader's.
  const built = root.childElementCount > 0;
  const store = createExplorerStore(
    corpus,
    search,
    built ? viewOf(asked.page) : asked,
    base,
    study,
  );
  store.getState().visit(asked);
  void coming.then((core) => {
    if (search instanceof Promise) store.setState({ search: core });
    whenIdle(() => void finishSearch(store, core));
  });
  syncHistory(store, window, (view) => preloadView(view, store.getState()));
  followLinks(store, document);
  const app = (
    <StrictMode>
      <App store={store} />
    </StrictMode>
  );
  if (built) hydrateRoot(root, app);
  else createRoot(root).render(app);
  if (asked.page.kind === 'basket') void keepBasket(store);
  else whenIdle(() => void keepBasket(store));
}

async function keepBasket(store: ExplorerStore): Promise<void> {
  const keeper = await import('../store/basket/keep-basket.ts');
  keeper.keepBasket(store, window);
}

/** Safari knows no idle time; a second after the start is as good. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task, 1000);
}

async function keepForOffline(): Promise<void> {
  const { startOffline } = await import('../offline/start-offline.ts');
  startOffline(base);
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
await start(root);
// Only what was built: while developing, what is kept would hide what was changed.
if (import.meta.env.PROD) whenIdle(() => void keepForOffline());
