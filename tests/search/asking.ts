import {
  noCriteria,
  noSelection,
  type Criteria,
  type Selection,
} from '../../src/search/criteria.ts';
import type { Findings, Mark, PromptSearch } from '../../src/search/findings.ts';
import { itemKey } from '../../src/domain/item.ts';

export function asking(query: string, selection: Partial<Selection> = {}): Criteria {
  return { ...noCriteria, query, selection: { ...noSelection, ...selection } };
}

export function keysOf({ hits }: Findings): readonly string[] {
  return hits.map(({ item }) => itemKey(item));
}

export function found(
  search: PromptSearch,
  query: string,
  selection: Partial<Selection> = {},
): readonly string[] {
  return keysOf(search.find(asking(query, selection)));
}

export function markedWords(text: string, marks: readonly Mark[]): readonly string[] {
  return marks.map(({ start, end }) => text.slice(start, end));
}
