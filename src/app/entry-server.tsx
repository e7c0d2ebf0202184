import '../styles/all.css';
import { renderToString } from 'react-dom/server';
import type { WholeCorpus } from '../domain/corpus.ts';
import { createSearch } from '../search/search.ts';
import { createExplorerStore } from '../store/explorer-store.ts';
import { allPages, pathOf, type Page } from '../store/page.ts';
import { viewOf } from '../store/view.ts';
import { App } from './App.tsx';
import { modulesOf, preloadAllPages } from './deferred-pages.ts';
import type { SitePlace } from './head/site-place.ts';
import { pageHead } from './page-head.ts';

export interface RenderedPage {
  /** The file's path below the site's folder, such as `clauses/4/index.html`. */
  readonly file: string;
  readonly head: string;
  readonly body: string;
  /** Modules the page comes alive with, by their path from the project's root. */
  readonly modules: readonly string[];
  /** Whether it comes alive at once, or when a reader does something on it. */
  readonly early: boolean;
}

/** Every page of the site as complete HTML, the page for unknown addresses last. */
export async function* renderSite(
  corpus: WholeCorpus,
  site: SitePlace,
): AsyncGenerator<RenderedPage> {
  await preloadAllPages();
  const search = createSearch(corpus);
  const render = (page: Page, file: string): RenderedPage => {
    const store = createExplorerStore(corpus, search, viewOf(page), site.base, () => corpus);
    return {
      file,
      head: pageHead(page, corpus, site),
      body: renderToString(<App store={store} />),
      modules: modulesOf(page),
      early: page.kind === 'explore',
    };
  };
  for (const page of allPages(corpus)) yield render(page, `${pathOf(page).slice(1)}index.html`);
  yield render({ kind: 'missing', path: '/404.html' }, '404.html');
}
