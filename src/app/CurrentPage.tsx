import type { Page } from '../store/page.ts';
import { AboutPage } from './pages/AboutPage.tsx';
import { ArticlePage } from './pages/ArticlePage.tsx';
import { ArticlesPage } from './pages/ArticlesPage.tsx';
import { ClaimPage } from './pages/ClaimPage.tsx';
import { ClausePage } from './pages/ClausePage.tsx';
import { ClausesPage } from './pages/ClausesPage.tsx';
import { ExplorePage } from './pages/ExplorePage.tsx';
import { MissingPage } from './pages/MissingPage.tsx';
import { QuotePage } from './pages/QuotePage.tsx';
import { ClaimsPage, QuotesPage } from './pages/SayingsPage.tsx';
import { SpeakerPage } from './pages/SpeakerPage.tsx';
import { SpeakersPage } from './pages/SpeakersPage.tsx';
import { TopicPage } from './pages/TopicPage.tsx';
import { TopicsPage } from './pages/TopicsPage.tsx';

/** The page that is open. Keys make the page of another record a page of its own, with nothing left of the last one. */
export function CurrentPage({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case 'explore':
      return <ExplorePage />;
    case 'clauses':
      return <ClausesPage />;
    case 'clause':
      return <ClausePage key={page.number} number={page.number} />;
    case 'quotes':
      return <QuotesPage />;
    case 'quote':
      return <QuotePage key={page.id} id={page.id} />;
    case 'claims':
      return <ClaimsPage />;
    case 'claim':
      return <ClaimPage key={page.id} id={page.id} />;
    case 'speakers':
      return <SpeakersPage />;
    case 'speaker':
      return <SpeakerPage key={page.id} id={page.id} />;
    case 'topics':
      return <TopicsPage />;
    case 'topic':
      return <TopicPage key={page.id} id={page.id} />;
    case 'articles':
      return <ArticlesPage />;
    case 'article':
      return <ArticlePage key={page.id} id={page.id} />;
    case 'about':
      return <AboutPage />;
    case 'missing':
      return <MissingPage />;
  }
}
