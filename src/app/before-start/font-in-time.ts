/** A page whose head was there so soon after it was asked for, in milliseconds, has its font as soon. */
const soon = 60;

/**
 * Has the page's font fetched at once where it can come in time. Chromium holds the first painting up for a font that is
 * preloaded, and on a slow line in vain: a font that comes late is not used before the next page.
 */
export function fetchFontInTime({ document, navigator, performance }: Window): void {
  // No medium fits the link, so that the browser leaves it alone.
  const link = document.querySelector('link[as="font"][media]');
  if (isKept(navigator) || hasComeSoon(performance)) link?.removeAttribute('media');
}

/** The site's service worker answers, and it has the font. */
function isKept({ serviceWorker }: Partial<Pick<Navigator, 'serviceWorker'>>): boolean {
  return (serviceWorker?.controller ?? null) !== null;
}

function hasComeSoon(performance: Performance): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming)) return true;
  return performance.now() - navigation.requestStart < soon;
}
