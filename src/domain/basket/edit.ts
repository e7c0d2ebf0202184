import type { Basket, Collected } from './basket.ts';
import { bothNotes, noteFrom, titleFrom } from './reader-words.ts';

export function titled(basket: Basket, title: string): Basket {
  return { ...basket, title: titleFrom(title) };
}

export function noted(basket: Basket, key: string, note: string): Basket {
  return {
    ...basket,
    items: basket.items.map((one) => (one.key === key ? { key, note: noteFrom(note) } : one)),
  };
}

export function placeOf({ items }: Basket, key: string): number {
  return items.findIndex((one) => one.key === key);
}

/** One place up (-1) or down (1); the same basket where there is no such place. */
export function moved(basket: Basket, key: string, by: -1 | 1): Basket {
  const from = placeOf(basket, key);
  const item = basket.items[from];
  if (item === undefined || basket.items[from + by] === undefined) return basket;
  return putIn(without(basket, key), item, from + by);
}

export function without(basket: Basket, key: string): Basket {
  return { ...basket, items: basket.items.filter((one) => one.key !== key) };
}

/** Puts an item at a place, or at the end where there are not so many; nothing happens where it is in already. */
export function putIn(basket: Basket, item: Collected, place: number): Basket {
  if (placeOf(basket, item.key) >= 0) return basket;
  return { ...basket, items: basket.items.toSpliced(place, 0, item) };
}

/** All of mine in my order, then what only the other holds; of what both hold, both notes. My title, if I gave one. */
export function joined(mine: Basket, other: Basket): Basket {
  const theirs = new Map(other.items.map((one) => [one.key, one.note]));
  const own = new Set(mine.items.map(({ key }) => key));
  return {
    title: mine.title || other.title,
    items: [
      ...mine.items.map(({ key, note }) => ({ key, note: bothNotes(note, theirs.get(key) ?? '') })),
      ...other.items.filter(({ key }) => !own.has(key)),
    ],
  };
}
