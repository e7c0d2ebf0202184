import { Suspense } from 'react';
import { ExplorerContext, useCorpus, useExplorer } from '../ui/shared/explorer-context.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { SiteFooter } from '../ui/frame/SiteFooter.tsx';
import { SiteHeader } from '../ui/frame/SiteHeader.tsx';
import { MarkTrail } from '../ui/search/MarkTrail.tsx';
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

function Site() {
  const page = useExplorer((explorer) => explorer.view.page);
  const corpus = useCorpus();
  useArrival(titleOf(page, corpus));
  return (
    <>
      <a href="#main" className={styles.skip}>
        Skip to the content
      </a>
      <SiteHeader />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<p className={styles.waiting}>Loading …</p>}>
          <CurrentPage page={page} />
          <MarkTrail />
        </Suspense>
      </main>
      <SiteFooter />
    </>
  );
}
