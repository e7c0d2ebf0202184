import { referenceTo } from '../../domain/citation/citable.ts';
import { figure } from '../../domain/citation/html.ts';
import { siteName } from '../../domain/citation/reference.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Embedded } from '../../domain/embed-code.ts';
import type { Item } from '../../domain/item.ts';
import { pathOf } from '../../store/page.ts';
import { pageOf } from '../search/item-page.ts';

/** What has a card that others can put into their pages. */
export type Embeddable = Extract<Item, { readonly kind: 'clause' | 'quote' }>;

/** The card's own page, below the base, with a slash at both ends. */
export function cardPath(item: Embeddable): string {
  return `/embed${pathOf(pageOf(item))}`;
}

/** @param whole makes a path below the base an absolute address */
export function embeddedOf(
  item: Embeddable,
  corpus: Corpus,
  whole: (path: string) => string,
): Embedded {
  const reference = referenceTo(item, corpus, {
    link: whole(pathOf(pageOf(item))),
    // No card says when it was read.
    accessed: corpus.edition.created,
  });
  return {
    card: whole(cardPath(item)),
    title: `${reference.entry.title} (${corpus.treaty.shortTitle}), ${siteName}`,
    fallback: figure(reference),
    script: whole('/embed.js'),
  };
}
