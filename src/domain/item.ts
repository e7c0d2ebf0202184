import type {
  Attribution,
  Basis,
  Claim,
  Clause,
  Corpus,
  Quote,
  Speaker,
  Verdict,
} from './corpus.ts';

/** Anything a reader can find, open, cite or collect. */
export type Item =
  | { readonly kind: 'clause'; readonly clause: Clause }
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'speaker'; readonly speaker: Speaker };

export type ItemKind = Item['kind'];

/** What a reader can collect and cite: a speaker is no text, and so not among them. */
export type Collectable = Exclude<Item, { readonly kind: 'speaker' }>;

export const itemKinds: readonly ItemKind[] = ['clause', 'quote', 'claim', 'speaker'];

/** The item's permanent name inside its kind: a clause's number, or an id. */
export function itemId(item: Item): string {
  switch (item.kind) {
    case 'clause':
      return String(item.clause.number);
    case 'quote':
      return item.quote.id;
    case 'claim':
      return item.claim.id;
    case 'speaker':
      return item.speaker.id;
  }
}

/** Unique over all kinds, such as `claim:shared-gauges`. */
export function itemKey(item: Item): string {
  return `${item.kind}:${itemId(item)}`;
}

/** Every item of a corpus in reading order: clauses by number, quotes and claims by their place in the article, speakers. */
export function itemsOf(corpus: Corpus): readonly Item[] {
  return [
    ...corpus.treaty.clauses.map((clause): Item => ({ kind: 'clause', clause })),
    ...corpus.quotes.map((quote): Item => ({ kind: 'quote', quote })),
    ...corpus.claims.map((claim): Item => ({ kind: 'claim', claim })),
    ...corpus.speakers.map((speaker): Item => ({ kind: 'speaker', speaker })),
  ];
}

/** How a quote came to us, in the words that claims use: its speaker is named, or a document speaks. */
export function quoteAttribution(quote: Quote): Attribution {
  return quote.form === 'document' ? 'document' : 'named';
}

/** Words of the article rest on the article itself, which is no basis in the treaty's sense. */
export type ItemBasis = Basis | 'article';

export function basisOf(item: Item): ItemBasis | null {
  switch (item.kind) {
    case 'clause':
      return item.clause.basis;
    case 'quote':
    case 'claim':
      return 'article';
    case 'speaker':
      return null;
  }
}

export function verdictOf(item: Item): Verdict | null {
  switch (item.kind) {
    case 'quote':
      return item.quote.check?.verdict ?? null;
    case 'claim':
      return item.claim.check?.verdict ?? null;
    case 'clause':
    case 'speaker':
      return null;
  }
}
