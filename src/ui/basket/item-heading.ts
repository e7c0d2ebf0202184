import type { Collectable } from '../../domain/item.ts';

/** What an item of a numbered list is: “Clause 4”, “Quote, exact words”. */
export function itemHeading(item: Collectable): string {
  switch (item.kind) {
    case 'clause':
      return `Clause ${item.clause.number}`;
    case 'quote':
      return 'Quote, exact words';
    case 'claim':
      return 'Claim, in our words';
  }
}
