/** So long nothing must have been asked of the page, in milliseconds. */
const rest = 2000;

const events = ['keydown', 'pointerdown', 'input'] as const;

let quiet: Promise<void> | null = null;

/**
 * Waits until the page has loaded and its reader has asked nothing of it for a while: the time for what nobody waits for,
 * and what would take the line and the processor from what somebody does.
 */
export function whenQuiet(): Promise<void> {
  quiet ??= new Promise((resolve) => {
    if (document.readyState === 'complete') settle(resolve);
    else window.addEventListener('load', () => settle(resolve), { once: true });
  });
  return quiet;
}

function settle(resolve: () => void): void {
  let timer = setTimeout(done, rest);
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(done, rest);
  };
  function done(): void {
    for (const event of events) window.removeEventListener(event, again, true);
    whenIdle(resolve);
  }
  for (const event of events)
    window.addEventListener(event, again, { capture: true, passive: true });
}

/** Safari knows no idle time. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task, 200);
}
