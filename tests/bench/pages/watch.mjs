// @ts-check
// Runs in the measured page, before anything else there.

/** Notes paints, long tasks and shifts as they happen. */
export function watchPage() {
  const seen = {
    fcp: 0,
    lcp: 0,
    shift: 0,
    /** @type {[number, number][]} */ tasks: [],
    input: 0,
    painted: 0,
  };
  Object.assign(globalThis, { seen });
  const watch = (/** @type {string} */ type, /** @type {(entry: any) => void} */ note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  watch('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  watch('layout-shift', ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
  addEventListener('input', () => (seen.input = performance.now()), true);
}

/**
 * Waits until the first result is another than before, and has been painted; gives the milliseconds since the input.
 *
 * @param {{ result: string, before: string }} asked
 */
export function resultsPainted({ result, before }) {
  const seen = /** @type {{ input: number }} */ (Reflect.get(globalThis, 'seen'));
  return new Promise((resolve, reject) => {
    const end = performance.now() + 20_000;
    const look = () => {
      const first = document.querySelector(result);
      const words = first?.textContent ?? '';
      if (performance.now() > end) reject(new Error(`No new results in 20 s after “${before}”`));
      else if (seen.input === 0 || first === null || words === before) requestAnimationFrame(look);
      // What was found in one frame is on the screen with the next.
      else
        requestAnimationFrame(() =>
          setTimeout(() => resolve({ took: performance.now() - seen.input, words })),
        );
    };
    look();
  });
}
