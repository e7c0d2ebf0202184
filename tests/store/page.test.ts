import { describe, expect, test } from 'vitest';
import { allPages, pageAt, pathOf } from '../../src/store/page.ts';
import { corpora, realCorpus, secondCorpus } from '../fixtures/corpora.ts';

describe.each(corpora)('%s', (_, corpusOf) => {
  const corpus = corpusOf();
  const pages = allPages(corpus);

  test('every page has a path of its own that leads back to it', () => {
    for (const page of pages) expect(pageAt(pathOf(page), corpus)).toEqual(page);
    expect(new Set(pages.map(pathOf)).size).toBe(pages.length);
  });

  test('every path begins and ends with a slash and needs no escaping', () => {
    expect(pages.map(pathOf).filter((path) => !/^\/(?:[a-z0-9-]+\/)*$/.test(path))).toEqual([]);
  });

  test('every record has its page', () => {
    const { treaty, quotes, claims, speakers, topics, articles } = corpus;
    const paths = new Set(pages.map(pathOf));
    const records = [
      ...treaty.clauses.map(({ number }) => `/clauses/${number}/`),
      ...quotes.map(({ id }) => `/quotes/${id}/`),
      ...claims.map(({ id }) => `/claims/${id}/`),
      ...speakers.map(({ id }) => `/speakers/${id}/`),
      ...topics.map(({ id }) => `/topics/${id}/`),
      ...articles.map(({ id }) => `/articles/${id}/`),
    ];
    expect(records.filter((path) => !paths.has(path))).toEqual([]);
    for (const list of ['clauses', 'quotes', 'claims', 'speakers', 'topics', 'articles', 'about'])
      expect(paths).toContain(`/${list}/`);
  });

  test.each([
    '/nowhere/',
    '/Clauses/',
    '/clauses/0/',
    '/clauses/04/',
    '/clauses/4.0/',
    '/clauses/99/',
    '/clauses/four/',
    '/clauses/4/more/',
    '/quotes/unknown/',
    '/speakers/__proto__/',
    '/speakers/constructor/',
    '/about/us/',
    '/missing/',
    '/explore/',
    '/%2e%2e/etc/passwd',
  ])('%s leads nowhere', (path) => {
    expect(pageAt(path, corpus)).toEqual({ kind: 'missing', path });
  });
});

test.each(['/clauses/4', '/clauses//4/', '//clauses/4/'])('%s is clause 4 all the same', (path) => {
  expect(pageAt(path, realCorpus())).toEqual({ kind: 'clause', number: 4 });
});

test.each(['', '/', '///'])('%j is the first page', (path) => {
  expect(pageAt(path, realCorpus())).toEqual({ kind: 'explore' });
});

test('a record of another kind is not found under a kind', () => {
  const corpus = secondCorpus();
  expect(pageAt('/quotes/toresh-clock/', corpus)).toMatchObject({ kind: 'quote' });
  expect(pageAt('/claims/toresh-clock/', corpus)).toMatchObject({ kind: 'missing' });
});

test('a former id leads to the page of today', () => {
  expect(pageAt('/speakers/minister-toresh/', secondCorpus())).toEqual({
    kind: 'speaker',
    id: 'ilin-toresh',
  });
});
