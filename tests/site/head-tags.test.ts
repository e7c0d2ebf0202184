import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageHead } from '../../src/app/page-head.ts';
import { pathOf } from '../../src/store/page.ts';
import { corpora, secondCorpus } from '../fixtures/corpora.ts';
import { headsOf, known, metas, unknown, type Head } from './heads.ts';

const heads = headsOf(secondCorpus(), known);
const host = 'https://treaties.example/explorer';

function headOf(path: string, among: readonly Head[] = heads): string {
  const found = among.find(({ page }) => pathOf(page) === path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found.html;
}

describe('previews', () => {
  test.each(corpora)(
    '%s: every page has its title, description, type and picture',
    (_, corpusOf) => {
      for (const { page, html } of headsOf(corpusOf(), known)) {
        const [description] = metas(html, 'description');
        expect(metas(html, 'og:title')).toHaveLength(1);
        expect(metas(html, 'og:description')).toEqual([description]);
        expect(metas(html, 'og:site_name')).toEqual(['Treaty Clause Explorer']);
        expect(metas(html, 'og:url')).toEqual([`${host}${pathOf(page)}`]);
        const own = page.kind === 'clause' || page.kind === 'speaker';
        const picture = own ? `/previews${pathOf(page).slice(0, -1)}.png` : '/preview.png';
        expect(metas(html, 'og:image')).toEqual([`${host}${picture}`]);
        expect(metas(html, 'og:image:alt')[0]).toMatch(/\S/);
        expect(metas(html, 'twitter:card')).toEqual(['summary_large_image']);
      }
    },
  );

  test.each([
    ['/', 'website'],
    ['/clauses/', 'website'],
    ['/clauses/1/', 'article'],
    ['/quotes/toresh-clock/', 'article'],
    ['/claims/agreement-signed/', 'article'],
    ['/articles/kelder-tide-2009-03-20/', 'article'],
    ['/speakers/ilin-toresh/', 'profile'],
    ['/speakers/agreement-text/', 'website'],
    ['/topics/fishing/', 'website'],
  ])('%s is of the type %s', (path, type) => {
    expect(metas(headOf(path), 'og:type')).toEqual([type]);
  });

  test('a picture’s words are those that stand on it, its provenance among them', () => {
    expect(metas(headOf('/clauses/2/'), 'og:image:alt')).toEqual([
      'A title card: Saltmere agreement of 2009, clause 2: Gauges. Partly reported',
    ]);
    expect(metas(headOf('/speakers/ilin-toresh/'), 'og:image:alt')).toEqual([
      'A card with the words: Ilin Toresh, Foreign minister; Saltmere agreement of 2009',
    ]);
  });

  test('without a known host nothing pretends to a whole address', () => {
    for (const { html } of headsOf(secondCorpus(), unknown)) {
      expect(metas(html, 'og:image')).toEqual([]);
      expect(metas(html, 'og:url')).toEqual([]);
      expect(metas(html, 'citation_public_url')).toEqual([]);
      expect(metas(html, 'twitter:card')).toEqual(['summary']);
      expect(html).not.toMatch(/rel="(?:canonical|search)"/);
    }
  });
});

describe('references', () => {
  const reference = (path: string): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
      ['title', 'author', 'publication_date', 'public_url'].map((name) => [
        name,
        metas(headOf(path), `citation_${name}`),
      ]),
    );

  test('a clause is the parties’, of the day of signing', () => {
    expect(reference('/clauses/3/')).toEqual({
      title: ['Agreement on the Waters of the Saltmere, clause 3: Warning before a release'],
      author: ['Republic of Vessen', 'Free State of Orlaine'],
      publication_date: ['2009/03/14'],
      public_url: [`${host}/clauses/3/`],
    });
  });

  test('a quote is named with its speaker and stands in the article of its author', () => {
    expect(reference('/quotes/toresh-clock/')).toEqual({
      title: ['Ilin Toresh: “a promise with a clock in it”'],
      author: ['Mara Quill'],
      publication_date: ['2009/03/20'],
      public_url: [`${host}/quotes/toresh-clock/`],
    });
  });

  test('a claim stands with its whole text, and no reference manager takes the page for a journal’s', () => {
    const path = '/claims/agreement-signed/';
    expect(reference(path).title).toEqual([
      'Claim: Vessen and Orlaine have put their names to an agreement about the lake.',
    ]);
    expect(metas(headOf(path), 'DC.type')).toEqual(['webpage']);
  });

  test.each(['/', '/clauses/', '/speakers/ilin-toresh/', '/topics/fishing/', '/about/'])(
    '%s is no work to be cited',
    (path) => {
      expect(headOf(path)).not.toContain('citation_');
    },
  );
});

describe('links', () => {
  test('a clause’s page leads to its data, below the base', () => {
    expect(headOf('/clauses/3/')).toContain(
      '<link rel="alternate" type="application/json" title="Clause 3 as JSON" href="/explorer/data/clauses/3.json">',
    );
    expect(headOf('/quotes/toresh-clock/')).not.toContain('type="application/json"');
  });

  test('the page for unknown addresses tells nobody anything', () => {
    const html = pageHead({ kind: 'missing', path: '/404.html' }, secondCorpus(), known);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/og:|ld\+json|canonical/);
  });
});

test.each(corpora)('%s: no head is heavier than 4 kB compressed, of a page’s 30', (_, corpusOf) => {
  const heavy = headsOf(corpusOf(), known)
    .filter(({ html }) => gzipSync(html).length > 4000)
    .map(({ page }) => pathOf(page));
  expect(heavy).toEqual([]);
});
