import { describe, expect, test, vi } from 'vitest';
import { noCriteria } from '../../src/search/criteria.ts';
import { coreSearchInTurns, coreSearchOf } from '../../src/search/core-search.ts';
import { inTurns, type Steps } from '../../src/search/steps.ts';
import { secondCorpus } from '../fixtures/corpora.ts';

describe('work in turns', () => {
  test('lets others have theirs before it is done, and comes to the same', async () => {
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 5));
    const pause = vi.fn<() => Promise<void>>(() => Promise.resolve());
    function* counting(): Steps<number> {
      for (let step = 0; step < 10; step += 1) yield;
      return 42;
    }
    expect(await inTurns(counting(), pause)).toBe(42);
    expect(pause).toHaveBeenCalledTimes(5);
    vi.restoreAllMocks();
  });

  test('a search made so answers as one made in one go', async () => {
    const asked = { ...noCriteria, query: 'pumps' };
    const corpus = secondCorpus();
    const inSteps = await coreSearchInTurns(corpus, () => Promise.resolve());
    expect(inSteps.find(asked)).toEqual(coreSearchOf(corpus).find(asked));
  });
});
