import { describe, expect, test } from 'vitest';
import { emptyBasket } from '../../src/domain/basket/basket.ts';
import { noCriteria, noSelection } from '../../src/search/criteria.ts';
import { createSearch } from '../../src/search/search.ts';
import { createExplorerStore } from '../../src/store/explorer-store.ts';
import { startView, viewOf, type View } from '../../src/store/view.ts';
import { secondCorpus } from '../fixtures/corpora.ts';

const corpus = secondCorpus();
const search = createSearch(corpus);

function storeWith(view: View = startView) {
  return createExplorerStore(corpus, search, view).getState;
}

test('holds what it was given, and nothing derived from it', () => {
  const view = viewOf({ kind: 'about' });
  const store = createExplorerStore(corpus, search, view, '/sub/');
  const state = store.getState();
  expect(state.corpus).toBe(corpus);
  expect(state.search).toBe(search);
  const stored = Object.entries(state).filter(([, value]) => typeof value !== 'function');
  expect(Object.fromEntries(stored)).toEqual({
    corpus,
    search,
    base: '/sub/',
    view,
    place: null,
    basket: emptyBasket,
    keeping: null,
    report: '',
  });
});

test('two stores know nothing of each other', () => {
  const [one, other] = [storeWith(), storeWith()];
  one().ask('eel');
  expect(other().view).toEqual(startView);
});

describe('asking', () => {
  test('keeps every sign that was typed, and what else is chosen', () => {
    const store = storeWith();
    store().toggle('topic', 'fishing');
    store().ask(' Eel  “weighed” ');
    expect(store().view.criteria).toEqual({
      ...noCriteria,
      query: ' Eel  “weighed” ',
      selection: { ...noSelection, topic: ['fishing'] },
    });
  });

  test('half of a surrogate pair, which no address can hold, becomes the replacement sign', () => {
    const store = storeWith();
    store().ask('a\uD83Db\uDE00c');
    expect(store().view.criteria.query).toBe('a\uFFFDb\uFFFDc');
    store().ask('😀');
    expect(store().view.criteria.query).toBe('😀');
  });

  test('leaves the fragment behind, and keeps parameters that are not ours', () => {
    const store = storeWith({ ...startView, hash: '#results', rest: [['x', '1']] });
    store().ask('eel');
    expect(store().view).toMatchObject({ hash: '', rest: [['x', '1']] });
  });
});

describe('filters', () => {
  test('are set and taken off by the same act', () => {
    const store = storeWith();
    store().toggle('topic', 'joint-bodies');
    store().toggle('topic', 'fishing');
    store().toggle('kind', 'quote');
    expect(store().view.criteria.selection).toEqual({
      ...noSelection,
      topic: ['fishing', 'joint-bodies'],
      kind: ['quote'],
    });
    store().toggle('topic', 'joint-bodies');
    expect(store().view.criteria.selection.topic).toEqual(['fishing']);
  });

  test('numbers stand by size', () => {
    const store = storeWith();
    for (const number of ['5', '10', '3']) store().toggle('clause', number);
    expect(store().view.criteria.selection.clause).toEqual(['3', '5', '10']);
  });

  test('are cleared for one facet, or for all, and the words stay', () => {
    const store = storeWith();
    store().ask('eel');
    store().toggle('topic', 'fishing');
    store().toggle('kind', 'claim');
    store().toggle('kind', 'quote');
    store().clear('kind');
    expect(store().view.criteria.selection).toEqual({ ...noSelection, topic: ['fishing'] });
    store().clear('all');
    expect(store().view.criteria).toEqual({ ...noCriteria, query: 'eel' });
  });
});

test('the order asked for is kept', () => {
  const store = storeWith();
  store().sortBy('speaker');
  expect(store().view.criteria.sort).toBe('speaker');
});

test('starting over takes words, filters and order back', () => {
  const store = storeWith();
  store().ask('eel');
  store().toggle('topic', 'fishing');
  store().sortBy('clause');
  store().startOver();
  expect(store().view.criteria).toEqual(noCriteria);
});

describe('the choices of a page with filters of its own', () => {
  const obligations = viewOf({ kind: 'obligations' });

  test('are set key by key, each value once and in its shown order', () => {
    const store = storeWith(obligations);
    store().choose('topic', ['fishing', 'water-levels', 'fishing']);
    store().choose('condition', ['with']);
    expect(store().view.choices).toEqual({
      topic: ['water-levels', 'fishing'],
      condition: ['with'],
    });
    store().choose('topic', []);
    expect(store().view.choices).toEqual({ condition: ['with'] });
  });

  test('are those of the page: others are not taken', () => {
    const store = storeWith(obligations);
    store().choose('topic', ['astrology']);
    store().choose('colour', ['red']);
    store().choose('__proto__', ['with']);
    expect(store().view.choices).toEqual({});
  });
});

describe('operators typed and filters clicked are one state', () => {
  const quotes = { ...noSelection, kind: ['quote'] };

  test('an operator with a blank after it is finished; typing goes on after the words', () => {
    const store = storeWith();
    store().ask('is:quote');
    expect(store().view.criteria.selection).toEqual(noSelection);
    store().ask('is:quote ');
    expect(store().view.criteria).toEqual({ ...noCriteria, selection: quotes });
    store().ask('gates is:claim ');
    expect(store().view.criteria.query).toBe('gates ');
    store().ask('verdict:maybe ');
    expect(store().view.criteria.query).toBe('verdict:maybe ');
  });

  test('a filter that was typed is taken off like one that was clicked', () => {
    const store = storeWith();
    store().ask('gates is:quote');
    store().toggle('kind', 'quote');
    expect(store().view.criteria).toEqual({ ...noCriteria, query: 'gates' });
    store().ask('gates is:quote');
    store().clear('kind');
    expect(store().view.criteria).toEqual({ ...noCriteria, query: 'gates' });
  });

  test('an address with an operator in its words opens with the filter', () => {
    const store = storeWith();
    store().visit(viewOf({ kind: 'explore' }, { query: 'gates is:quote' }));
    expect(store().view.criteria).toEqual({ ...noCriteria, query: 'gates', selection: quotes });
    store().visit(viewOf({ kind: 'check-a-quote' }, { query: 'is:quote ' }));
    expect(store().view.criteria.query).toBe('is:quote ');
  });
});

describe('meaning what was typed', () => {
  test('makes filters of operators, and keeps the words', () => {
    const store = storeWith();
    store().ask('gates is:quote');
    store().settle();
    expect(store().view.criteria).toEqual({
      ...noCriteria,
      query: 'gates',
      selection: { ...noSelection, kind: ['quote'] },
    });
  });

  test('changes nothing before the search is there', () => {
    const store = createExplorerStore(corpus, Promise.resolve(search), startView).getState;
    store().ask('gates is:quote');
    store().settle();
    expect(store().view.criteria.query).toBe('gates is:quote');
  });
});

test('a place to return to holds until the reader does something', () => {
  const store = storeWith();
  const place = { top: 120, focus: '#search-box' };
  store().comeBack(viewOf({ kind: 'about' }), place);
  expect(store()).toMatchObject({ place, view: { page: { kind: 'about' } } });
  store().visit(startView);
  expect(store()).toMatchObject({ place: null, view: startView });
  store().comeBack(startView, place);
  store().ask('eel');
  expect(store().place).toBeNull();
});

test('another question altogether takes the place of words and filters', () => {
  const store = storeWith();
  store().toggle('topic', 'fishing');
  store().ask('eel');
  const other = { ...noCriteria, query: 'gate', selection: { ...noSelection, kind: ['quote'] } };
  store().askAll(other);
  expect(store().view.criteria).toEqual(other);
});

test('a change of the basket is reported in words made from what has come of it', () => {
  const store = storeWith();
  store().changeBasket(
    (basket) => ({ ...basket, title: 'Gates' }),
    (after) => `Now: ${after.basket.title}`,
  );
  expect(store().report).toBe('Now: Gates');
  store().changeBasket((basket) => ({ ...basket, title: 'Locks' }));
  expect([store().basket.title, store().report]).toEqual(['Locks', 'Now: Gates']);
});

test('without a study, a page that needs one is told so; without a base, the site stands at the root', async () => {
  const store = storeWith();
  expect(store().base).toBe('/');
  await expect(store().study()).rejects.toThrow('without the study');
});
