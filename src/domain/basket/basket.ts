/** One thing a reader collected. */
export interface Collected {
  /** The item's key, such as `quote:toresh-clock`: see `itemKey`. */
  readonly key: string;
  /** The reader's own words about it; empty for none. */
  readonly note: string;
}

/** The clauses, quotes and claims that a reader collected, each once, in the reader's order. */
export interface Basket {
  /** What the reader calls it; empty for none. */
  readonly title: string;
  readonly items: readonly Collected[];
}

export const emptyBasket: Basket = { title: '', items: [] };

/** Takes an item out where it is in, and else puts it at the end. */
export function toggled(basket: Basket, key: string, note = ''): Basket {
  const rest = basket.items.filter((one) => one.key !== key);
  const items = rest.length < basket.items.length ? rest : [...rest, { key, note }];
  return { ...basket, items };
}
