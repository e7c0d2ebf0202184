import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeEdition, type Edition } from '../../scripts/edition/compose.ts';
import { pageSection } from '../../scripts/edition/page-section.ts';
import { partsOf } from '../../scripts/edition/plan.ts';
import { renderSite } from '../../src/app/entry-server.tsx';
import type { WholeCorpus } from '../../src/domain/corpus.ts';
import { pathOf } from '../../src/store/page.ts';
import { realCorpus, secondCorpus } from '../fixtures/corpora.ts';

const base = '/explorer/';

/** The pages of a site by their path, as the build would write them. */
async function pagesOf(corpus: WholeCorpus): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  for await (const { file, body } of renderSite(corpus, { base, origin: null }))
    pages.set(`/${file.replace(/index\.html$/, '')}`, `<!doctype html><body>${body}</body>`);
  return pages;
}

async function editionOf(corpus: WholeCorpus): Promise<Edition> {
  const pages = await pagesOf(corpus);
  return composeEdition({
    corpus,
    parts: partsOf(corpus),
    base,
    address: 'https://treaties.example/explorer/',
    style: 'p { color: red }',
    htmlOf: ({ page }) => pages.get(pathOf(page)) ?? '',
  });
}

let edition: Edition;
let document: Document;

beforeAll(async () => {
  edition = await editionOf(secondCorpus());
  document = new JSDOM(edition.html((key) => (key === 'clauses-3' ? 17 : null))).window.document;
}, 60_000);

describe('the whole document of another corpus', () => {
  test('begins with its title, edition, licence and how to cite it', () => {
    const title = document.querySelector('header')?.textContent ?? '';
    expect(title).toContain('Agreement on the Waters of the Saltmere');
    expect(title).toContain('0.2.1 of 1 April 2009');
    expect(title).toContain('Creative Commons Attribution 4.0');
    expect(title).toContain(
      'Agreement on the Waters of the Saltmere. Treaty Clause Explorer, edition 0.2.1, 1 April 2009, https://treaties.example/explorer/.',
    );
  });

  test('has every part and page in its contents, with the page numbers given', () => {
    const rows = [...document.querySelectorAll('.edition-contents a')];
    expect(rows).toHaveLength(edition.entries.length);
    const row = rows.find((one) => one.getAttribute('href') === '#clauses-3');
    expect(row?.textContent).toBe('Clause 3: Warning before a release17');
    expect(rows.map((one) => one.querySelector('span')?.textContent)).toContain('Speakers');
  });

  test('has no part for what the corpus does not hold', () => {
    expect(edition.entries.map(({ key }) => key)).not.toContain('part-compare');
    expect(document.querySelector('#timeline')).toBeNull();
  });

  test('has each id once, and every link of its own leads to one', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const links = [...document.querySelectorAll('a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.filter((href) => href.startsWith('#') && !known.has(href.slice(1)))).toEqual([]);
    // Whatever else there is leads out, by a whole address that paper can show.
    expect(links.filter((href) => !/^(?:#|https?:\/\/)/.test(href))).toEqual([]);
    expect(links.length).toBeGreaterThan(100);
  });

  test('names what labels a section by its new id', () => {
    const labelled = [...document.querySelectorAll('[aria-labelledby]')];
    expect(labelled.length).toBeGreaterThan(10);
    for (const element of labelled)
      for (const id of (element.getAttribute('aria-labelledby') ?? '').split(' '))
        expect(document.getElementById(id)?.textContent).toMatch(/\S/);
  });

  test('has nothing to press, and everything unfolded', () => {
    expect(document.querySelectorAll('button, input, select, script, iframe')).toHaveLength(0);
    expect(document.querySelectorAll('details:not([open])')).toHaveLength(0);
  });

  test('sets pages of a part one level below its heading, without taking them their style', () => {
    const heading = document.querySelector('#clauses-1 h1');
    expect(heading?.getAttribute('aria-level')).toBe('2');
    expect(document.querySelector('#about h1')?.hasAttribute('aria-level')).toBe(false);
  });

  test('leads from a quote and a claim to their paragraph of the article', () => {
    const links = [...document.querySelectorAll('a')].filter(({ textContent }) =>
      /^This (?:quote|claim):/.test(textContent.trim()),
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links)
      expect(link.getAttribute('href')).toMatch(/^#articles-kelder-tide-2009-03-20--p\d+$/);
  });
});

test('a column that can be ordered by keeps its name, without the button', () => {
  const html =
    '<main><table><thead><tr><th><button>Force</button></th></tr></thead></table><button>Go</button></main>';
  const section = pageSection(html, { key: 'k', below: 0, base, targetOf: () => null });
  expect(section.html).toContain('<th>Force</th>');
  expect(section.html).not.toContain('Go');
});

test('compared treaties stand a few abreast, each time beside the first, and none is left out', () => {
  const { comparisons } = realCorpus();
  const part = partsOf(realCorpus()).find(({ key }) => key === 'part-compare');
  const tables = (part?.pages ?? []).map(({ address }) =>
    new URL(address, 'https://x.example').searchParams.getAll('with'),
  );
  expect(new Set(tables.flat())).toEqual(new Set(comparisons.map(({ id }) => id)));
  for (const table of tables) {
    expect(table[0]).toBe(comparisons[0]?.id);
    expect(table.length).toBeLessThanOrEqual(4);
  }
  const titles = (part?.pages ?? []).map(({ title }) => title);
  expect(new Set(titles).size).toBe(tables.length);
  expect(titles[0]).toContain(comparisons[1]?.shortTitle);
});

test('a page without content is refused by its name', () => {
  expect(() =>
    pageSection('<body></body>', { key: 'clauses-1', below: 0, base, targetOf: () => null }),
  ).toThrow('The page of clauses-1 has no content');
});
