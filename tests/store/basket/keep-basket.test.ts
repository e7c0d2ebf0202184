import { describe, expect, test } from 'vitest';
import { toggled } from '../../../src/domain/basket/basket.ts';
import { basketText, readBasketText } from '../../../src/domain/basket/basket-text.ts';
import { moved, noted, without } from '../../../src/domain/basket/edit.ts';
import { createSearch } from '../../../src/search/search.ts';
import { keepBasket } from '../../../src/store/basket/keep-basket.ts';
import { createExplorerStore, type ExplorerStore } from '../../../src/store/explorer-store.ts';
import { startView } from '../../../src/store/view.ts';
import { basketOf, keysIn } from '../../domain/basket/baskets.ts';
import { realCorpus, secondCorpus } from '../../fixtures/corpora.ts';
import { FakeBrowser } from './fake-windows.ts';

const corpus = secondCorpus();
const search = createSearch(corpus);
const name = `basket-v1:${corpus.treaty.id}`;
const unreadName = `${name}:unread`;
const [a, b, c] = ['clause:1', 'quote:toresh-clock', 'claim:agreement-signed'] as const;

interface Opened {
  readonly store: ExplorerStore;
  readonly close: () => void;
  readonly window: Window;
}

function opened(browser: FakeBrowser): Opened {
  const store = createExplorerStore(corpus, search, startView);
  const window = browser.open();
  return { store, window, close: keepBasket(store, window) };
}

function collect({ store }: Opened, key: string): void {
  store.getState().changeBasket((basket) => toggled(basket, key));
}

const keys = ({ store }: Opened): readonly string[] => keysIn(store.getState().basket);
const keeping = ({ store }: Opened) => store.getState().keeping!;

function storedKeys(browser: FakeBrowser): readonly string[] {
  return keysIn(readBasketText(browser.texts.get(name) ?? '', corpus).basket);
}

describe('a basket is kept', () => {
  test('over a reload, with order, notes and title', () => {
    const browser = new FakeBrowser();
    const first = opened(browser);
    for (const key of [a, b, c]) collect(first, key);
    first.store
      .getState()
      .changeBasket((basket) => ({ ...noted(moved(basket, c, -1), a, 'n'), title: 'T' }));
    first.close();
    const again = opened(browser);
    expect(again.store.getState().basket).toEqual(first.store.getState().basket);
    expect(keys(again)).toEqual([a, c, b]);
    expect(keeping(again)).toMatchObject({ state: 'kept', unread: '' });
  });

  test('with what was collected before the stored one had been read', () => {
    const browser = new FakeBrowser();
    browser.texts.set(name, basketText(basketOf(a), corpus));
    const store = createExplorerStore(corpus, search, startView);
    store.getState().changeBasket((basket) => toggled(basket, b));
    keepBasket(store, browser.open());
    expect(keysIn(store.getState().basket)).toEqual([a, b]);
    expect(storedKeys(browser)).toEqual([a, b]);
  });

  test('for each treaty on one host by itself', () => {
    const browser = new FakeBrowser();
    const one = opened(browser);
    collect(one, a);
    const real = realCorpus();
    const other = createExplorerStore(real, createSearch(real), startView);
    keepBasket(other, browser.open());
    expect(other.getState().basket.items).toEqual([]);
    other.getState().changeBasket((basket) => toggled(basket, 'clause:4'));
    expect(storedKeys(browser)).toEqual([a]);
  });

  test('and nothing is written as long as nothing is collected', () => {
    const browser = new FakeBrowser();
    opened(browser);
    expect(browser.texts.size).toBe(0);
  });
});

describe('two windows', () => {
  test('see what the other does, and lose nothing of either', () => {
    const browser = new FakeBrowser();
    const [one, other] = [opened(browser), opened(browser)];
    collect(one, a);
    collect(other, b);
    expect(keys(one)).toEqual([a, b]);
    expect(keys(other)).toEqual([a, b]);
    one.store.getState().changeBasket((basket) => noted(basket, b, 'n'));
    expect(other.store.getState().basket.items[1]?.note).toBe('n');
    other.store.getState().changeBasket((basket) => without(basket, a));
    expect(keys(one)).toEqual([b]);
  });

  test('one that slept takes in what it missed before it writes', () => {
    const browser = new FakeBrowser();
    const one = opened(browser);
    collect(one, a);
    // Written without a word to anyone, as to a page that is asleep.
    browser.texts.set(name, basketText(basketOf(a, b), corpus));
    collect(one, c);
    expect(storedKeys(browser)).toEqual([a, b, c]);
    browser.texts.set(name, basketText(basketOf(b), corpus));
    one.window.dispatchEvent(new Event('pageshow'));
    expect(keys(one)).toEqual([b]);
  });
});

describe('storage that is blocked or full', () => {
  test('blocked: the basket works, and is known not to be kept', () => {
    const browser = new FakeBrowser();
    browser.blocked = true;
    const one = opened(browser);
    expect(keeping(one).state).toBe('blocked');
    collect(one, a);
    expect(keys(one)).toEqual([a]);
    expect(keeping(one).state).toBe('blocked');
  });

  test('full: likewise, until there is room again', () => {
    const browser = new FakeBrowser();
    const one = opened(browser);
    collect(one, a);
    browser.full = true;
    collect(one, b);
    expect(keys(one)).toEqual([a, b]);
    expect(keeping(one).state).toBe('blocked');
    browser.full = false;
    collect(one, c);
    expect(keeping(one).state).toBe('kept');
    expect(storedKeys(browser)).toEqual([a, b, c]);
  });

  test('wiped: what is on screen stays, and is kept again from the next change on', () => {
    const browser = new FakeBrowser();
    const one = opened(browser);
    collect(one, a);
    browser.wipe();
    expect(keys(one)).toEqual([a]);
    expect(keeping(one).state).toBe('wiped');
    expect(browser.texts.size).toBe(0);
    collect(one, b);
    expect(keeping(one).state).toBe('kept');
    expect(storedKeys(browser)).toEqual([a, b]);
  });
});

describe('a stored basket that cannot be read whole', () => {
  const spoiled = `${basketText(basketOf(a), corpus)}\n["quote:nobody","mine"]\n{oops`;

  test('keeps what can be read, and sets the whole aside as it stood', () => {
    const browser = new FakeBrowser();
    browser.texts.set(name, spoiled);
    const one = opened(browser);
    expect(keys(one)).toEqual([a]);
    expect(keeping(one)).toMatchObject({ state: 'kept', unread: spoiled });
    expect(browser.texts.get(unreadName)).toBe(spoiled);
    expect(readBasketText(browser.texts.get(name)!, corpus).faults).toEqual([]);
  });

  test('is still set aside after a reload, until the reader throws it away', () => {
    const browser = new FakeBrowser();
    browser.texts.set(name, spoiled);
    opened(browser).close();
    const again = opened(browser);
    expect(keeping(again).unread).toBe(spoiled);
    keeping(again).forgetUnread();
    expect(keeping(again).unread).toBe('');
    expect(browser.texts.has(unreadName)).toBe(false);
    expect(keeping(opened(browser)).unread).toBe('');
    expect(keys(again)).toEqual([a]);
  });

  test('two of them are both set aside, and the same one once', () => {
    const browser = new FakeBrowser();
    browser.texts.set(name, 'one');
    opened(browser).close();
    browser.texts.set(name, 'other');
    opened(browser).close();
    browser.texts.set(name, 'other');
    expect(keeping(opened(browser)).unread).toBe('one\n\nother');
  });

  test('is never written over where there is no room to set it aside', () => {
    const browser = new FakeBrowser();
    browser.texts.set(name, spoiled);
    browser.full = true;
    const one = opened(browser);
    browser.full = false;
    collect(one, b);
    expect(keys(one)).toEqual([a, b]);
    expect(browser.texts.get(name)).toBe(spoiled);
    expect(keeping(one)).toMatchObject({ state: 'blocked', unread: spoiled });
  });
});
