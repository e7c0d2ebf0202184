/** Fields a reader narrows by. Each item has none, one or several values of each. */
export const facetNames = ['kind', 'topic', 'speaker', 'clause', 'by', 'basis', 'verdict'] as const;

export type FacetName = (typeof facetNames)[number];

/** Chosen values by facet: any of them within a facet, all facets together. An empty list narrows nothing. */
export type Selection = Readonly<Record<FacetName, readonly string[]>>;

export const sortOrders = ['relevance', 'clause', 'article', 'speaker'] as const;

export type SortOrder = (typeof sortOrders)[number];

/** The whole question: what was typed, what was ticked, and the order asked for. */
export interface Criteria {
  readonly query: string;
  readonly selection: Selection;
  readonly sort: SortOrder;
}

export const noSelection: Selection = {
  kind: [],
  topic: [],
  speaker: [],
  clause: [],
  by: [],
  basis: [],
  verdict: [],
};

export const noCriteria: Criteria = { query: '', selection: noSelection, sort: 'relevance' };

/** Whether the reader has asked for anything: a blank query with nothing ticked asks for nothing. */
export function asksNothing({ query, selection }: Criteria): boolean {
  return query.trim() === '' && facetNames.every((name) => selection[name].length === 0);
}
