import type { Basket } from '../../domain/basket/basket.ts';
import type { BasketFault } from '../../domain/basket/basket-fault.ts';
import { basketText, readBasketText, type BasketRead } from '../../domain/basket/basket-text.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { deflated, inflated } from './deflate.ts';

/** The most items that are put into a link. */
export const mostLinked = 100;

/** Bytes of text: a hundred items with notes of full length have 0.6 MB, in a script of three bytes a letter. */
const largest = 1024 * 1024;

/** A fragment of an address that holds a basket: a sign for its form, then the compressed text. */
const form = /^#b=(\d+)\.(.*)$/s;

export async function basketFragment(basket: Basket, corpus: Corpus): Promise<string> {
  return `#b=1.${toBase64Url(await deflated(basketText(basket, corpus)))}`;
}

/** Whether a fragment is meant to hold a basket. */
export function isBasketFragment(hash: string): boolean {
  return hash.startsWith('#b=');
}

/** The twin of {@link basketFragment}. Takes any fragment, and never throws. */
export async function readBasketFragment(hash: string, corpus: Corpus): Promise<BasketRead> {
  const [, sign, packed = ''] = form.exec(hash) ?? [];
  if (sign === undefined) return unreadable('damaged-link');
  if (sign !== '1') return unreadable('other-version');
  const { text, end } = await inflated(fromBase64Url(packed), largest);
  if (end === 'too-large') return unreadable('too-large');
  const read = readBasketText(text, corpus);
  // What a spoiled text begins with can still be read.
  return end === 'whole' ? read : { ...read, faults: [{ kind: 'damaged-link' }, ...read.faults] };
}

function unreadable(kind: 'damaged-link' | 'other-version' | 'too-large'): BasketRead {
  const fault: BasketFault = { kind };
  return { basket: { title: '', items: [] }, faults: [fault] };
}
