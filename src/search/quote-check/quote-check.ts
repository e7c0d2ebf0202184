import type { TextSpan } from '../../domain/corpus.ts';
import type { Item } from '../../domain/item.ts';

/** How pasted words stand to the words that are held. No figure of likeness is given: it would read as a verdict. */
export type QuoteCheck = (
  | { readonly kind: 'blank' }
  /** The words stand so, sign for sign; signs before the first and after the last word are left aside. */
  | ({ readonly kind: 'exact' } & Located)
  /** The words stand so; only signs that are no words differ. */
  | ({
      readonly kind: 'typography';
      readonly differences: readonly TypographicDifference[];
    } & Located)
  /** Most of the words stand there, and some do not. */
  | {
      readonly kind: 'altered';
      readonly place: Place;
      readonly parts: readonly DiffPart[];
      readonly notices: readonly Notice[];
    }
  /** Each fragment stands somewhere, but not all in one place in this order. */
  | { readonly kind: 'stitched'; readonly fragments: readonly Fragment[] }
  | { readonly kind: 'missing'; readonly nearest: readonly Item[] }
) & {
  /** Words outside quotation marks, where only what stands inside them was checked. */
  readonly unchecked: readonly string[];
  /** True where the text was longer than what is compared, and was cut. */
  readonly capped: boolean;
};

export interface Located {
  /** Where the words stand, whole wordings first. Never empty. */
  readonly places: readonly Place[];
  /** Printed words that an ellipsis of the pasted text stands for, in the first of the places. */
  readonly leftOut: readonly string[];
  /** What was lost by leaving words out or by beginning or ending inside a clause of the sentence. */
  readonly notices: readonly Notice[];
  /** True where so few telling words were pasted that they may stand anywhere by chance. */
  readonly isShort: boolean;
}

/** A stretch of words as they are held: a quote as printed, or operative words of a clause as a source gives them. */
export interface Place {
  readonly item: Item;
  /** The whole wording; stretches of an interrupted quote are joined by an ellipsis. */
  readonly wording: string;
  /** BCP 47; null where the language is that of the edition. */
  readonly lang: string | null;
  /** The matched stretches of the wording, in order, in UTF-16 code units. */
  readonly spans: readonly TextSpan[];
  /** Whether that is every word of the wording. */
  readonly isWhole: boolean;
}

export interface Fragment {
  readonly pasted: string;
  readonly place: Place;
}

export const typographicDifferences = [
  'letter case',
  'quotation marks',
  'dashes and hyphens',
  'spaces',
  'invisible signs',
  'letter forms',
  'accents',
  'interruption',
  'punctuation',
] as const;

/** `letter forms`: ligatures and full-width letters; `interruption`: the speaker's words are run together where the article has its own words between them. */
export type TypographicDifference = (typeof typographicDifferences)[number];

/**
 * A run of words with the signs after it, as printed and as pasted; one of the two is empty where words were left out
 * or added. Put together, the parts make the printed stretch and the pasted text, from first word to last.
 */
export interface DiffPart {
  readonly kind: 'same' | 'left-out' | 'added' | 'changed';
  readonly printed: string;
  readonly pasted: string;
}

export const noticeKinds = ['negation', 'condition', 'modal', 'time', 'number', 'name'] as const;

export type NoticeKind = (typeof noticeKinds)[number];

/** A difference that can change the sense, called out in the words themselves. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly change: 'lost' | 'added' | 'changed';
  /** The words of that kind as printed; empty where they were added. */
  readonly printed: readonly string[];
  /** The words of that kind as pasted; empty where they were lost. */
  readonly pasted: readonly string[];
}
