import { itemKey } from '../domain/item.ts';
import type { Criteria } from './criteria.ts';
import type { Findings, Hit, PromptSearch } from './findings.ts';
import type { MarkPlan } from './marking.ts';

/** A question as it goes to another thread. Everything in it, and in the answer, can be cloned. */
export type FarQuestion =
  | { readonly kind: 'find'; readonly criteria: Criteria; readonly most: number }
  | { readonly kind: 'all'; readonly criteria: Criteria }
  | { readonly kind: 'marks'; readonly query: string };

/** Items go by their key: the page has them already. */
export interface FarFindings extends Omit<Findings, 'hits' | 'nearest'> {
  readonly hits: readonly FarHit[];
  readonly nearest: readonly string[];
}

export interface FarHit extends Omit<Hit, 'item'> {
  readonly key: string;
}

export type FarAnswer =
  | { readonly kind: 'find'; readonly findings: FarFindings }
  | { readonly kind: 'all'; readonly keys: readonly string[] }
  | { readonly kind: 'marks'; readonly plan: MarkPlan };

export function answerFar(search: PromptSearch, question: FarQuestion): FarAnswer {
  switch (question.kind) {
    case 'find':
      return { kind: 'find', findings: sent(search.find(question.criteria, question.most)) };
    case 'all':
      return { kind: 'all', keys: search.all(question.criteria).map(itemKey) };
    case 'marks': {
      const { units, phrases } = search.markPlan(question.query);
      return { kind: 'marks', plan: { units, phrases } };
    }
  }
}

/** Marks and excerpts are made here, in time that is not the page's. */
function sent({ hits, nearest, ...rest }: Findings): FarFindings {
  return {
    ...rest,
    hits: hits.map(({ item, tier, matches, excerpt }) => ({
      key: itemKey(item),
      tier,
      matches,
      excerpt,
    })),
    nearest: nearest.map(itemKey),
  };
}
