/** Whether the page was reloaded or come back to; a page that is opened anew starts at its top, with empty fields. */
export function comesAgain(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
}
