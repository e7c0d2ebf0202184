import { describe, expect, it } from 'vitest';
import { itemKey } from '../../src/domain/item.ts';
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

  it('invents no nearness to nonsense', () => {
    expect(search.find(asking('flurbo')).nearest).toEqual([]);
  });

  it('offers words a little further off than it would correct to', () => {
    expect(search.find(asking('tnunle')).suggestions).toEqual([
      { typed: 'tnunle', used: ['tunnel'] },
    ]);
  });

  it('names an operator value that nothing answers to, and lets nothing pass', () => {
    const { hits, unknownValues } = search.find(asking('speaker:smith tunnel'));
    expect(hits).toEqual([]);
    expect(unknownValues).toEqual([{ operator: 'speaker', value: 'smith' }]);
  });
});
