/** What could not be read, or not as it stood, in a stored basket or a link. */
export type BasketFault =
  /** Nothing at its beginning says that it is a basket. */
  | { readonly kind: 'no-head' }
  /** Written in a form that this edition of the site does not know. */
  | { readonly kind: 'other-version' }
  /** Collected from another treaty. */
  | { readonly kind: 'other-treaty' }
  /** A line, counted from 1, that is no entry. */
  | { readonly kind: 'no-entry'; readonly line: number }
  /** Names an item that this edition does not hold. */
  | { readonly kind: 'unknown'; readonly key: string }
  | { readonly kind: 'twice'; readonly key: string }
  /** A note that is no text, or was cut since it is too long. */
  | { readonly kind: 'note'; readonly key: string }
  | { readonly kind: 'title' }
  /** Entries that the basket says it has, and that are not there. */
  | { readonly kind: 'missing'; readonly count: number }
  /** A link that is no whole one any more. */
  | { readonly kind: 'damaged-link' }
  /** More text than any basket has. */
  | { readonly kind: 'too-large' };
