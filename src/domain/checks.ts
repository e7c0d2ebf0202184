import type { Check, Claim, Corpus, Quote } from './corpus.ts';
import { inReadingOrder } from './sayings.ts';

/** A claim or a quote with the check it carries. */
export interface CheckedSaying {
  readonly saying: Claim | Quote;
  readonly check: Check;
}

/** Every checked claim and quote, in the article's order. */
export function checkedSayings(corpus: Corpus): readonly CheckedSaying[] {
  return [...corpus.quotes, ...corpus.claims]
    .toSorted(inReadingOrder)
    .flatMap((saying) => (saying.check === undefined ? [] : [{ saying, check: saying.check }]));
}
