import {
  noCriteria,
  noSelection,
  type Criteria,
  type FacetName,
  type Selection,
} from '../search/criteria.ts';
import { noChoices, type Choices } from './choices.ts';
import type { Page } from './page.ts';

/** What the reader asked to see. On every page but Explore, only the criteria's query has a meaning: words to mark. */
export interface View {
  readonly page: Page;
  readonly criteria: Criteria;
  /** What is chosen on a page with filters of its own; empty on all others. */
  readonly choices: Choices;
  /** The version of an item for which the link was made that led here, as it stood in the address; mostly empty. */
  readonly version: string;
  /** Parameters of the address that are not ours, kept as they came. */
  readonly rest: readonly (readonly [string, string])[];
  /** The fragment with its `#`, or empty. */
  readonly hash: string;
}

export const startView: View = {
  page: { kind: 'explore' },
  criteria: noCriteria,
  choices: noChoices,
  version: '',
  rest: [],
  hash: '',
};

export function viewOf(page: Page, criteria: Partial<Criteria> = {}, hash = ''): View {
  return { ...startView, page, criteria: { ...noCriteria, ...criteria }, hash };
}

/** Explore, narrowed to one value of a facet or a few. */
export function exploreView(selection: Partial<Selection>): View {
  return viewOf({ kind: 'explore' }, { selection: { ...noSelection, ...selection } });
}

/** Values in one fixed order, so that equal choices make equal addresses: numbers by size, words by code unit. */
export function inOrder(values: Iterable<string>): readonly string[] {
  const rank = (value: string): number =>
    /^\d+$/.test(value) ? Number(value) : Number.POSITIVE_INFINITY;
  return [...new Set(values)].toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    if (first !== second) return first - second;
    return a < b ? -1 : 1;
  });
}

export function toggled(selection: Selection, facet: FacetName, value: string): Selection {
  const chosen = selection[facet];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...selection, [facet]: inOrder(next) };
}

export function cleared(selection: Selection, facet: FacetName | 'all'): Selection {
  return facet === 'all' ? noSelection : { ...selection, [facet]: [] };
}

/** How a change of view is written into the browser's history: typing replaces, everything else adds. */
export function historyStep(before: View, after: View): 'replace' | 'push' {
  const { criteria: was } = before;
  const { criteria: is } = after;
  const otherWordsOnly =
    before.page === after.page &&
    before.choices === after.choices &&
    was.selection === is.selection &&
    was.sort === is.sort;
  return otherWordsOnly ? 'replace' : 'push';
}
