import { expect, test, vi } from 'vitest';
import { inOneGo, inTurns, type Steps } from '../../src/search/steps.ts';

/** So many steps, each of which takes so long, in milliseconds of a clock that is set by hand. */
function* work(steps: number, takes: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    vi.setSystemTime(Date.now() + takes);
    yield undefined;
  }
  return 'done';
}

test('work in one go comes to its last value', () => {
  vi.useFakeTimers();
  expect(inOneGo(work(3, 1))).toBe('done');
  vi.useRealTimers();
});

test('work in turns lets others in whenever eight milliseconds are over, and comes to the same', async () => {
  vi.useFakeTimers();
  const pauses: number[] = [];
  const pause = (): Promise<void> => {
    pauses.push(Date.now());
    // Others take a while too, which is not the work's.
    vi.setSystemTime(Date.now() + 100);
    return Promise.resolve();
  };
  const start = Date.now();
  expect(await inTurns(work(10, 4), pause)).toBe('done');
  expect(pauses.map((at) => at - start)).toEqual([8, 116, 224, 332, 440]);
  pauses.length = 0;
  expect(await inTurns(work(3, 1), pause)).toBe('done');
  expect(pauses).toEqual([]);
  vi.useRealTimers();
});
