import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  facetNames,
  noSelection,
  type FacetName,
  type Selection,
} from '../../src/search/criteria.ts';
import { facetValuesOf, valuesOf } from '../../src/search/facet-values.ts';
import { createSearch } from '../../src/search/search.ts';
import { asking } from './asking.ts';
import { smallCorpus } from './small-corpus.ts';

const search = createSearch(smallCorpus);
const countsOf = (
  name: FacetName,
  query: string,
  selection = {},
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    search.find(asking(query, selection)).facets[name].map(({ value, count }) => [value, count]),
  );

describe('facets', () => {
  it.each(['speaker', 'topic'] as const)('let nothing pass for a %s of another corpus', (name) => {
    const { hits, facets } = search.find(asking('tunnel', { [name]: ['of-another-corpus'] }));
    expect(hits).toEqual([]);
    expect(facets[name].filter(({ chosen }) => chosen)).toEqual([]);
  });

  it('keep every value in the order of the corpus, those with nothing too', () => {
    const { facets } = search.find(asking('flurbo'));
    expect(facets.topic).toEqual(
      ['tunnel', 'safety', 'crossings', 'money'].map((value) => ({
        value,
        count: 0,
        chosen: false,
      })),
    );
    expect(facets.clause.map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(facets.kind.map(({ value }) => value)).toEqual(['clause', 'quote', 'claim', 'speaker']);
    expect(facets.basis.map(({ value }) => value)).toEqual([
      'reported',
      'partly-reported',
      'unverified',
      'article',
    ]);
  });

  it('count a claim with its speaker and with whoever carried it', () => {
    expect(countsOf('speaker', 'billion')).toMatchObject({
      'han-mi-rae': 1,
      'radio-mirland': 1,
      'tamsin-okoro': 0,
    });
  });

  it('count a quote as attributed by name, or to a document', () => {
    expect(countsOf('by', '', { kind: ['quote'] })).toMatchObject({
      named: 3,
      document: 1,
      author: 0,
    });
  });

  it('do not show nothing beside a choice merely because another of the same facet is made', () => {
    expect(countsOf('kind', 'pumps', { kind: ['quote'] })).toEqual({
      clause: 1,
      quote: 2,
      claim: 0,
      speaker: 0,
    });
  });

  it('say what is chosen', () => {
    const { facets } = search.find(asking('', { verdict: ['overstated'] }));
    expect(facets.verdict.filter(({ chosen }) => chosen)).toEqual([
      { value: 'overstated', count: 1, chosen: true },
    ]);
  });
});

const selections = fc.record(
  Object.fromEntries(
    facetNames.map((name) => [
      name,
      fc.subarray([...valuesOf(name, smallCorpus)], { maxLength: 2 }),
    ]),
  ),
) as fc.Arbitrary<Selection>;
const queries = fc.constantFrom(
  '',
  'pumps',
  'tunnel',
  'the tunnel -rail',
  'is:claim',
  'sm',
  'han mi-rae',
);

describe('counts', () => {
  it('are what one would get', () => {
    fc.assert(
      fc.property(queries, selections, (query, selection) => {
        const { facets, hits } = search.find(asking(query, selection));
        const typed = search.find(asking(query)).hits.map(({ item }) => facetValuesOf(item));
        const chosen = Object.fromEntries(
          facetNames.map((name) => [
            name,
            facets[name].filter((one) => one.chosen).map(({ value }) => value),
          ]),
        ) as Record<FacetName, string[]>;
        const passes = (values: (typeof typed)[number], ignored: FacetName | null): boolean =>
          facetNames.every(
            (name) =>
              name === ignored ||
              chosen[name].length === 0 ||
              values[name].some((value) => chosen[name].includes(value)),
          );
        // An operator in the query narrows too, so it is counted from what the words alone give.
        const words =
          query === 'is:claim'
            ? search.find(asking('')).hits.map(({ item }) => facetValuesOf(item))
            : typed;
        expect(hits).toHaveLength(words.filter((values) => passes(values, null)).length);
        for (const name of facetNames) {
          for (const { value, count } of facets[name]) {
            expect(count).toBe(
              words.filter((values) => passes(values, name) && values[name].includes(value)).length,
            );
          }
        }
      }),
    );
  });

  it('are none of nothing chosen', () => {
    expect(
      search.find(asking('tunnel', noSelection)).facets.kind.some(({ chosen }) => chosen),
    ).toBe(false);
  });
});
