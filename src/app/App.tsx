import { Suspense, useEffect } from 'react';
import { ExplorerContext, useCorpus, useExplorer } from '../ui/shared/explorer-context.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { SiteFooter } from '../ui/frame/SiteFooter.tsx';
import { SiteHeader } from '../ui/frame/SiteHeader.tsx';
import { markTrail } from './deferred-pages.ts';
import { CurrentPage } from './CurrentPage.tsx';
import { titleOf } from './page-words.ts';
import { useArrival } from './use-arrival.ts';
import styles from './App.module.css';

export function App({ store }: { readonly store: ExplorerStore }) {
  return (
    <ExplorerContext value={store}>
      <Site />
    </ExplorerContext>
  );
}

/** Fetched for those who come from results with words to find; nothing else waits for it. */
function WordTrail() {
  const asked = useExplorer(
    ({ view }) => view.page.kind !== 'explore' && view.criteria.query !== '',
  );
  return asked ? (
    <Suspense fallback={null}>
      <markTrail.Page />
    </Suspense>
  ) : null;
}

function Site() {
  const page = useExplorer((explorer) => explorer.view.page);
  const corpus = useCorpus();
  useArrival(titleOf(page, corpus));
  useEffect(() => {
    delete document.documentElement.dataset['coming'];
  }, []);
  return (
    <>
      <a href="#main" className={styles.skip}>
        Skip to the content
      </a>
      <SiteHeader />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<p className={styles.waiting}>Loading …</p>}>
          <CurrentPage page={page} />
        </Suspense>
        <WordTrail />
      </main>
      <SiteFooter />
    </>
  );
}
