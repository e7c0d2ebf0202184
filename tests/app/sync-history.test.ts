import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { readAddress } from '../../src/store/address.ts';
import { createExplorerStore, type ExplorerStore } from '../../src/store/explorer-store.ts';
import { syncHistory } from '../../src/store/sync-history.ts';
import { viewOf } from '../../src/store/view.ts';
import { fillBrowserGaps } from '../fixtures/browser-gaps.ts';
import { secondCorpus } from '../fixtures/corpora.ts';
import { searchOf } from '../fixtures/render-explorer.tsx';

const corpus = secondCorpus();
const clause = (number: number) => viewOf({ kind: 'clause', number });

fillBrowserGaps();

beforeEach(() => {
  document.body.innerHTML = '<input id="search-box"><a href="/about/">About</a>';
});

/** A store in step with the window's own history, which each test adds to. */
function synced(start = '/', base = '/'): ExplorerStore {
  history.pushState(null, '', start);
  const store = createExplorerStore(
    corpus,
    searchOf(corpus),
    readAddress(location, corpus, base),
    base,
  );
  onTestFinished(syncHistory(store, window));
  return store;
}

function address(): string {
  return `${location.pathname}${location.search}${location.hash}`;
}

function scrollTo(top: number): void {
  Object.defineProperty(window, 'scrollY', { value: top, configurable: true });
  window.dispatchEvent(new Event('scroll'));
}

/** Back or forward, and the wait until the browser has gone there. */
async function go(step: -1 | 1, expected: string): Promise<void> {
  if (step === -1) history.back();
  else history.forward();
  await waitFor(() => expect(address()).toBe(expected));
}

describe('the address follows the view', () => {
  test('typing replaces the entry', () => {
    const store = synced();
    const { length } = history;
    for (const query of ['e', 'ee', 'eel']) store.getState().ask(query);
    expect(address()).toBe('/?q=eel');
    expect(history).toHaveLength(length);
  });

  test('a filter, an order and a page each add one', () => {
    const store = synced();
    const { length } = history;
    store.getState().toggle('topic', 'fishing');
    expect(address()).toBe('/?topic=fishing');
    store.getState().sortBy('clause');
    expect(address()).toBe('/?topic=fishing&sort=clause');
    store.getState().visit(clause(4));
    expect(address()).toBe('/clauses/4/');
    expect(history).toHaveLength(length + 3);
  });

  test('below the base', () => {
    const store = synced('/sub/', '/sub/');
    store.getState().visit(clause(4));
    expect(address()).toBe('/sub/clauses/4/');
  });

  test('a view with the address that is there adds nothing', () => {
    const store = synced('/clauses/4/');
    const { length } = history;
    store.getState().visit(clause(4));
    store.getState().clear('all');
    expect(history).toHaveLength(length);
  });

  test('parameters that are not ours stay in the address', () => {
    const store = synced('/?utm_source=letter');
    store.getState().ask('eel');
    expect(address()).toBe('/?q=eel&utm_source=letter');
  });

  test('no longer, once it is ended', async () => {
    const store = createExplorerStore(corpus, searchOf(corpus), viewOf({ kind: 'explore' }));
    history.pushState(null, '', '/about/');
    history.pushState(null, '', '/');
    const end = syncHistory(store, window);
    end();
    store.getState().ask('eel');
    expect(address()).toBe('/');
    await go(-1, '/about/');
    expect(store.getState().view.page.kind).toBe('explore');
  });
});

describe('back and forward', () => {
  test('restore the whole view, letter for letter', async () => {
    const store = synced('/?q=gate');
    store.getState().toggle('kind', 'quote');
    const filtered = store.getState().view;
    store.getState().visit(clause(3));
    await go(-1, '/?q=gate&kind=quote');
    expect(store.getState().view).toEqual(filtered);
    await go(-1, '/?q=gate');
    expect(store.getState().view.criteria.selection.kind).toEqual([]);
    await go(1, '/?q=gate&kind=quote');
    await go(1, '/clauses/3/');
    expect(store.getState().view).toEqual(clause(3));
  });

  test('lead to the words as they were last typed', async () => {
    const store = synced();
    for (const query of ['e', 'ee', 'eel']) store.getState().ask(query);
    store.getState().visit(clause(4));
    await go(-1, '/?q=eel');
    expect(store.getState().view.criteria.query).toBe('eel');
  });

  test('write nothing into the history themselves', async () => {
    const store = synced();
    store.getState().visit(clause(1));
    store.getState().visit(clause(2));
    const { length } = history;
    await go(-1, '/clauses/1/');
    await go(1, '/clauses/2/');
    expect(history).toHaveLength(length);
  });

  test('typing after them is in the address again', async () => {
    const store = synced();
    store.getState().visit(clause(1));
    await go(-1, '/');
    store.getState().ask('eel');
    expect(address()).toBe('/?q=eel');
  });
});

describe('the reader’s place', () => {
  test('scroll and focus of the page that was left are there on coming back', async () => {
    const store = synced();
    scrollTo(640);
    document.querySelector('a')?.focus();
    store.getState().visit(clause(1));
    scrollTo(0);
    await go(-1, '/');
    const { place } = store.getState();
    expect(place?.top).toBe(640);
    expect(document.querySelector(place?.focus ?? 'none')).toBe(document.querySelector('a'));
  });

  test('an element with an id is found by it', async () => {
    const store = synced();
    document.getElementById('search-box')?.focus();
    store.getState().visit(clause(1));
    await go(-1, '/');
    expect(document.querySelector(store.getState().place?.focus ?? 'none')?.id).toBe('search-box');
  });

  test('on the page that was left by going back, too', async () => {
    const store = synced();
    store.getState().visit(clause(1));
    scrollTo(300);
    document.querySelector('a')?.focus();
    await go(-1, '/');
    (document.activeElement as HTMLElement).blur();
    await go(1, '/clauses/1/');
    expect(store.getState().place).toMatchObject({ top: 300 });
    expect(store.getState().place?.focus).toContain('href');
  });

  test('a page never seen before has none but its top', async () => {
    history.pushState(null, '', '/about/');
    const store = synced('/clauses/1/');
    await go(-1, '/about/');
    expect(store.getState().place).toEqual({ top: 0, focus: null });
  });

  test('a new page does not inherit the place of one that lay ahead and is gone', async () => {
    const store = synced();
    scrollTo(0);
    store.getState().visit(clause(1));
    scrollTo(900);
    await go(-1, '/');
    scrollTo(0);
    store.getState().visit(clause(2));
    store.getState().visit(clause(3));
    await go(-1, '/clauses/2/');
    expect(store.getState().place?.top).toBe(0);
  });
});

describe('a fragment of the page', () => {
  test('is the browser’s to scroll to, and part of the view', async () => {
    const store = synced('/about/');
    location.hash = '#gaps-heading';
    await waitFor(() => expect(store.getState().view.hash).toBe('#gaps-heading'));
    expect(store.getState().place).toEqual({ top: null, focus: null });
  });

  test('is not given the place of a page that lay ahead and is gone', async () => {
    const store = synced('/about/');
    store.getState().visit(clause(1));
    scrollTo(900);
    await go(-1, '/about/');
    location.hash = '#sources-heading';
    await waitFor(() => expect(store.getState().view.hash).toBe('#sources-heading'));
    expect(store.getState().place).toEqual({ top: null, focus: null });
  });
});

test('the browser restores the scroll itself only over a reload', () => {
  synced();
  expect(history.scrollRestoration).toBe('manual');
  window.dispatchEvent(new Event('pagehide'));
  expect(history.scrollRestoration).toBe('auto');
  window.dispatchEvent(new Event('pageshow'));
  expect(history.scrollRestoration).toBe('manual');
});

test('hundreds of letters make hundreds of replacements and no entry', () => {
  const store = synced();
  const push = vi.spyOn(history, 'pushState');
  onTestFinished(() => push.mockRestore());
  for (let length = 1; length <= 200; length += 1) store.getState().ask('x'.repeat(length));
  expect(push).not.toHaveBeenCalled();
});
