import { emptyBasket, type Basket } from '../../domain/basket/basket.ts';
import { basketText, readBasketText } from '../../domain/basket/basket-text.ts';
import { merged } from '../../domain/basket/merge.ts';
import type { ExplorerStore, Keeping } from '../explorer-store.ts';
import { storageOf, type TextStorage } from './text-storage.ts';
import { createUnread } from './unread.ts';

/**
 * Keeps the basket in the browser, and in step with what other windows make of it: every change is written at once, and
 * before it what others have written is taken in. What cannot be read whole is set aside as it stood, under a name of its
 * own, before anything is written in its place. Returns a function that ends it.
 */
export function keepBasket(store: ExplorerStore, browser: Window): () => void {
  // Several explorers may stand on one host, and share its storage.
  const treaty = store.getState().corpus.treaty.id;
  const name = `basket-v1:${treaty}`;
  const { takeIn, write } = createKeeper(store, storageOf(browser), name);
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === null || key === name) takeIn();
  };
  const unsubscribe = store.subscribe(({ basket }, before) => {
    if (basket !== before.basket) write();
  });
  takeIn();
  if (store.getState().basket !== emptyBasket) write();
  browser.addEventListener('storage', onStorage);
  // A page that comes back whole was asleep, and heard nothing.
  browser.addEventListener('pageshow', takeIn);
  return () => {
    unsubscribe();
    browser.removeEventListener('storage', onStorage);
    browser.removeEventListener('pageshow', takeIn);
  };
}

interface Keeper {
  /** Takes in what others have written since; what is on screen stays where the storage was emptied. */
  readonly takeIn: () => void;
  readonly write: () => void;
}

function createKeeper(store: ExplorerStore, storage: TextStorage, name: string): Keeper {
  const { corpus } = store.getState();
  const unread = createUnread(storage, `${name}:unread`);
  const report = (state: Keeping['state']): void =>
    store.setState({ keeping: { state, unread: unread.text(), forgetUnread } });
  const forgetUnread = (): void => {
    unread.forget();
    report(store.getState().keeping?.state ?? 'kept');
  };
  /** What is stored, and the basket that it stands for: what this window and the others last agreed on. */
  let known: { readonly text: string | null; readonly basket: Basket } = nothing;

  const takeIn = (): void => {
    const text = storage.read(name);
    if (text === undefined) return report('blocked');
    if (text === known.text) return;
    if (text === null) {
      known = nothing;
      return report('wiped');
    }
    const { basket: theirs, faults } = readBasketText(text, corpus);
    if (faults.length > 0) unread.setAside(text);
    const basket = merged(known.basket, store.getState().basket, theirs);
    known = { text, basket: theirs };
    report('kept');
    store.setState({ basket });
  };

  const write = (): void => {
    takeIn();
    const { basket } = store.getState();
    const text = basketText(basket, corpus);
    if (text === known.text) return;
    if (unread.isLost() || !storage.write(name, text)) return report('blocked');
    known = { text, basket };
    report('kept');
  };

  report('kept');
  return { takeIn, write };
}

const nothing = { text: null, basket: emptyBasket };
