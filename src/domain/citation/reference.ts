import type { Basis } from '../corpus.ts';
import type { Name } from './names.ts';

// What a format needs to know, as plain text that is fit for any of them (see clean.ts). Dates are ISO 8601.

/** The page of this edition that holds what is cited. */
export interface Entry {
  readonly title: string;
  /** Absolute. */
  readonly link: string;
  readonly version: string;
  readonly date: string;
  /** The day on which the reader took the citation. */
  readonly accessed: string;
}

interface Cited {
  /** Unique in the edition, in lower-case ASCII: an id for reference managers. */
  readonly key: string;
  /** Exact words for a quote; the editors' own for all else. */
  readonly words: string;
  readonly entry: Entry;
}

export interface Voice {
  readonly name: string;
  /** The role at the time. */
  readonly role: string;
  /** Who carried the words, where somebody did. */
  readonly via: string | null;
}

export interface CitedArticle {
  readonly authors: readonly Name[];
  readonly publisher: string;
  readonly date: string;
  /** Null where the editors' copy has none. */
  readonly headline: string | null;
  readonly url: string;
  readonly language: string;
}

export interface SayingReference extends Cited {
  readonly kind: 'quote' | 'claim';
  /** Null where the article's author speaks. */
  readonly voice: Voice | null;
  readonly article: CitedArticle;
  readonly paragraph: number;
}

export interface CitedTreaty {
  readonly title: string;
  readonly parties: readonly string[];
  /** In the same order. */
  readonly shortParties: readonly string[];
  readonly signed: string;
  readonly signedAt: string | null;
  readonly inForce: string | null;
  readonly ended: string | null;
}

/** A clause's summary, or a treaty's value in the comparison: both the editors' account of an article of a treaty. */
export interface TreatyReference extends Cited {
  readonly kind: 'clause' | 'value';
  readonly treaty: CitedTreaty;
  /** The article's number, such as “4”; null where none can be named. */
  readonly article: string | null;
  readonly basis: Basis;
  readonly sources: readonly string[];
}

export interface EventReference extends Cited {
  readonly kind: 'event';
  readonly basis: Basis;
  readonly sources: readonly string[];
}

export type Reference = SayingReference | TreatyReference | EventReference;

/** The site as a work that is cited. */
export const siteName = 'Treaty Clause Explorer';

/** Stands for a headline that the editors' copy lacks: a description, which no style sets as a title. */
export const withoutHeadline = 'news article (headline not seen)';
