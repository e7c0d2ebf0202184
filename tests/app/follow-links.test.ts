import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { followLinks } from '../../src/app/follow-links.ts';
import type { ExplorerStore } from '../../src/store/explorer-store.ts';
import { secondCorpus } from '../fixtures/corpora.ts';
import { storeAt } from '../fixtures/render-explorer.tsx';

function following(address = '/about/', base = '/'): ExplorerStore {
  history.pushState(null, '', address);
  const store = storeAt(address, secondCorpus(), base);
  onTestFinished(followLinks(store, document));
  return store;
}

/** Clicks a link and tells who follows it. */
function click(markup: string, init: MouseEventInit = {}): 'browser' | 'ours' {
  document.body.insertAdjacentHTML('beforeend', markup);
  const link = document.body.lastElementChild!;
  let ours = false;
  const last = (event: Event): void => {
    ours = event.defaultPrevented;
    // jsdom cannot go to another page, and would say so.
    event.preventDefault();
  };
  window.addEventListener('click', last, { once: true });
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  (link.querySelector('b') ?? link).dispatchEvent(event);
  return ours ? 'ours' : 'browser';
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a link of the site', () => {
  test('opens its page without loading one', async () => {
    const store = following();
    expect(click('<a href="/clauses/3/?q=dam#said-heading">Clause 3</a>')).toBe('ours');
    await waitFor(() => expect(store.getState().view.page).toEqual({ kind: 'clause', number: 3 }));
    expect(store.getState().view).toMatchObject({
      hash: '#said-heading',
      criteria: { query: 'dam' },
    });
  });

  test('is followed wherever inside it the click fell', async () => {
    const store = following();
    expect(click('<a href="/quotes/"><span><b>All quotes</b></span></a>')).toBe('ours');
    await waitFor(() => expect(store.getState().view.page.kind).toBe('quotes'));
  });

  test('keeps the page that is open until the next can be drawn', async () => {
    const store = following();
    click('<a href="/speakers/">Speakers</a>');
    expect(store.getState().view.page.kind).toBe('about');
    await waitFor(() => expect(store.getState().view.page.kind).toBe('speakers'));
  });

  test('followed right after another counts, whichever code comes first', async () => {
    const store = following();
    const opened: string[] = [];
    store.subscribe(({ view }) => opened.push(view.page.kind));
    click('<a href="/topics/">Topics, whose code is not there yet</a>');
    click('<a href="/">Explore, which needs none</a>');
    await waitFor(() => expect(opened).toContain('explore'));
    await new Promise((done) => setTimeout(done, 300));
    expect(opened).toEqual(['explore']);
  });
});

describe('the browser is left to follow', () => {
  test.each([
    ['another site', '<a href="https://kelder-tide.example/">Source</a>'],
    ['a new window', '<a href="/clauses/3/" target="_blank">Clause 3</a>'],
    ['a download', '<a href="/clauses/3/" download>Clause 3</a>'],
    ['a fragment of the open page', '<a href="/about/#gaps-heading">Gaps</a>'],
    ['a page that is not there', '<a href="/clauses/99/">Clause 99</a>'],
    ['a file', '<a href="/data/claims.json">Claims</a>'],
    ['mail', '<a href="mailto:tide@kelder.example">Mail</a>'],
    ['a link without an address', '<a>Nothing</a>'],
    ['no link at all', '<p>Nothing</p>'],
  ])('%s', (_, markup) => {
    const store = following();
    const { view } = store.getState();
    expect(click(markup)).toBe('browser');
    expect(store.getState().view).toBe(view);
  });

  test.each([
    ['Ctrl', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['Alt', { altKey: true }],
    ['the middle button', { button: 1 }],
  ])('a click with %s', (_, init) => {
    following();
    expect(click('<a href="/clauses/3/">Clause 3</a>', init)).toBe('browser');
  });

  test('a link outside the folder the site stands under', () => {
    following('/sub/about/', '/sub/');
    expect(click('<a href="/clauses/3/">Another site of this host</a>')).toBe('browser');
    expect(click('<a href="/sub/clauses/3/">Clause 3</a>')).toBe('ours');
  });

  test('a click that something else has dealt with', () => {
    const store = following();
    const { view } = store.getState();
    document.body.addEventListener('click', (event) => event.preventDefault(), { once: true });
    click('<a href="/clauses/3/">Clause 3</a>');
    expect(store.getState().view).toBe(view);
  });
});

test('another fragment of another page of the site is the site’s', () => {
  following();
  expect(click('<a href="/articles/kelder-tide-2009-03-20/#p5">Paragraph 5</a>')).toBe('ours');
});

test('once it is ended, every link is the browser’s', () => {
  const store = storeAt('/about/', secondCorpus());
  followLinks(store, document)();
  expect(click('<a href="/clauses/3/">Clause 3</a>')).toBe('browser');
});
