import { describe, expect, test } from 'vitest';
import { noSelection } from '../../src/search/criteria.ts';
import { createSearch } from '../../src/search/search.ts';
import { readAddress } from '../../src/store/address.ts';
import { createExplorerStore, type Explorer } from '../../src/store/explorer-store.ts';
import { cleared, historyStep, inOrder, toggled, viewOf } from '../../src/store/view.ts';
import { secondCorpus } from '../fixtures/corpora.ts';

const corpus = secondCorpus();
const search = createSearch(corpus);

describe('a step in the browser’s history', () => {
  /** What one act of the reader is, come from an address. */
  function step(address: string, act: (explorer: Explorer) => void): 'replace' | 'push' {
    const before = readAddress(new URL(address, 'https://explorer.example'), corpus, '/');
    const store = createExplorerStore(corpus, search, before);
    act(store.getState());
    return historyStep(before, store.getState().view);
  }

  test.each([
    ['typing', '/?q=ee', ({ ask }: Explorer) => ask('eel')],
    ['typing with filters set', '/?topic=fishing', ({ ask }: Explorer) => ask('e')],
    ['emptying the box', '/?q=e', ({ ask }: Explorer) => ask('')],
  ])('%s replaces', (_, address, act) => {
    expect(step(address, act)).toBe('replace');
  });

  test.each([
    ['a filter', '/?q=eel', ({ toggle }: Explorer) => toggle('topic', 'fishing')],
    ['a filter taken off', '/?topic=fishing', ({ clear }: Explorer) => clear('all')],
    ['another order', '/?q=eel', ({ sortBy }: Explorer) => sortBy('clause')],
    ['a page', '/?q=eel', ({ visit }: Explorer) => visit(viewOf({ kind: 'about' }))],
    [
      'the way back to Explore',
      '/about/',
      ({ visit }: Explorer) => visit(viewOf({ kind: 'explore' })),
    ],
    [
      'the way home from a search',
      '/?q=eel',
      ({ visit }: Explorer) => visit(viewOf({ kind: 'explore' })),
    ],
    [
      'another record of the same kind',
      '/clauses/1/',
      ({ visit }: Explorer) => visit(viewOf({ kind: 'clause', number: 2 })),
    ],
  ])('%s adds an entry', (_, address, act) => {
    expect(step(address, act)).toBe('push');
  });
});

test('a filter of a page with filters of its own adds an entry', () => {
  const before = viewOf({ kind: 'obligations' });
  const store = createExplorerStore(corpus, search, before);
  store.getState().choose('condition', ['with']);
  const after = store.getState().view;
  expect(after.choices).toEqual({ condition: ['with'] });
  expect(historyStep(before, after)).toBe('push');
});

test('values stand in one order: numbers by size, then words', () => {
  expect(inOrder(['b', '10', 'a', '9', 'b'])).toEqual(['9', '10', 'a', 'b']);
  expect(inOrder([])).toEqual([]);
});

test('a choice of one facet leaves the others as they are', () => {
  const chosen = toggled(toggled(noSelection, 'kind', 'quote'), 'topic', 'fishing');
  expect(chosen).toEqual({ ...noSelection, kind: ['quote'], topic: ['fishing'] });
  expect(cleared(chosen, 'kind')).toEqual({ ...noSelection, topic: ['fishing'] });
  expect(toggled(chosen, 'kind', 'quote').kind).toEqual([]);
});

test('nothing is changed in place', () => {
  const chosen = Object.freeze({ ...noSelection, kind: Object.freeze(['quote']) });
  expect(toggled(chosen, 'kind', 'claim').kind).toEqual(['claim', 'quote']);
  expect(chosen.kind).toEqual(['quote']);
});
