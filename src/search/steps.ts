/** Work that can be left off and taken up again between its steps; what it comes to is its last value. */
export type Steps<Result> = Generator<undefined, Result>;

export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** So long the work goes on before others have their turn, in milliseconds: on a slow processor a step can take as long. */
const turn = 8;

/**
 * @param pause lets others have their turn
 * @param now milliseconds of any clock
 */
export async function inTurns<Result>(
  steps: Steps<Result>,
  pause: () => Promise<void>,
  now: () => number = Date.now,
): Promise<Result> {
  let end = now() + turn;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() < end) continue;
    // oxlint-disable-next-line no-await-in-loop -- The steps come one after the other.
    await pause();
    end = now() + turn;
  }
}
