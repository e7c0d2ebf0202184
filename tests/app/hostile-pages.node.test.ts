// @vitest-environment jsdom
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../scripts/vite/site/data-files.ts';
import { redirectPages } from '../../scripts/vite/site/redirects.ts';
import { robotFiles } from '../../scripts/vite/site/robot-files.ts';
import { renderSite } from '../../src/app/entry-server.tsx';
import type { WholeCorpus } from '../../src/domain/corpus.ts';
import { asCsv, asMarkdown } from '../../src/domain/export/export-formats.ts';
import { columns, itemRow } from '../../src/domain/export/item-row.ts';
import { itemId, itemsOf } from '../../src/domain/item.ts';
import { parseCorpus } from '../../src/domain/schema/parse-corpus.ts';
import { secondCorpus, secondFolder } from '../fixtures/corpora.ts';
import { hostileCorpus } from '../fixtures/hostile-corpus.ts';
import { hostileTexts } from '../fixtures/hostile-strings.ts';

const site = { base: '/explorer/', origin: 'https://treaties.example' };
const hostile = parseCorpus(hostileCorpus().texts);

async function documentsOf(corpus: WholeCorpus): Promise<ReadonlyMap<string, Document>> {
  const pages = new Map<string, Document>();
  for await (const { file, head, body } of renderSite(corpus, site)) {
    const html = `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><div id="root">${body}</div></body></html>`;
    pages.set(file, new DOMParser().parseFromString(html, 'text/html'));
  }
  return pages;
}

const harmlessPages = await documentsOf(secondCorpus());
const hostilePages = await documentsOf(hostile);

function elementsOf(page: Document): readonly Element[] {
  return [...page.querySelectorAll('*')];
}

/** Kinds of elements with their attributes, as `a[class,href]`. */
function kindsIn(pages: ReadonlyMap<string, Document>): ReadonlySet<string> {
  return new Set(
    [...pages.values()].flatMap(elementsOf).map((element) => {
      const names = element.getAttributeNames().toSorted();
      return `${element.namespaceURI} ${element.localName}[${names.join()}]`;
    }),
  );
}

test('the same pages are built, and hold no kind of element and no attribute that harmless ones lack', () => {
  expect([...hostilePages.keys()]).toEqual([...harmlessPages.keys()]);
  const known = kindsIn(harmlessPages);
  expect([...kindsIn(hostilePages)].filter((kind) => !known.has(kind))).toEqual([]);
});

test('each page has as many scripts and styles as its harmless twin, and none has code of its own', () => {
  for (const [file, page] of hostilePages) {
    const twin = harmlessPages.get(file);
    expect(page.querySelectorAll('script').length).toBe(twin?.querySelectorAll('script').length);
    expect(page.querySelectorAll('style, iframe, object, embed, base')).toHaveLength(0);
    const types = [...page.querySelectorAll('script')].map(({ type }) => type);
    expect(types.filter((type) => type !== 'application/ld+json')).toEqual([]);
  }
});

test('every address in every page is a path of this site, a fragment, or begins with http or https', () => {
  const addresses = [...hostilePages.values()].flatMap((page) =>
    elementsOf(page).flatMap((element) =>
      ['href', 'src', 'action', 'formaction', 'cite', 'data'].flatMap(
        (name) => element.getAttribute(name) ?? [],
      ),
    ),
  );
  expect(addresses.length).toBeGreaterThan(500);
  expect(
    addresses.filter((address) => !/^(?:https?:\/\/[^/]|\/explorer\/|#)/.test(address)),
  ).toEqual([]);
});

test('hostile words are read as they are written: each stands in some page as text', () => {
  const words = [...hostilePages.values()]
    .map((page) => page.documentElement.textContent)
    .join('\n');
  for (const text of hostileTexts) expect.soft(words.includes(text), text.slice(0, 60)).toBe(true);
});

test('JSON-LD gives them back as they were, and says nothing more', () => {
  const strings = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [String(value)];
  const keys = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null
      ? [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keys)]
      : [];
  const dataIn = (pages: ReadonlyMap<string, Document>): unknown =>
    [...pages.values()].flatMap((page) =>
      [...page.querySelectorAll('script')].map(({ textContent }): unknown =>
        JSON.parse(textContent),
      ),
    );
  const said = strings(dataIn(hostilePages));
  expect(hostile.claims.every(({ text }) => said.includes(text))).toBe(true);
  expect(hostile.treaty.clauses.every(({ summary }) => said.includes(summary))).toBe(true);
  expect(new Set(keys(dataIn(hostilePages)))).toEqual(new Set(keys(dataIn(harmlessPages))));
});

describe('beside the pages', () => {
  test('no file leads out of its folder, and every name is one any system takes', () => {
    const names = [
      ...dataFiles(secondFolder, hostile, site),
      ...redirectPages(hostile, site),
      ...robotFiles(hostile, site, ''),
      ...[...hostilePages.keys()].map((path) => ({ path })),
    ].map(({ path }) => path);
    expect(names.length).toBeGreaterThan(40);
    expect(
      names.filter((name) => !/^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\.[a-z]+)+$/.test(name)),
    ).toEqual([]);
  });

  test('a redirect names its target as text', () => {
    for (const { text } of redirectPages(hostile, site)) {
      const page = new DOMParser().parseFromString(text, 'text/html');
      expect(page.querySelectorAll('script')).toHaveLength(1);
      expect(page.querySelectorAll('body > *')).toHaveLength(1);
    }
  });

  test('map and description of the search are sound XML', () => {
    for (const { path, text } of robotFiles(hostile, site, '')) {
      if (!path.endsWith('.xml')) continue;
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      expect(parsed.querySelector('parsererror')).toBeNull();
    }
  });
});

describe('taken along', () => {
  const rows = itemsOf(hostile).map((item) =>
    itemRow(item, hostile, (one) => `https://treaties.example/${one.kind}/${itemId(one)}/`),
  );

  test('no cell of the table is a formula, and each says what the item says', () => {
    const [, ...lines] = parse(asCsv(rows), { bom: true, record_delimiter: '\r\n' });
    expect(lines).toHaveLength(rows.length);
    const cells = lines.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    for (const [at, line] of lines.entries())
      expect(line[columns.indexOf('text')]?.replace(/^'(?=[=+\-@])/, '')).toBe(rows[at]?.text);
  });

  test('the list for notes holds a line for each item, and no markup', () => {
    const head = { title: 'Set', address: 'https://treaties.example/', edition: 'Edition' };
    const list = asMarkdown(rows, head);
    expect(list.split('\n').filter((line) => line.startsWith('* '))).toHaveLength(rows.length);
    expect(list).not.toMatch(/(?<!\\)<(?!https:)/);
  });
});
