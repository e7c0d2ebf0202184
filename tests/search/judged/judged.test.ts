import { describe, expect, it } from 'vitest';
import { itemKey, itemsOf } from '../../../src/domain/item.ts';
import { createSearch } from '../../../src/search/search.ts';
import { realCorpus } from '../../fixtures/corpora.ts';
import { development, developmentNonsense } from './development.ts';
import { heldOut, heldOutNonsense } from './held-out.ts';
import { falseHits, qualityOf, scoreOf } from './metrics.ts';
import { judge } from './judgement.ts';
import { tuned, tunedNonsense } from './tuned.ts';

const search = createSearch(realCorpus());
const all = [...tuned, ...heldOut, ...development];

/*
 * A change that lowers any of these figures is a change for the worse, whatever it was made for. Measured on 26 November
 * 2026: tuned 0.955 / 0.991 / 0.952, held out 0.954 / 0.966 / 0.965, development 0.948 / 0.991 / 0.936 (nDCG@10 / MRR /
 * recall@10). The development set, met for the first time, gave 0.907 / 0.966 / 0.890; three groups of synonyms account
 * for the difference. The goal is nDCG 0.95 tuned and 0.92 held out, and an MRR of 0.97, of which the held-out one falls
 * short: every weight and constant of the ranking was tried at four other values, and none was better on the other two.
 */
const least = {
  tuned: { ndcg: 0.955, mrr: 0.991, recall: 0.952 },
  heldOut: { ndcg: 0.954, mrr: 0.966, recall: 0.964 },
  development: { ndcg: 0.948, mrr: 0.991, recall: 0.935 },
};

describe('the judged searches', () => {
  it('are at least eighty, half of them held out, each written once', () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(heldOut.length).toBeGreaterThanOrEqual(tuned.length);
    expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
  });

  it('grade items of the corpus', () => {
    const known = new Set(itemsOf(realCorpus()).map(itemKey));
    const strangers = all.flatMap(({ grades }) =>
      [...grades.keys()].filter((key) => !known.has(key)),
    );
    expect(strangers).toEqual([]);
  });
});

describe('quality', () => {
  it('of the searches it was tuned to', () => {
    const { ndcg, mrr, recall } = qualityOf(search, tuned);
    expect(ndcg).toBeGreaterThanOrEqual(least.tuned.ndcg);
    expect(mrr).toBeGreaterThanOrEqual(least.tuned.mrr);
    expect(recall).toBeGreaterThanOrEqual(least.tuned.recall);
  });

  it('of the searches held out', () => {
    const { ndcg, mrr, recall } = qualityOf(search, heldOut);
    expect(ndcg).toBeGreaterThanOrEqual(least.heldOut.ndcg);
    expect(mrr).toBeGreaterThanOrEqual(least.heldOut.mrr);
    expect(recall).toBeGreaterThanOrEqual(least.heldOut.recall);
  });

  it('of the searches met last', () => {
    const { ndcg, mrr, recall } = qualityOf(search, development);
    expect(ndcg).toBeGreaterThanOrEqual(least.development.ndcg);
    expect(mrr).toBeGreaterThanOrEqual(least.development.mrr);
    expect(recall).toBeGreaterThanOrEqual(least.development.recall);
  });

  // The goal is one in twenty; none in sixty is reached.
  it('of silence: nonsense gets no hit', () => {
    const nonsense = [...tunedNonsense, ...heldOutNonsense, ...developmentNonsense];
    const { any, exact } = falseHits(search, nonsense);
    expect(exact).toEqual([]);
    expect(any).toEqual([]);
  });
});

describe('the figures', () => {
  const judged = judge('word', 'x', 'c:a', 'c:b', 'c:c');

  it('are 1 for the best order', () => {
    expect(scoreOf(['claim:a', 'claim:b', 'claim:c'], judged)).toEqual({
      ndcg: 1,
      mrr: 1,
      recall: 1,
    });
  });

  it('fall with the place of what was wanted', () => {
    const { ndcg, mrr, recall } = scoreOf(['claim:z', 'claim:b', 'claim:a'], judged);
    expect(mrr).toBe(0.5);
    expect(recall).toBe(1);
    expect(ndcg).toBeCloseTo((3 / Math.log2(3) + 7 / 2) / (7 + 3 / Math.log2(3) + 1 / 2), 10);
  });

  it('are 0 for nothing', () => {
    expect(scoreOf([], judged)).toEqual({ ndcg: 0, mrr: 0, recall: 0 });
  });
});
