import type { WholeCorpus } from '../../src/domain/corpus.ts';
import { writeAddress } from '../../src/store/address.ts';
import { allPages, pathOf, type Page } from '../../src/store/page.ts';
import { viewOf, type View } from '../../src/store/view.ts';

export interface EditionPage {
  readonly page: Page;
  /** The name of its section, and the beginning of all ids in it. */
  readonly key: string;
  /** Below the base, such as `/clauses/4/`; with a query it must be drawn by the browser. */
  readonly address: string;
  /** What it is called in the contents; null for its own heading. */
  readonly title: string | null;
}

export interface Part {
  /** The name of its section. */
  readonly key: string;
  /** Set above its pages; null where its one page has a heading for itself. */
  readonly title: string | null;
  readonly pages: readonly EditionPage[];
  /** Tables that need the width of a page on its side. */
  readonly wide: boolean;
}

/** The edition from its first part to its last. What a corpus has no page for is left out. */
export function partsOf(corpus: WholeCorpus): readonly Part[] {
  const { treaty, articles, speakers } = corpus;
  const clauses = treaty.clauses.map(({ number }): Page => ({ kind: 'clause', number }));
  const people = speakers.map(({ id }): Page => ({ kind: 'speaker', id }));
  const parts: readonly Part[] = [
    partOf('treaty', 'The treaty, clause by clause', clauses),
    single({ kind: 'question' }),
    single({ kind: 'checks' }),
    ...articles.map(({ id }) => single({ kind: 'article', id })),
    partOf('speakers', 'Speakers', people),
    comparisonPart(corpus),
    { ...single({ kind: 'obligations' }), wide: true },
    { ...single({ kind: 'coverage' }), wide: true },
    single({ kind: 'timeline' }),
    single({ kind: 'topics' }),
    single({ kind: 'about' }),
  ];
  const paths = new Set(allPages(corpus).map(pathOf));
  return parts.filter(({ pages }) => pages.some(({ page }) => paths.has(pathOf(page))));
}

function partOf(key: string, title: string, pages: readonly Page[]): Part {
  return {
    key: `part-${key}`,
    title,
    pages: pages.map((page) => editionPage(viewOf(page))),
    wide: false,
  };
}

function single(page: Page): Part {
  const only = editionPage(viewOf(page));
  return { key: `part-${only.key}`, title: null, pages: [only], wide: false };
}

function editionPage(view: View, suffix = ''): EditionPage {
  const key = pathOf(view.page).split('/').filter(Boolean).join('-') + suffix;
  return { page: view.page, key, address: writeAddress(view, '/'), title: null };
}

/** So many treaties a table holds on paper, the first of them in each. */
const abreast = 4;

/** All treaties, in as many tables as it takes, each beside the first. */
function comparisonPart({ comparisons }: WholeCorpus): Part {
  const [first, ...others] = comparisons;
  const tables = Math.ceil(others.length / (abreast - 1));
  const pages = Array.from({ length: tables }, (_, place) => {
    const beside = others.slice(place * (abreast - 1), (place + 1) * (abreast - 1));
    const chosen = [first?.id ?? '', ...beside.map(({ id }) => id)];
    const view = { ...viewOf({ kind: 'compare' }), choices: { with: chosen } };
    const title = `Beside ${beside.map(({ shortTitle }) => shortTitle).join(', ')}`;
    return { ...editionPage(view, place === 0 ? '' : `-${place + 1}`), title };
  });
  return { key: 'part-compare', title: 'Comparable treaties', pages, wide: true };
}
