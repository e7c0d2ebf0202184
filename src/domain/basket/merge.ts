import type { Basket, Collected } from './basket.ts';
import { bothNotes } from './reader-words.ts';

/**
 * What two windows made of one basket, as one: what either added is in, what either took out is out, unless the other
 * has changed its note since. Where both changed the same words, notes are joined and the title is mine.
 *
 * @param base what both last knew
 */
export function merged(base: Basket, mine: Basket, theirs: Basket): Basket {
  const [was, own, other] = [base, mine, theirs].map(byKey);
  const [first, second] = onlyAddsTo(base, mine) ? [theirs, mine] : [mine, theirs];
  const keys = new Set([...first.items, ...second.items].map(({ key }) => key));
  return {
    title: changed(base.title, mine.title) ? mine.title : theirs.title,
    items: [...keys].flatMap(
      (key) => mergedItem(was?.get(key), own?.get(key), other?.get(key)) ?? [],
    ),
  };
}

function byKey({ items }: Basket): ReadonlyMap<string, Collected> {
  return new Map(items.map((one) => [one.key, one]));
}

/** Whether a basket is an earlier one, less what was taken out, and what was added behind it. */
function onlyAddsTo(earlier: Basket, { items }: Basket): boolean {
  const places = new Map(earlier.items.map(({ key }, place) => [key, place]));
  const held = items.map(({ key }) => places.get(key) ?? earlier.items.length);
  return held.every((place, at) => at === 0 || place >= (held[at - 1] ?? 0));
}

type Held = Collected | undefined;

function mergedItem(was: Held, mine: Held, theirs: Held): Held {
  if (mine !== undefined && theirs !== undefined) return withMergedNote(was, mine, theirs);
  const left = mine ?? theirs;
  const takenOut = was !== undefined && left !== undefined && !changed(was.note, left.note);
  return takenOut ? undefined : left;
}

function withMergedNote(was: Held, mine: Collected, theirs: Collected): Collected {
  if (!changed(was?.note ?? '', mine.note)) return theirs;
  if (!changed(was?.note ?? '', theirs.note)) return mine;
  return { key: mine.key, note: bothNotes(theirs.note, mine.note) };
}

function changed(before: string, after: string): boolean {
  return before !== after;
}
