import type {
  ArticleId,
  ClaimId,
  ClauseNumber,
  Corpus,
  QuoteId,
  SpeakerId,
  TopicId,
} from '../domain/corpus.ts';
import { directoryOf } from '../domain/lookup.ts';

/** Which page is open. `missing` is an address that leads nowhere in this corpus. */
export type Page =
  | { readonly kind: 'explore' }
  | { readonly kind: 'clauses' }
  | { readonly kind: 'clause'; readonly number: ClauseNumber }
  | { readonly kind: 'quotes' }
  | { readonly kind: 'quote'; readonly id: QuoteId }
  | { readonly kind: 'claims' }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'speakers' }
  | { readonly kind: 'speaker'; readonly id: SpeakerId }
  | { readonly kind: 'topics' }
  | { readonly kind: 'topic'; readonly id: TopicId }
  | { readonly kind: 'articles' }
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'question' }
  | { readonly kind: 'checks' }
  | { readonly kind: 'obligations' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'coverage' }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'check-a-quote' }
  | { readonly kind: 'basket' }
  | { readonly kind: 'about' }
  | { readonly kind: 'missing'; readonly path: string };

/** The page's path below the site's base, with a slash at both ends, such as `/clauses/4/`. */
export function pathOf(page: Page): string {
  switch (page.kind) {
    case 'explore':
      return '/';
    case 'clause':
      return `/clauses/${page.number}/`;
    case 'quote':
    case 'claim':
    case 'speaker':
    case 'topic':
    case 'article':
      return `/${page.kind}s/${page.id}/`;
    case 'missing':
      return page.path;
    default:
      return `/${page.kind}/`;
  }
}

const indexPages = [
  'clauses',
  'quotes',
  'claims',
  'speakers',
  'topics',
  'articles',
  'question',
  'checks',
  'obligations',
  'compare',
  'coverage',
  'timeline',
  'check-a-quote',
  'basket',
  'about',
] as const;

type IndexKind = (typeof indexPages)[number];

/** Whether the corpus holds what a page is made of: another treaty may have no comparisons or no timeline. */
function isHeld(kind: IndexKind, corpus: Corpus): boolean {
  switch (kind) {
    case 'question':
      return corpus.contents.question !== null;
    case 'checks':
      return [...corpus.quotes, ...corpus.claims].some(({ check }) => check !== undefined);
    case 'obligations':
      return corpus.treaty.clauses.some(({ obligation }) => obligation !== undefined);
    case 'compare':
      return corpus.contents.comparisons.length >= 2;
    case 'timeline':
      return corpus.contents.timeline;
    default:
      return true;
  }
}

/** The index pages that this corpus has. */
export function indexPagesOf(corpus: Corpus): readonly IndexKind[] {
  return indexPages.filter((kind) => isHeld(kind, corpus));
}

/** The page a path below the base leads to. Former ids lead to the record's page of today. */
export function pageAt(path: string, corpus: Corpus): Page {
  const steps = path.split('/').filter((step) => step !== '');
  const [folder, name] = steps;
  if (folder === undefined) return { kind: 'explore' };
  const page =
    steps.length > 2
      ? undefined
      : name === undefined
        ? indexPage(folder, corpus)
        : recordPage(folder, name, corpus);
  // Two slashes at the front would name another host where the path is written into an address again.
  return page ?? { kind: 'missing', path: path.replace(/^\/+/, '/') };
}

function indexPage(folder: string, corpus: Corpus): Page | undefined {
  const kind = indexPagesOf(corpus).find((page) => page === folder);
  return kind === undefined ? undefined : { kind };
}

function recordPage(folder: string, name: string, corpus: Corpus): Page | undefined {
  const directory = directoryOf(corpus);
  switch (folder) {
    case 'clauses':
      return clausePage(name, corpus);
    case 'quotes':
      return withId('quote', directory.quotes.get(name)?.id);
    case 'claims':
      return withId('claim', directory.claims.get(name)?.id);
    case 'speakers':
      return withId('speaker', directory.speakers.get(name)?.id);
    case 'topics':
      return withId('topic', directory.topics.get(name)?.id);
    case 'articles':
      return withId('article', directory.articles.get(name)?.id);
    default:
      return undefined;
  }
}

function withId<Kind extends string, Id>(
  kind: Kind,
  id: Id | undefined,
): { kind: Kind; id: Id } | undefined {
  return id === undefined ? undefined : { kind, id };
}

function clausePage(name: string, corpus: Corpus): Page | undefined {
  const number = /^[1-9]\d*$/.test(name) ? Number(name) : 0;
  return directoryOf(corpus).clauses.has(number) ? { kind: 'clause', number } : undefined;
}

/** Every page that exists, in the order of the site: what the build writes. */
export function allPages(corpus: Corpus): readonly Page[] {
  return [
    { kind: 'explore' },
    ...indexPagesOf(corpus).map((kind): Page => ({ kind })),
    ...corpus.treaty.clauses.map(({ number }): Page => ({ kind: 'clause', number })),
    ...corpus.quotes.map(({ id }): Page => ({ kind: 'quote', id })),
    ...corpus.claims.map(({ id }): Page => ({ kind: 'claim', id })),
    ...corpus.speakers.map(({ id }): Page => ({ kind: 'speaker', id })),
    ...corpus.topics.map(({ id }): Page => ({ kind: 'topic', id })),
    ...corpus.articles.map(({ id }): Page => ({ kind: 'article', id })),
  ];
}

/** Whether search engines may list a page: a reader's basket and a page that is not there hold nothing for others. */
export function isListed({ kind }: Page): boolean {
  return kind !== 'missing' && kind !== 'basket';
}
