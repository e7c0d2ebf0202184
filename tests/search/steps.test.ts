import { describe, expect, test } from 'vitest';
import { noCriteria } from '../../src/search/criteria.ts';
import { coreSearchInTurns, coreSearchOf } from '../../src/search/core-search.ts';
import { inOneGo, inTurns, type Steps } from '../../src/search/steps.ts';
import { secondCorpus } from '../fixtures/corpora.ts';

/** A clock that is set by hand, in milliseconds; work of so many steps that each take so long; others' turns. */
function workshop() {
  let time = 1000;
  const pauses: number[] = [];
  function* work(steps: number, takes: number): Steps<string> {
    for (let step = 0; step < steps; step += 1) {
      time += takes;
      yield undefined;
    }
    return 'done';
  }
  return {
    now: () => time,
    pauses,
    work,
    pause: async () => {
      pauses.push(time - 1000);
      // Others take a while too, which is not the work's.
      time += 100;
    },
  };
}

describe('work in steps', () => {
  test('in one go comes to its last value', () => {
    expect(inOneGo(workshop().work(3, 1))).toBe('done');
  });

  test('in turns lets others in whenever eight milliseconds are over, and comes to the same', async () => {
    const { work, pause, now, pauses } = workshop();
    expect(await inTurns(work(10, 4), pause, now)).toBe('done');
    expect(pauses).toEqual([8, 116, 224, 332, 440]);
  });

  test('that is done before lets nobody wait', async () => {
    const { work, pause, now, pauses } = workshop();
    expect(await inTurns(work(7, 1), pause, now)).toBe('done');
    expect(pauses).toEqual([]);
  });

  test('a search made so answers as one made in one go', async () => {
    const asked = { ...noCriteria, query: 'pumps' };
    const corpus = secondCorpus();
    const inSteps = await coreSearchInTurns(corpus, () => Promise.resolve());
    expect(inSteps.find(asked)).toEqual(coreSearchOf(corpus).find(asked));
  });
});
