import { readAddress, writeAddress } from './address.ts';
import type { ExplorerStore, Place } from './explorer-store.ts';
import { historyStep, type View } from './view.ts';

/** What is kept with each entry of the browser's history. */
interface Entry {
  readonly key: number;
}

/**
 * Keeps the store's view and the browser's address in step, and remembers the reader's place on every entry of this
 * visit. The only module that touches `history`. Returns a function that ends it.
 *
 * @param prepare fetches what a view needs before it can be drawn; null where it needs nothing
 */
export function syncHistory(
  store: ExplorerStore,
  browser: Window,
  prepare: (view: View) => Promise<void> | null = () => null,
): () => void {
  const { history, location } = browser;
  const places = new Map<number, Place>();
  let key = entryKey(history.state) ?? Date.now();
  history.replaceState(entry(key), '');

  const remember = (): void => void places.set(key, placeOf(browser));
  /** A new entry ends all that lay ahead, and with them the places remembered there. */
  const advance = (): void => {
    key += 1;
    places.delete(key);
  };

  const unsubscribe = store.subscribe(({ view, base, place }, before) => {
    if (view === before.view || place !== null) return;
    const address = writeAddress(view, base);
    if (address === addressOf(location)) return;
    const step = historyStep(before.view, view);
    if (step === 'replace') return history.replaceState(entry(key), '', address);
    remember();
    advance();
    history.pushState(entry(key), '', address);
  });

  const onPopState = (event: PopStateEvent): void => {
    const { corpus, base, comeBack } = store.getState();
    const known = entryKey(event.state);
    if (known === null) {
      // A fragment of the page was followed: the browser has made an entry of its own.
      advance();
      history.replaceState(entry(key), '');
    } else {
      // What is drawn is still the page that is left.
      remember();
      key = known;
    }
    const view = readAddress(location, corpus, base);
    const place = places.get(key) ?? (location.hash === '' ? topOfPage : atFragment);
    const now = key;
    // Whoever has gone on meanwhile is not called back.
    onceReady(prepare(view), () => key === now && comeBack(view, place));
  };

  const giveBackScroll = takeOverScroll(browser);
  browser.addEventListener('popstate', onPopState);
  browser.addEventListener('scroll', remember, { passive: true });
  return () => {
    unsubscribe();
    giveBackScroll();
    browser.removeEventListener('popstate', onPopState);
    browser.removeEventListener('scroll', remember);
  };
}

/** At once where there is nothing to wait for; else when it has come, or cannot come. */
function onceReady(preparing: Promise<void> | null, act: () => unknown): void {
  if (preparing === null) act();
  else void preparing.then(act, act);
}

/** The browser's own restoring would act before the page of the entry is drawn; on a reload it is the better one. */
function takeOverScroll(browser: Window): () => void {
  const { history } = browser;
  const giveBack = (): void => void (history.scrollRestoration = 'auto');
  const takeOver = (): void => void (history.scrollRestoration = 'manual');
  takeOver();
  browser.addEventListener('pagehide', giveBack);
  browser.addEventListener('pageshow', takeOver);
  return () => {
    giveBack();
    browser.removeEventListener('pagehide', giveBack);
    browser.removeEventListener('pageshow', takeOver);
  };
}

const topOfPage: Place = { top: 0, focus: null };
const atFragment: Place = { top: null, focus: null };

function addressOf({ pathname, search, hash }: Location): string {
  return `${pathname}${search}${hash}`;
}

function entry(key: number): Entry {
  return { key };
}

function entryKey(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('key' in state)) return null;
  return typeof state.key === 'number' ? state.key : null;
}

function placeOf(browser: Window): Place {
  return { top: browser.scrollY, focus: selectorFor(browser.document.activeElement) };
}

/** A selector that finds the element again on a page drawn anew: its id, or the address it leads to. */
function selectorFor(element: Element | null): string | null {
  if (element === null) return null;
  if (element.id !== '') return `#${CSS.escape(element.id)}`;
  const href = element.getAttribute('href');
  return href === null ? null : `a[href="${CSS.escape(href)}"]`;
}
