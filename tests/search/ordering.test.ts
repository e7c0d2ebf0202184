import { describe, expect, it } from 'vitest';
import type { SortOrder } from '../../src/search/criteria.ts';
import { createSearch } from '../../src/search/search.ts';
import { asking, keysOf } from './asking.ts';
import { smallCorpus } from './small-corpus.ts';

const search = createSearch(smallCorpus);
const sorted = (query: string, sort: SortOrder): readonly string[] =>
  keysOf(search.find({ ...asking(query), sort }));

describe('the order asked for', () => {
  it('by clause: each clause, then what was said about it; what is about none comes last', () => {
    expect(sorted('pumps', 'clause')).toEqual([
      'clause:4',
      'quote:help-wording',
      'quote:grinsted-not-a-gift',
    ]);
    expect(sorted('', 'clause').at(-1)).toBe('speaker:convention-text');
  });

  it('by article: as the article goes, then what stands in none', () => {
    expect(sorted('tunnel', 'article').slice(0, 2)).toEqual([
      'quote:han-one-bore',
      'claim:tunnel-will-cost-3-6-billion',
    ]);
    expect(sorted('pumps', 'article').at(-1)).toBe('clause:4');
  });

  it('by speaker: each speaker before what was said, clauses last', () => {
    expect(sorted('grinsted', 'speaker')).toEqual([
      'speaker:osric-grinsted',
      'quote:grinsted-not-a-gift',
      'quote:grinsted-fish',
    ]);
    expect(sorted('pumps', 'speaker').at(-1)).toBe('clause:4');
  });

  it('by clause: a saying about several stands by the first of them, a quote or a claim alike', () => {
    const about = (clauses: readonly number[]) => ({ clauses: clauses as readonly never[] });
    const several = createSearch({
      ...smallCorpus,
      quotes: smallCorpus.quotes.map((one) => ({ ...one, ...about([6, 2]) })),
      claims: smallCorpus.claims.map((one) => ({ ...one, ...about([5, 3]) })),
    });
    const keys = keysOf(several.find({ ...asking(''), sort: 'clause' }));
    const places = ['clause:2', 'quote:grinsted-fish', 'clause:3', 'claim:immigration-office'].map(
      (key) => keys.indexOf(key),
    );
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
    expect(keys.indexOf('clause:4')).toBeGreaterThan(places.at(-1) ?? keys.length);
  });

  it('by speaker: quotes and claims as their article goes, speaker after speaker', () => {
    expect(sorted('tunnel', 'speaker')).toEqual([
      'claim:immigration-office',
      'claim:harbour-defence-works',
      'quote:han-one-bore',
      'claim:tunnel-will-cost-3-6-billion',
      'quote:grinsted-fish',
      'claim:smugglers-fear-tunnel',
      'clause:1',
      'clause:2',
      'clause:3',
      'clause:4',
      'clause:6',
    ]);
    expect(sorted('', 'speaker').slice(0, 2)).toEqual([
      'speaker:tamsin-okoro',
      'claim:ferries-carried-12000',
    ]);
    expect(sorted('', 'clause').slice(-6)).toEqual(
      smallCorpus.speakers.map(({ id }) => `speaker:${id}`),
    );
  });

  it('changes no member of the answer', () => {
    for (const sort of ['clause', 'article', 'speaker'] as const) {
      expect(sorted('tunnel', sort).toSorted()).toEqual(sorted('tunnel', 'relevance').toSorted());
    }
  });

  it('is the same every time', () => {
    expect(keysOf(createSearch(smallCorpus).find(asking('the tunnel')))).toEqual(
      sorted('the tunnel', 'relevance'),
    );
  });
});
