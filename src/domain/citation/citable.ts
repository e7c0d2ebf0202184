import type { Comparison, Corpus, TimelineEvent } from '../corpus.ts';
import type { Collectable } from '../item.ts';
import { clean, cleanAddress } from './clean.ts';
import { longDate } from './dates.ts';
import type { Entry, Reference } from './reference.ts';
import { eventReference, clauseReference, valueReference } from './edition-reference.ts';
import { sayingReference } from './saying-reference.ts';

/** What a reader can cite. */
export type Citable =
  | Collectable
  | {
      readonly kind: 'value';
      readonly comparison: Comparison;
      readonly value: Comparison['values'][number];
    }
  | { readonly kind: 'event'; readonly event: TimelineEvent };

export interface Taken {
  /** The item's own page, absolute. */
  readonly link: string;
  /** The day on which the reader takes the citation, ISO 8601. */
  readonly accessed: string;
}

/** Everything that any format says of an item, as a plain record. */
export function referenceTo(citable: Citable, corpus: Corpus, taken: Taken): Reference {
  const entry: Entry = {
    title: clean(titleOf(citable)),
    link: cleanAddress(taken.link),
    version: clean(corpus.edition.version),
    date: corpus.edition.created.slice(0, 10),
    accessed: taken.accessed,
  };
  switch (citable.kind) {
    case 'quote':
    case 'claim':
      return sayingReference(citable, corpus, entry);
    case 'clause':
      return clauseReference(citable.clause, corpus, entry);
    case 'value':
      return valueReference(citable, corpus, entry);
    case 'event':
      return eventReference(citable.event, corpus, entry);
  }
}

/** What the item's entry is called in a citation; an entry without a title of its own is called by its kind and place. */
function titleOf(citable: Citable): string {
  switch (citable.kind) {
    case 'quote':
      return `Quote, paragraph ${citable.quote.paragraph}`;
    case 'claim':
      return `Claim, paragraph ${citable.claim.paragraph}`;
    case 'clause':
      return `Clause ${citable.clause.number}: ${citable.clause.title}`;
    case 'value':
      return `Comparison: ${citable.comparison.shortTitle}, ${citable.value.code}`;
    case 'event':
      return `Timeline: ${rangeOf(citable.event)}`;
  }
}

function rangeOf({ date, until }: TimelineEvent): string {
  return until === null ? longDate(date) : `${longDate(date)} to ${longDate(until)}`;
}
