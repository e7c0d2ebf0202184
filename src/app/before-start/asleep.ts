const attribute = 'data-asleep';

/** How long what was built stays hidden where an answer is expected in its place, in milliseconds. */
const patience = 4000;

/**
 * Marks the page as not yet taken over by the client, which takes the mark away. `asked` where the address holds a
 * question: Explore as it was built knows none, so what was built is not shown until the answer stands, and nothing jumps.
 */
export function beAsleep({ document, location }: Window): void {
  const asked = location.search !== '';
  document.documentElement.setAttribute(attribute, asked ? 'asked' : '');
  if (asked) setTimeout(() => isAsleep(document) && showBuilt(document), patience);
}

export function isAsleep({ documentElement }: Document): boolean {
  return documentElement.hasAttribute(attribute);
}

/** The built page is shown as it is: no answer comes, or not soon. */
export function showBuilt({ documentElement }: Document): void {
  documentElement.setAttribute(attribute, '');
}

/** Calls back, once, when the client has taken the page over. */
export function onceAwake(document: Document, act: () => void): void {
  const observer = new MutationObserver(() => {
    if (isAsleep(document)) return;
    observer.disconnect();
    act();
  });
  observer.observe(document.documentElement, { attributeFilter: [attribute] });
}
