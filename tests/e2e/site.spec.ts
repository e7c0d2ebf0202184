import { expect, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { brokenLinks, crawl, textsOf, type ServedPage } from './site-map.ts';

// One worker, one crawl.
test.describe.configure({ mode: 'default' });

let served: ReadonlyMap<string, ServedPage>;
let pages: readonly ServedPage[];

test.beforeAll(async ({ baseURL }) => {
  served = await crawl(baseURL ?? '');
  pages = [...served.values()].filter(({ html }) => html !== '');
});

test('every link of every page leads to a page that is there, and every fragment to an id', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(brokenLinks(served)).toEqual([]);
});

test('every page that was built is linked from another', () => {
  expect(pages.map(({ path }) => path).toSorted()).toEqual(builtPages.toSorted());
});

test('no id stands twice on a page', () => {
  const twice = pages.flatMap(({ path, ids }) =>
    ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${path}: ${id}`),
  );
  expect(twice).toEqual([]);
});

test('every page has one first-level heading, and one title and one description of its own', () => {
  for (const { path, html } of pages) {
    expect.soft(textsOf(html, /<h1[\s>]()/g), `first-level headings of ${path}`).toHaveLength(1);
  }
  for (const [what, pattern] of [
    ['title', /<title>([^<]+)<\/title>/g],
    ['description', /<meta name="description" content="([^"]+)"/g],
  ] as const) {
    const paths = new Map<string, string[]>();
    for (const { path, html } of pages) {
      const texts = textsOf(html, pattern);
      expect.soft(texts, `${what} of ${path}`).toHaveLength(1);
      for (const text of texts) paths.set(text, [...(paths.get(text) ?? []), path]);
    }
    const shared = [...paths].filter(([, sharing]) => sharing.length > 1);
    expect.soft(shared, `a ${what} on more than one page`).toEqual([]);
  }
});
