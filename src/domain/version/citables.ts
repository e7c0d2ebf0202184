import type { Citable } from '../citation/citable.ts';
import type { WholeCorpus } from '../corpus.ts';

/** Everything that can be cited, in the order of the corpus. */
export function citablesOf(corpus: WholeCorpus): readonly Citable[] {
  const { treaty, quotes, claims, comparisons, timeline } = corpus;
  return [
    ...treaty.clauses.map((clause): Citable => ({ kind: 'clause', clause })),
    ...quotes.map((quote): Citable => ({ kind: 'quote', quote })),
    ...claims.map((claim): Citable => ({ kind: 'claim', claim })),
    ...comparisons.flatMap((comparison) =>
      comparison.values.map((value): Citable => ({ kind: 'value', comparison, value })),
    ),
    ...timeline.map((event): Citable => ({ kind: 'event', event })),
  ];
}

/** Its permanent name over all kinds, such as `clause:4`, `quote:first-words` or `value:some-treaty.trigger`. */
export function citableKey(citable: Citable): string {
  switch (citable.kind) {
    case 'clause':
      return `clause:${citable.clause.number}`;
    case 'quote':
      return `quote:${citable.quote.id}`;
    case 'claim':
      return `claim:${citable.claim.id}`;
    case 'value':
      return `value:${citable.comparison.id}.${citable.value.variable}`;
    case 'event':
      return `event:${citable.event.id}`;
  }
}
