import { describe, expect, it } from 'vitest';
import { itemKey } from '../../src/domain/item.ts';
import type { Selection } from '../../src/search/criteria.ts';
import { createSearch } from '../../src/search/search.ts';
import { asking } from './asking.ts';
import { smallCorpus } from './small-corpus.ts';

const search = createSearch(smallCorpus);

describe('when nothing is found', () => {
  it('says what was searched', () => {
    expect(search.find(asking('flurbo')).searched).toEqual({
      clause: 6,
      quote: 4,
      claim: 6,
      speaker: 6,
    });
  });

  it('says what was tried', () => {
    expect(search.find(asking('contraband purple')).hits.length).toBeGreaterThan(0);
    const { tried, corrections } = search.find(asking('contrabnd -smuggling'));
    expect(corrections).toEqual([{ typed: 'contrabnd', used: ['contraband'] }]);
    expect(tried).toEqual(['contrabnd', 'contraband', 'smuggling', 'running goods']);
  });

  it('says wordings as they were typed, whatever else stands in quotation marks', () => {
    const { tried } = search.find(asking('"!" "Shall send  pumps" "at  Noon" flurbo'));
    expect(tried).toEqual(['flurbo', 'Shall send  pumps', 'at  Noon']);
  });

  it('says which single filter stands in the way, and how many there are without it', () => {
    const { withoutFacet } = search.find(asking('pumps', { kind: ['clause'], topic: ['money'] }));
    expect(withoutFacet).toEqual([{ facet: 'topic', count: 1 }]);
  });

  it('says nothing of the kind where there are hits', () => {
    const { withoutFacet, nearest, tried } = search.find(asking('pumps', { topic: ['safety'] }));
    expect([withoutFacet, nearest, tried]).toEqual([[], [], []]);
  });

  it('names the nearest clauses to a wording that stands nowhere', () => {
    const { hits, nearest } = search.find(asking('"shall send pumps at once"'));
    expect(hits).toEqual([]);
    expect(nearest.map(itemKey)[0]).toBe('clause:4');
  });

  it('names three clauses at most, and nothing but clauses', () => {
    const { nearest } = search.find(asking('"tunnel pumps smuggling ferries notice inspectors"'));
    expect(nearest).toHaveLength(3);
    expect(nearest.map(({ kind }) => kind)).toEqual(['clause', 'clause', 'clause']);
  });

  it('invents no nearness to nonsense', () => {
    expect(search.find(asking('flurbo')).nearest).toEqual([]);
  });

  it('offers words a little further off than it would correct to', () => {
    expect(search.find(asking('tnunle')).suggestions).toEqual([
      { typed: 'tnunle', used: ['tunnel'] },
    ]);
    expect(search.find(asking('flurbo')).suggestions).toEqual([]);
    expect(search.find(asking('contrabnd -smuggling')).suggestions).toEqual([]);
  });

  it('names an operator value that nothing answers to, and lets nothing pass', () => {
    const { hits, unknownValues } = search.find(asking('speaker:smith tunnel'));
    expect(hits).toEqual([]);
    expect(unknownValues).toEqual([{ operator: 'speaker', value: 'smith' }]);
  });

  const offersFor = (query: string, selection: Partial<Selection> = {}) =>
    search
      .find(asking(query, selection))
      .offers.map(({ kind, criteria, count }) => ({ kind, query: criteria.query, count }));

  it.each([
    ['flurbo pumps blorpt', 'known words only', 'pumps'],
    ['"pumps the"', 'without quotation marks', 'pumps the'],
    ['speaker:smith tunnel', 'without unknown values', 'tunnel'],
    ['tunnel -tunnel', 'without exclusions', 'tunnel'],
    ['"pumps the" -ferries', 'without quotation marks', 'pumps the -ferries'],
    ['speaker:smith topic:crossings tunnel', 'without unknown values', 'topic:crossings tunnel'],
    ['is:speaker topic:money pumps', 'without filters', 'pumps'],
  ])('offers %s %s', (query, kind, other) => {
    const offers = offersFor(query);
    const count = search.find(asking(other)).hits.length;
    expect(count).toBeGreaterThan(0);
    expect(offers).toContainEqual({ kind, query: other, count });
  });

  it('offers all filters off where no single one is enough, and only there', () => {
    const kinds = (selection: Partial<Selection>): readonly string[] =>
      offersFor('pumps', selection).map(({ kind }) => kind);
    expect(kinds({ kind: ['speaker'], topic: ['money'] })).toEqual(['without filters']);
    expect(kinds({ kind: ['clause'], topic: ['money'] })).toEqual([]);
  });

  it('offers one way to each question, and not the question that was asked', () => {
    const offers = offersFor('speaker:smith tunnel').map(({ query }) => query);
    expect(offers).toEqual(['tunnel']);
  });

  it('offers nothing that would find nothing', () => {
    expect(offersFor('flurbo blorpt')).toEqual([]);
  });
});

describe('what was read otherwise than typed', () => {
  it('a word that looks like an operator and is none is a word, and is named', () => {
    const { unknownOperators } = search.find(asking('author:tunnel https://example.org 10:30'));
    expect(unknownOperators).toEqual(['author']);
    for (const query of ['speaker:smith', 'SPEAKER:smith', '"author:tunnel"', 'co-author:tunnel'])
      expect(search.find(asking(query)).unknownOperators).toEqual([]);
  });

  it.each([
    ['contrabnd', '"contrabnd"'],
    ['contraband -pumps', '"contraband" -pumps'],
    ['what about contraband', '"contraband"'],
    ['tunnel', null],
    ['"contraband" contrabnds', '"contraband" "contrabnds"'],
    // What says nothing is all that was asked.
    ['says', null],
    ['the-contrabnd', '"the-contrabnd"'],
  ])('%s has its words as typed one step away', (query, asTyped) => {
    expect(search.find(asking(query)).asTyped).toBe(asTyped);
  });

  it('asked as typed, nothing else is searched for', () => {
    const { corrections, added, hits } = search.find(asking('"contrabnd"'));
    expect([corrections, added, hits]).toEqual([[], [], []]);
  });
});

describe('an answer longer than what is shown', () => {
  it('is counted whole, and its first hits are those of the whole', () => {
    const whole = search.find(asking('tunnel'));
    const part = search.find(asking('tunnel'), 2);
    expect(part.hits.map(({ item }) => itemKey(item))).toEqual(
      whole.hits.slice(0, 2).map(({ item }) => itemKey(item)),
    );
    expect([part.counts, part.tiers, part.facets]).toEqual([
      whole.counts,
      whole.tiers,
      whole.facets,
    ]);
    expect(search.all(asking('tunnel'))).toEqual(whole.hits.map(({ item }) => item));
  });
});
