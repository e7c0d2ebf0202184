import { Suspense, useEffect } from 'react';
import { ExplorerContext, useCorpus, useExplorer } from '../ui/shared/explorer-context.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { PagePart } from '../ui/shared/PagePart.tsx';
import { SiteFooter } from '../ui/frame/SiteFooter.tsx';
import { SiteHeader } from '../ui/frame/SiteHeader.tsx';
import { pathOf } from '../store/page.ts';
import { Hidden } from '../ui/shared/Hidden.tsx';
import { Arrival } from './Arrival.tsx';
import { markTrail } from './deferred-pages.ts';
import { CurrentPage } from './CurrentPage.tsx';
import { titleOf } from './page-title.ts';
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
    <PagePart name="the marks">
      <Suspense fallback={null}>
        <markTrail.Part />
      </Suspense>
    </PagePart>
  ) : null;
}

function Site() {
  const page = useExplorer((explorer) => explorer.view.page);
  const report = useExplorer((explorer) => explorer.report);
  const corpus = useCorpus();
  const title = titleOf(page, corpus);
  const arrive = useArrival();
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    delete document.documentElement.dataset['asleep'];
  }, []);
  return (
    <>
      <a href="#page-heading" className={styles.skip}>
        Skip to the content
      </a>
      <PagePart name="the header">
        <SiteHeader />
      </PagePart>
      <main id="main" tabIndex={-1} className={styles.main}>
        <PagePart key={pathOf(page)} name="this page">
          <Suspense fallback={<p className={styles.waiting}>Loading …</p>}>
            <CurrentPage page={page} />
            <Arrival arrive={arrive} />
            <WordTrail />
          </Suspense>
        </PagePart>
      </main>
      <SiteFooter />
      <output>
        <Hidden>{report}</Hidden>
      </output>
    </>
  );
}
