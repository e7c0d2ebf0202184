import type { Explorer } from '../store/explorer-store.ts';
import type { Page } from '../store/page.ts';
import type { View } from '../store/view.ts';
import { deferredFacets } from '../ui/facets/deferred-facets.ts';
import { deferredGlance } from '../ui/glance/deferred-glance.ts';
import { deferredPage } from './deferred-page.tsx';

const folder = 'src/app/pages';

/** Every page but Explore, which is where most readers begin. */
export const deferredPages = {
  clauses: deferredPage(
    `${folder}/ClausesPage.tsx`,
    async () => (await import('./pages/ClausesPage.tsx')).ClausesPage,
  ),
  clause: deferredPage(
    `${folder}/ClausePage.tsx`,
    async () => (await import('./pages/ClausePage.tsx')).ClausePage,
  ),
  quotes: deferredPage(
    `${folder}/SayingsPage.tsx`,
    async () => (await import('./pages/SayingsPage.tsx')).QuotesPage,
  ),
  quote: deferredPage(
    `${folder}/QuotePage.tsx`,
    async () => (await import('./pages/QuotePage.tsx')).QuotePage,
  ),
  claims: deferredPage(
    `${folder}/SayingsPage.tsx`,
    async () => (await import('./pages/SayingsPage.tsx')).ClaimsPage,
  ),
  claim: deferredPage(
    `${folder}/ClaimPage.tsx`,
    async () => (await import('./pages/ClaimPage.tsx')).ClaimPage,
  ),
  speakers: deferredPage(
    `${folder}/SpeakersPage.tsx`,
    async () => (await import('./pages/SpeakersPage.tsx')).SpeakersPage,
  ),
  speaker: deferredPage(
    `${folder}/SpeakerPage.tsx`,
    async () => (await import('./pages/SpeakerPage.tsx')).SpeakerPage,
  ),
  topics: deferredPage(
    `${folder}/TopicsPage.tsx`,
    async () => (await import('./pages/TopicsPage.tsx')).TopicsPage,
  ),
  topic: deferredPage(
    `${folder}/TopicPage.tsx`,
    async () => (await import('./pages/TopicPage.tsx')).TopicPage,
  ),
  articles: deferredPage(
    `${folder}/ArticlesPage.tsx`,
    async () => (await import('./pages/ArticlesPage.tsx')).ArticlesPage,
  ),
  article: deferredPage(
    `${folder}/ArticlePage.tsx`,
    async () => (await import('./pages/ArticlePage.tsx')).ArticlePage,
  ),
  question: deferredPage(
    `${folder}/QuestionPage.tsx`,
    async () => (await import('./pages/QuestionPage.tsx')).QuestionPage,
  ),
  checks: deferredPage(
    `${folder}/ChecksPage.tsx`,
    async () => (await import('./pages/ChecksPage.tsx')).ChecksPage,
  ),
  obligations: deferredPage(
    `${folder}/ObligationsPage.tsx`,
    async () => (await import('./pages/ObligationsPage.tsx')).ObligationsPage,
  ),
  compare: deferredPage(
    `${folder}/ComparePage.tsx`,
    async () => (await import('./pages/ComparePage.tsx')).ComparePage,
  ),
  coverage: deferredPage(
    `${folder}/CoveragePage.tsx`,
    async () => (await import('./pages/CoveragePage.tsx')).CoveragePage,
  ),
  timeline: deferredPage(
    `${folder}/TimelinePage.tsx`,
    async () => (await import('./pages/TimelinePage.tsx')).TimelinePage,
  ),
  'check-a-quote': deferredPage(
    `${folder}/CheckQuotePage.tsx`,
    async () => (await import('./pages/CheckQuotePage.tsx')).CheckQuotePage,
  ),
  basket: deferredPage(
    `${folder}/BasketPage.tsx`,
    async () => (await import('./pages/BasketPage.tsx')).BasketPage,
  ),
  about: deferredPage(
    `${folder}/AboutPage.tsx`,
    async () => (await import('./pages/AboutPage.tsx')).AboutPage,
  ),
  missing: deferredPage(
    `${folder}/MissingPage.tsx`,
    async () => (await import('./pages/MissingPage.tsx')).MissingPage,
  ),
} as const;

type DeferredKind = keyof typeof deferredPages;

function isDeferred(kind: Page['kind']): kind is DeferredKind {
  return Object.hasOwn(deferredPages, kind);
}

/** The way from mark to mark, for those who come from results with words to find. */
export const markTrail = deferredPage('src/ui/search/MarkTrail.tsx', async () => {
  const { MarkTrail } = await import('../ui/search/MarkTrail.tsx');
  return MarkTrail;
});

/** Fetches the code a page needs before it can be drawn; at once where it needs nothing. */
export async function preloadPage({ kind }: Page, query = ''): Promise<void> {
  const page = isDeferred(kind) ? deferredPages[kind].preload() : preloadExplore();
  const trail = query !== '' && kind !== 'explore' ? markTrail.preload() : null;
  await Promise.all([page, trail]);
}

async function preloadExplore(): Promise<void> {
  await Promise.all([deferredFacets.preload(), deferredGlance.preload()]);
}

/** Fetches all that a view needs before it can be drawn: code, and the study where the page shows of it. */
export async function preloadView(
  { page, criteria }: View,
  explorer: Pick<Explorer, 'study'>,
): Promise<void> {
  const study = showsStudy(page) ? explorer.study() : null;
  await Promise.all([preloadPage(page, criteria.query), study]);
}

function showsStudy({ kind }: Page): boolean {
  return ['question', 'compare', 'timeline', 'about'].includes(kind);
}

/** Fetches the code of all pages: where pages are built, and in a reader's idle time. */
export async function preloadAllPages(): Promise<void> {
  const pages = Object.values(deferredPages).map(({ preload }) => preload());
  await Promise.all([...pages, preloadExplore()]);
}

/** The modules a page comes alive with, by their path from the project's root. */
export function modulesOf({ kind }: Page): readonly string[] {
  const own = isDeferred(kind) ? deferredPages[kind].module : 'src/search/core-search.ts';
  return ['src/app/start.tsx', own];
}
