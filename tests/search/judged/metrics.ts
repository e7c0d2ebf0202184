import { noCriteria } from '../../../src/search/criteria.ts';
import type { PromptSearch } from '../../../src/search/findings.ts';
import { itemKey } from '../../../src/domain/item.ts';
import type { JudgedSearch } from './judgement.ts';

export interface Quality {
  /** Normalised discounted cumulative gain of the first ten hits, gain 2^grade - 1, averaged over the searches. */
  readonly ndcg: number;
  /** Mean reciprocal rank of the first hit graded 2 or 3. */
  readonly mrr: number;
  /** Share of what is graded 2 or 3 that stands among the first ten hits; ten, where there are more. */
  readonly recall: number;
}

const cutoff = 10;

export function qualityOf(search: PromptSearch, judged: readonly JudgedSearch[]): Quality {
  const each = judged.map((one) => scoreOf(keysFound(search, one.query), one));
  const mean = (pick: (quality: Quality) => number): number =>
    each.reduce((sum, quality) => sum + pick(quality), 0) / each.length;
  return {
    ndcg: mean(({ ndcg }) => ndcg),
    mrr: mean(({ mrr }) => mrr),
    recall: mean(({ recall }) => recall),
  };
}

export function scoreOf(found: readonly string[], { grades }: JudgedSearch): Quality {
  const first = found.slice(0, cutoff);
  const wanted = [...grades].filter(([, grade]) => grade >= 2).map(([key]) => key);
  const ideal = [...grades.values()].toSorted((one, other) => other - one).slice(0, cutoff);
  const rank = found.findIndex((key) => wanted.includes(key));
  return {
    ndcg: gain(first.map((key) => grades.get(key) ?? 0)) / gain(ideal),
    mrr: rank < 0 ? 0 : 1 / (rank + 1),
    recall: first.filter((key) => wanted.includes(key)).length / Math.min(wanted.length, cutoff),
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function keysFound(search: PromptSearch, query: string): readonly string[] {
  return search.find({ ...noCriteria, query }).hits.map(({ item }) => itemKey(item));
}

/** Nonsense that got an answer, and nonsense that got one said to be exact. */
export function falseHits(
  search: PromptSearch,
  nonsense: readonly string[],
): { readonly any: readonly string[]; readonly exact: readonly string[] } {
  const tiers = nonsense.map((query) => ({
    query,
    tiers: search.find({ ...noCriteria, query }).hits.map(({ tier }) => tier),
  }));
  return {
    any: tiers.filter((one) => one.tiers.length > 0).map(({ query }) => query),
    exact: tiers.filter((one) => one.tiers.includes('exact')).map(({ query }) => query),
  };
}
