import { describe, expect, test } from 'vitest';
import { claimReview } from '../../src/app/head/check-node.ts';
import { quoteText } from '../../src/domain/sayings.ts';
import { verdicts } from '../../src/domain/vocabulary.ts';
import { pathOf } from '../../src/store/page.ts';
import { verdictWord } from '../../src/ui/shared/wording.ts';
import { realCorpus, secondCorpus } from '../fixtures/corpora.ts';
import { graphOf, headsOf, known, nodeOn, secondCorpusWith, unknown } from './heads.ts';

const second = secondCorpus();
const heads = headsOf(second, known);
const host = 'https://treaties.example/explorer';

function on(kind: string, id: string | number, type: string) {
  return nodeOn(heads, (page) => page.kind === kind && idOf(page) === id, type);
}

function idOf(page: object): string | number | undefined {
  const { id, number } = page as { id?: string; number?: number };
  return id ?? number;
}

describe('the treaty and its clauses', () => {
  test('the list of clauses tells of the treaty, with each clause as a part', () => {
    const treaty = nodeOn(heads, ({ kind }) => kind === 'clauses', 'Legislation');
    expect(treaty).toMatchObject({
      '@id': `${host}/clauses/#treaty`,
      name: 'Agreement on the Waters of the Saltmere',
      alternateName: 'Saltmere agreement of 2009',
      legislationDate: '2009-03-14',
      legislationIdentifier: 'saltmere-waters-2009',
      legislationJurisdiction: ['Republic of Vessen', 'Free State of Orlaine'],
      inLanguage: ['fr', 'el'],
    });
    expect(treaty?.hasPart).toEqual(
      second.treaty.clauses.map(({ number, title }) => ({
        '@type': 'Legislation',
        '@id': `${host}/clauses/${number}/#clause`,
        name: `Clause ${number}: ${title}`,
        position: number,
      })),
    );
  });

  test('is in force or not, as the data say', () => {
    const force = (inForce: string | null): unknown =>
      nodeOn(
        headsOf(secondCorpusWith(['treaty', ['inForce'], inForce]), known),
        ({ kind }) => kind === 'clauses',
        'Legislation',
      )?.legislationLegalForce;
    expect(force(null)).toBe('https://schema.org/NotInForce');
    expect(force('2009-09-01')).toBe('https://schema.org/InForce');
  });

  test('a clause is a part of the treaty, and our summary stands as an abstract, never as its text', () => {
    const clause = on('clause', 1, 'Legislation');
    expect(clause).toMatchObject({
      '@id': `${host}/clauses/1/#clause`,
      abstract: second.treaty.clauses[0]?.summary,
      legislationIdentifier: 'saltmere-waters-2009#art_1',
      isPartOf: { '@id': `${host}/clauses/#treaty` },
      keywords: 'Water levels',
    });
    expect(clause).not.toHaveProperty('text');
  });

  test('a summary that is not fully confirmed says so', () => {
    expect(on('clause', 2, 'Legislation')?.abstract).toMatch(/\(Partly reported: One source .*\)$/);
  });
});

describe('quotes', () => {
  test('have their words, whose they are, where they stand and what they speak of', () => {
    expect(on('quote', 'toresh-gates', 'Quotation')).toEqual({
      '@type': 'Quotation',
      '@id': `${host}/quotes/toresh-gates/#quote`,
      url: `${host}/quotes/toresh-gates/`,
      text: 'We will open the gates when the lake asks, … and not when a ministry asks.',
      inLanguage: 'en',
      creator: {
        '@type': 'Person',
        '@id': `${host}/speakers/ilin-toresh/#speaker`,
        name: 'Ilin Toresh',
      },
      isPartOf: {
        '@type': 'NewsArticle',
        '@id': `${host}/articles/kelder-tide-2009-03-20/#article`,
        name: 'A clock in the water',
        headline: 'A clock in the water',
        url: 'https://kelder-tide.example/2009/03/20/clock',
        datePublished: '2009-03-20',
        author: {
          '@type': 'Person',
          '@id': `${host}/speakers/mara-quill/#speaker`,
          name: 'Mara Quill',
        },
        publisher: { '@type': 'Organization', name: 'Kelder Tide' },
      },
      about: [1, 3].map((number) => ({
        '@type': 'Legislation',
        '@id': `${host}/clauses/${number}/#clause`,
        name: `Clause ${number}: ${second.treaty.clauses[number - 1]?.title}`,
      })),
    });
  });

  test('a document is credited in words: it is neither a person nor an organisation', () => {
    const quotation = on('quote', 'warning-wording', 'Quotation');
    expect(quotation?.creditText).toBe('The agreement, as the article words it');
    expect(quotation).not.toHaveProperty('creator');
  });

  test('every quote of the shipped corpus stands in full, and has someone to it', () => {
    const corpus = realCorpus();
    const real = headsOf(corpus, known);
    for (const quote of corpus.quotes) {
      const node = nodeOn(real, (page) => idOf(page) === quote.id, 'Quotation');
      expect(node?.text).toBe(quoteText(quote));
      expect(node?.creator ?? node?.creditText).toBeTruthy();
    }
  });
});

describe('claims', () => {
  test('appear in the article and are their speaker’s', () => {
    expect(on('claim', 'gauges-shared-by-autumn', 'Claim')).toMatchObject({
      text: 'The readings of the gauges are to be open to both sides before the autumn.',
      author: { '@type': 'Person', name: 'Ilin Toresh' },
      appearance: { '@type': 'NewsArticle', datePublished: '2009-03-20' },
      about: [{ '@id': `${host}/clauses/2/#clause` }],
    });
  });

  test('are reviewed only where the editors gave a verdict', () => {
    const corpus = realCorpus();
    const reviewed = headsOf(corpus, known)
      .filter(({ html }) => graphOf(html).some((node) => node['@type'] === 'ClaimReview'))
      .map(({ page }) => pathOf(page));
    const checked = corpus.claims.filter(({ check }) => check !== undefined);
    expect(checked.length).toBeGreaterThan(0);
    expect(checked.length).toBeLessThan(corpus.claims.length);
    expect(reviewed).toEqual(checked.map(({ id }) => `/claims/${id}/`));
  });
});

describe('verdicts', () => {
  const [claim] = second.claims;
  const ratings = verdicts.map((verdict) => {
    const check = {
      verdict,
      clause: 1,
      rationale: 'Why.',
      omitted: [],
      wouldChange: 'What.',
      sources: [],
    };
    const [review] = claimReview({ ...claim!, check }, `${host}/claims/x/`, second, known);
    return { verdict, review, ...(review?.reviewRating as unknown as { ratingValue?: number }) };
  });
  const valueOf = (verdict: string): number | undefined =>
    ratings.find((rating) => rating.verdict === verdict)?.ratingValue;

  test('come with the claim and the editors’ reasons', () => {
    for (const { review } of ratings)
      expect(review).toMatchObject({ claimReviewed: claim!.text, reviewBody: 'Why.' });
  });

  test('are given in words, each in its own', () => {
    expect(ratings).toMatchObject(
      verdicts.map((verdict) => ({ alternateName: verdictWord[verdict] })),
    );
  });

  test('lie on a line where they speak of truth', () => {
    expect([
      valueOf('contradicted'),
      valueOf('overstated'),
      valueOf('supported-with-omission'),
      valueOf('supported'),
    ]).toEqual([1, 2, 3, 4]);
  });

  test('have no number where they speak of what is not known', () => {
    expect([valueOf('not-in-text'), valueOf('cannot-be-judged')]).toEqual([undefined, undefined]);
  });
});

describe('speakers and articles', () => {
  test('a person has a role, an affiliation and their other names', () => {
    expect(on('speaker', 'ilin-toresh', 'Person')).toMatchObject({
      jobTitle: 'Foreign minister',
      affiliation: { '@type': 'Organization', name: 'Government of Orlaine' },
      alternateName: ['Ιλίν Τόρες'],
    });
  });

  test('an organisation is one', () => {
    const corpus = secondCorpusWith(['speakers', [1, 'kind'], 'organisation']);
    const node = nodeOn(headsOf(corpus, known), ({ kind }) => kind === 'speaker', 'Organization');
    expect(node).toMatchObject({ name: 'Ilin Toresh', description: 'Foreign minister' });
    expect(node).not.toHaveProperty('affiliation');
  });

  test('unnamed people and documents are told of by the page’s words alone', () => {
    expect(on('speaker', 'agreement-text', 'BreadcrumbList')).toBeDefined();
    const types = heads
      .filter(({ page }) => idOf(page) === 'agreement-text')
      .flatMap(({ html }) => graphOf(html).map((node) => node['@type']));
    expect(types).toEqual(['BreadcrumbList']);
  });

  test('no headline is made up', () => {
    const corpus = secondCorpusWith(['articles', [0, 'headline'], null]);
    const node = nodeOn(headsOf(corpus, known), ({ kind }) => kind === 'article', 'NewsArticle');
    expect(node).toMatchObject({ name: 'Article by Mara Quill in Kelder Tide, 20 March 2009' });
    expect(node).not.toHaveProperty('headline');
  });
});

interface Step {
  readonly position: number;
  readonly item: { readonly '@id': string };
}

function wayIn(html: string): readonly Step[] {
  const list = graphOf(html).find((node) => node['@type'] === 'BreadcrumbList');
  return (list?.itemListElement ?? []) as readonly Step[];
}

describe('the site', () => {
  test('tells how to ask its search, at Explore’s own address', () => {
    const site = nodeOn(heads, ({ kind }) => kind === 'explore', 'WebSite');
    expect(site?.potentialAction).toMatchObject({
      target: { urlTemplate: `${host}/?q={search_term_string}` },
    });
  });

  test('every page but the first tells the way to it, in pages that are there', () => {
    const paths = new Set(heads.map(({ page }) => `${host}${pathOf(page)}`));
    const ways = heads.map(({ page, html }) => ({
      own: `${host}${pathOf(page)}`,
      way: wayIn(html),
    }));
    expect(ways.find(({ own }) => own === `${host}/`)?.way).toEqual([]);
    const broken = ways.filter(
      ({ own, way }) =>
        own !== `${host}/` &&
        (way.at(-1)?.item['@id'] !== own ||
          way.some(
            ({ position, item }, place) => position !== place + 1 || !paths.has(item['@id']),
          )),
    );
    expect(broken).toEqual([]);
  });

  test('without a known host every address of ours is a path below the base', () => {
    for (const { html } of headsOf(second, unknown)) {
      const ids = JSON.stringify(graphOf(html)).match(/"@id":"[^"]*"/g) ?? [];
      expect(ids.filter((id) => !id.startsWith('"@id":"/explorer/'))).toEqual([]);
    }
  });
});
