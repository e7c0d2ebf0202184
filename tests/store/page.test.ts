import { describe, expect, test } from 'vitest';
import { allPages, indexPagesOf, isListed, pageAt, pathOf } from '../../src/store/page.ts';
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

function without<Row extends object, Key extends keyof Row>(row: Row, key: Key): Omit<Row, Key> {
  const { [key]: left, ...rest } = row;
  void left;
  return rest;
}

describe('pages made of what a corpus may lack', () => {
  const real = realCorpus();
  const second = secondCorpus();
  const some = ['question', 'checks', 'obligations', 'compare', 'timeline'] as const;

  test('are there with what they are made of, and nowhere without', () => {
    expect(indexPagesOf(real)).toEqual(expect.arrayContaining([...some]));
    expect(indexPagesOf(second).filter((kind) => some.some((one) => one === kind))).toEqual([]);
    expect(pageAt('/checks/', real)).toEqual({ kind: 'checks' });
    expect(pageAt('/checks/', second).kind).toBe('missing');
  });

  test('come and go one by one', () => {
    const lacking = {
      ...real,
      contents: { ...real.contents, question: null, timeline: false },
      treaty: {
        ...real.treaty,
        clauses: real.treaty.clauses.map((clause) => without(clause, 'obligation')),
      },
    };
    const left = indexPagesOf(lacking).filter((kind) => some.some((one) => one === kind));
    expect(left).toEqual(['checks', 'compare']);
  });

  test('checks need a single claim or quote that was checked', () => {
    const unchecked = {
      ...real,
      quotes: real.quotes.map((quote) => without(quote, 'check')),
      claims: real.claims.map((claim) => without(claim, 'check')),
    };
    expect(indexPagesOf(unchecked)).not.toContain('checks');
    const first = real.claims.find(({ check }) => check !== undefined);
    expect(indexPagesOf({ ...unchecked, claims: [first!] })).toContain('checks');
  });

  test('to compare takes two', () => {
    const of = (count: number) => ({
      ...real,
      contents: { ...real.contents, comparisons: real.contents.comparisons.slice(0, count) },
    });
    expect(indexPagesOf(of(1))).not.toContain('compare');
    expect(indexPagesOf(of(2))).toContain('compare');
  });
});

test('search engines list every page but a reader’s basket and the one that is not there', () => {
  const pages = allPages(realCorpus());
  expect(pages.filter((page) => !isListed(page))).toEqual([{ kind: 'basket' }]);
  expect(isListed({ kind: 'missing', path: '/nowhere/' })).toBe(false);
});

test('only the slashes at the front of an unknown path become one', () => {
  expect(pageAt('//host//path', realCorpus())).toEqual({ kind: 'missing', path: '/host//path' });
});

test.each(['/topics/nowhere/', '/articles/nowhere/', '/claims/nowhere/', '/odd/name/'])(
  '%s is missing',
  (path) => expect(pageAt(path, realCorpus()).kind).toBe('missing'),
);
