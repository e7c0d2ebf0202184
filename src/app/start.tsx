import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Corpus } from '../domain/corpus.ts';
import { asksNothing } from '../search/criteria.ts';
import type { CoreSearch } from '../search/core-search.ts';
import type { Search } from '../search/findings.ts';
import { readAddress } from '../store/address.ts';
import { createExplorerStore, type ExplorerStore } from '../store/explorer-store.ts';
import { syncHistory } from '../store/sync-history.ts';
import { viewOf, type View } from '../store/view.ts';
import { whenIdle, whenQuiet } from '../ui/shared/when-quiet.ts';
import { App } from './App.tsx';
import { preloadPage, preloadView } from './deferred-pages.ts';
import { corpusAddress, deferredStudy } from './fetched-corpus.ts';
import { followLinks } from './follow-links.ts';
import { nextTask } from './next-task.ts';
import { OnDemand } from './on-demand.ts';

const base = import.meta.env.BASE_URL;

/** Brings the page to life. */
export async function start(root: HTMLElement, corpus: Corpus): Promise<void> {
  const asked = readAddress(location, corpus, base);
  const built = root.childElementCount > 0;
  const study = deferredStudy();
  const coming = new OnDemand(() => loadSearch(corpus));
  const asItWasBuilt = built && asked.page.kind === 'explore' && asksNothing(asked.criteria);
  if (!asItWasBuilt) await preloadView(asked, { study });
  const search = (await searchFor(asked, coming)) ?? coming;
  await nextTask();
  // The page as it was built knows no query and no filter: the first drawing must be the same, the next is the reader's.
  const first = built ? viewOf(asked.page) : asked;
  const store = createExplorerStore(corpus, search, first, base, study);
  store.getState().visit(asked);
  syncHistory(store, window, (view) => preloadView(view, store.getState()));
  followLinks(store, document);
  draw(root, store, built);
  if (asked.page.kind === 'basket') void keepBasket(store);
  else whenIdle(() => void keepBasket(store));
  await completeSearch(store, coming);
}

function draw(root: HTMLElement, store: ExplorerStore, built: boolean): void {
  const app = (
    <StrictMode>
      <App store={store} />
    </StrictMode>
  );
  // In a transition React takes the page over in slices, and lets the reader in between.
  if (built) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
}

/** Where the code that keeps it does not come, the basket works for the visit, and what is stored stays untouched. */
async function keepBasket(store: ExplorerStore): Promise<void> {
  try {
    const keeper = await import('../store/basket/keep-basket.ts');
    keeper.keepBasket(store, window);
  } catch {
    store.setState({ keeping: { state: 'absent', unread: '', forgetUnread: () => undefined } });
  }
}

/** From so many sayings on, the page would stand still while they are indexed: another thread searches them. */
const many = 2000;

async function loadSearch(corpus: Corpus): Promise<Search | CoreSearch> {
  const { coreSearchInTurns, coreSearchOf, frontOf } = await import('../search/core-search.ts');
  await nextTask();
  if (corpus.claims.length + corpus.quotes.length < many)
    return coreSearchInTurns(corpus, nextTask);
  const onPage = (): CoreSearch => coreSearchOf(corpus);
  const { searchOnThread } = await import('./search-thread/search-thread.ts');
  return searchOnThread(corpus, { front: frontOf(corpus), address: corpusAddress(), onPage });
}

async function completed(search: Search | CoreSearch): Promise<Search> {
  if (!('completed' in search)) return search;
  const { searchRest } = await import('../search/search-rest.ts');
  await nextTask();
  return search.completed(searchRest);
}

/** What the page cannot be drawn without: Explore asks at once, and so does a page opened with words to mark. */
async function searchFor({ page, criteria }: View, coming: Promise<Search>) {
  if (criteria.query !== '') return completed(await coming);
  return page.kind === 'explore' ? coming : null;
}

/** The search, and then its rest, come when nobody waits for anything else, or somebody goes to the box. */
async function completeSearch(store: ExplorerStore, coming: Promise<Search>): Promise<void> {
  await Promise.race([whenQuiet(), atSearchBox()]);
  void preloadPage({ kind: 'explore' });
  const core = await coming;
  await nextTask();
  if (store.getState().search instanceof Promise) store.setState({ search: core });
  // Not before the first answer is painted, which is waited for, or the page has been left alone.
  await Promise.race([answered(store), whenQuiet()]);
  const whole = await completed(core);
  store.setState({ search: whole });
  warmUp(whole);
}

function answered(store: ExplorerStore): Promise<void> {
  return new Promise((resolve) => {
    const look = ({ view }: { readonly view: View }): void => {
      if (view.criteria.query === '') return;
      stop();
      whenIdle(resolve);
    };
    const stop = store.subscribe(look);
    look(store.getState());
  });
}

/** A little in each idle moment, until all is ready. */
function warmUp(search: Search): void {
  whenIdle(() => void (search.warm() && warmUp(search)));
}

function atSearchBox(): Promise<void> {
  return new Promise((resolve) => {
    const box = document.getElementById('search-box');
    if (box === null || box === document.activeElement) resolve();
    else box.addEventListener('focus', () => resolve(), { once: true });
  });
}
