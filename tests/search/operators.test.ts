import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liftOperators } from '../../src/search/operators.ts';
import { readQuery, type QueryPart } from '../../src/search/query.ts';
import { createSearch } from '../../src/search/search.ts';
import { nearlyQueries } from '../fixtures/queries.ts';
import { asking, found } from './asking.ts';
import { smallCorpus } from './small-corpus.ts';

const search = createSearch(smallCorpus);
const lifted = (query: string, selection = {}): ReturnType<typeof liftOperators> =>
  liftOperators(asking(query, selection), smallCorpus);

describe('operators', () => {
  it.each([
    ['speaker:grinsted', { speaker: ['osric-grinsted'] }],
    ['speaker:한미래', { speaker: ['han-mi-rae'] }],
    ['speaker:"han mi rae"', { speaker: ['han-mi-rae'] }],
    ['topic:safety', { topic: ['safety'] }],
    ['clause:4', { clause: ['4'] }],
    ['clause:2-4', { clause: ['2', '3', '4'] }],
    ['clause:1,5', { clause: ['1', '5'] }],
    ['is:quote', { kind: ['quote'] }],
    ['is:claims', { kind: ['claim'] }],
    ['is:cl', { kind: ['clause', 'claim'] }],
    ['topic:help', { topic: ['safety'] }],
    ['by:author', { by: ['author'] }],
    ['basis:un', { basis: ['unverified'] }],
    ['clause:" 2 , 4 "', { clause: ['2', '4'] }],
    ['clause:2,x', { clause: ['2'] }],
    // Whole names go before names that hold the value.
    ['topic:tunnel', { topic: ['tunnel'] }],
    ['by:anonymous', { by: ['anonymous'] }],
    ['basis:unverified', { basis: ['unverified'] }],
    ['verdict:overstated', { verdict: ['overstated'] }],
    // Where a value fits several, any of them will do.
    ['speaker:mi', { speaker: ['han-mi-rae', 'radio-mirland'] }],
  ])('%s becomes a filter', (query, selection) => {
    expect(lifted(query)).toEqual(asking('', selection));
  });

  it('mean a whole name where there is one, and else every name that holds the value', () => {
    const [tunnel] = smallCorpus.topics;
    const fees = { ...tunnel!, id: 'tunnel-fees' as never, label: 'Tunnel fees' };
    const corpus = { ...smallCorpus, topics: [...smallCorpus.topics, fees] };
    const topicsOf = (query: string): readonly string[] =>
      liftOperators(asking(query), corpus).selection.topic;
    expect(topicsOf('topic:tunnel')).toEqual(['tunnel']);
    expect(topicsOf('topic:tunn')).toEqual(['tunnel', 'tunnel-fees']);
    expect(topicsOf('topic:fees')).toEqual(['tunnel-fees']);
  });

  it('join what is ticked already, and leave the rest of the query as it was typed', () => {
    expect(lifted('rail  "one bore" is:quote  tun', { kind: ['clause'] })).toEqual(
      asking('rail  "one bore"  tun', { kind: ['clause', 'quote'] }),
    );
  });

  it.each([
    ['what stood on both sides of one stays apart', 'rail is:"quote"tun', 'rail tun'],
    ['a blank in an open phrase is part of it', 'is:quote "of a ', '"of a '],
    ['also where blanks follow', 'rail is:"quote"tun hose', 'rail tun hose'],
    ['blanks at the end go with it', 'rail is:quote  ', 'rail'],
  ])('%s', (_, typed, left) => {
    expect(lifted(typed)).toEqual(asking(left, { kind: ['quote'] }));
  });

  it('stay in the query where nothing answers to them, and where they leave out', () => {
    for (const query of [
      'speaker:smith',
      'clause:99',
      'clause:x2',
      'clause:2x',
      '-is:claim',
      'speaker:',
      'colour:red',
    ]) {
      const criteria = asking(query);
      expect(liftOperators(criteria, smallCorpus)).toBe(criteria);
    }
  });

  it('give the same whether typed or ticked', () => {
    for (const query of [
      'speaker:grinsted pumps',
      'is:clause clause:2-4',
      'tunnel topic:crossings is:claim',
    ]) {
      expect(search.find(asking(query)).hits.map(({ item }) => item)).toEqual(
        search.find(lifted(query)).hits.map(({ item }) => item),
      );
      expect(search.find(asking(query)).facets).toEqual(search.find(lifted(query)).facets);
    }
  });

  it('can leave out as well', () => {
    expect(found(search, 'pumps -is:clause')).not.toContain('clause:4');
    expect(found(search, 'pumps -is:clause')).toContain('quote:grinsted-not-a-gift');
  });

  it('that are not known are plain words', () => {
    expect(found(search, 'colour:tunnel')).toEqual(found(search, 'colour tunnel'));
  });
});

describe('of any query', () => {
  /** As read, but for where each part stands. */
  const parts = (query: string): readonly object[] =>
    readQuery(query).map(({ start: _start, end: _end, ...part }) => part);
  const isOperator = ({ kind }: QueryPart | { kind?: string }): boolean => kind === 'operator';

  it('those lifted leave everything else as it is read, and nothing more to lift', () => {
    fc.assert(
      fc.property(nearlyQueries, (query) => {
        const criteria = lifted(query);
        const rest = (typed: string): readonly object[] =>
          parts(typed).filter((part) => !isOperator(part));
        expect(rest(criteria.query)).toEqual(rest(query));
        expect(parts(query)).toEqual(expect.arrayContaining([...parts(criteria.query)]));
        expect(liftOperators(criteria, smallCorpus)).toEqual(criteria);
      }),
    );
  });

  it('typed or ticked, the same is found', () => {
    fc.assert(
      fc.property(nearlyQueries, (query) => {
        // A blank behind both, so that neither query's last word is taken for unfinished.
        const criteria = lifted(`${query} `);
        const typed = search.find(asking(`${query} `));
        const ticked = search.find({ ...criteria, query: `${criteria.query} ` });
        expect(ticked.hits.map(({ item }) => item)).toEqual(typed.hits.map(({ item }) => item));
        expect(ticked.facets).toEqual(typed.facets);
      }),
    );
  });
});
