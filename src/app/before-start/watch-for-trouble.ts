import { isAsleep, onceAwake, showBuilt } from './asleep.ts';
import { closeNotice, showNotice } from './notice.ts';
import { whyMissing } from './why-missing.ts';

/** How long a reader who wants to do something waits for the start before they are told, in milliseconds. */
const slow = 10_000;

const wanting = ['pointerdown', 'keydown', 'input'] as const;

const isReadable = 'All text of the page is here to be read.';
const failed = `Search, filters and buttons do not work here: a part of this page’s program did not load. ${isReadable}`;
const stillLoading = `Search and filters are still loading. ${isReadable}`;

const missing = {
  renewed:
    'This site has been renewed since you opened the page, and a part of the version you have can no longer be loaded. What you typed and chose is kept.',
  offline:
    'A part of the page could not be loaded: there is no connection. What you see stays, and nothing you typed is lost.',
  blocked: 'A part of the page could not be loaded: it is missing or blocked. All the rest works.',
} as const;

/**
 * Says in the page itself, in words and with what can be done, when its program does not start, is slow to, or lacks a
 * part later. It knows nothing of that program but the mark that {@link isAsleep} reads.
 */
export function watchForTrouble(browser: Window): void {
  const { document } = browser;
  const fail = (): void => {
    if (!isAsleep(document)) return;
    showBuilt(document);
    showNotice(browser, failed, 'Try again');
  };
  // Files that do not come tell only their own element, so the window listens on the way down.
  browser.addEventListener('error', (event) => concernsStart(event) && fail(), true);
  browser.addEventListener('unhandledrejection', fail);
  const tellLate = onceOnly(() =>
    setTimeout(() => isAsleep(document) && showNotice(browser, stillLoading, null), slow),
  );
  for (const sign of wanting) document.addEventListener(sign, tellLate, { passive: true });
  onceAwake(document, () => {
    for (const sign of wanting) document.removeEventListener(sign, tellLate);
    closeNotice(document);
  });
  // Vite's own event, for every part that is fetched on demand.
  browser.addEventListener('vite:preloadError', () => {
    if (isAsleep(document)) return;
    void whyMissing(browser).then((why) =>
      showNotice(browser, missing[why], why === 'renewed' ? 'Load the newer version' : 'Try again'),
    );
  });
}

function onceOnly(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

/** One of the site's scripts, or an error in one; not a font or a picture, and nothing of an extension's. */
function concernsStart({ target, filename }: ErrorEvent): boolean {
  if (target instanceof Element) return target instanceof HTMLScriptElement;
  return filename.startsWith(location.origin);
}
