import type { Page } from '../store/page.ts';
import { deferredPages } from './deferred-pages.ts';
import { ExplorePage } from './pages/ExplorePage.tsx';

/** The page that is open. Keys make the page of another record a page of its own, with nothing left of the last one. */
export function CurrentPage({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case 'explore':
      return <ExplorePage />;
    case 'clause':
      return <deferredPages.clause.Part key={page.number} number={page.number} />;
    case 'quote':
      return <deferredPages.quote.Part key={page.id} id={page.id} />;
    case 'claim':
      return <deferredPages.claim.Part key={page.id} id={page.id} />;
    case 'speaker':
      return <deferredPages.speaker.Part key={page.id} id={page.id} />;
    case 'topic':
      return <deferredPages.topic.Part key={page.id} id={page.id} />;
    case 'article':
      return <deferredPages.article.Part key={page.id} id={page.id} />;
    default: {
      const { Part: Deferred } = deferredPages[page.kind];
      return <Deferred />;
    }
  }
}
