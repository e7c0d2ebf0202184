import type { Criteria } from '../search/criteria.ts';
import type { Search } from '../search/findings.ts';
import type { View } from './view.ts';

type Settle = Search['settle'];

const asItIs: Settle = (criteria) => criteria;

/** Operators typed and filters clicked are one state. Until the search has come, operators stay in the words. */
export function settleOf(search: Search | Promise<Search>): Settle {
  return search instanceof Promise ? asItIs : search.settle;
}

/** Where quotes are checked, the words are the quote, and no operators. */
export function settledView(view: View, settle: Settle): View {
  return view.page.kind === 'explore' ? { ...view, criteria: settle(view.criteria) } : view;
}

/** What is asked once this is typed. An operator with a blank after it is finished, and becomes a filter. */
export function asTyped({ page, criteria }: View, typed: string, settle: Settle): Criteria {
  const next = { ...criteria, query: wellFormed(typed) };
  if (!typed.endsWith(' ') || page.kind !== 'explore') return next;
  const settled = settle(next);
  if (settled === next || settled.query === '') return settled;
  // The blank stays after the words that stay: whoever types goes on with the next one.
  return { ...settled, query: `${settled.query} ` };
}

/** A lone half of a surrogate pair cannot be written into an address: the same replacement the platform makes. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
