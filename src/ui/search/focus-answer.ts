/** Where a reader waits for an answer that is asked for and not drawn yet. */
let waiting: Element | null = null;

/**
 * Moves the focus to the count above the results. It stays there while the answer changes, and so does the focus, where a
 * button that changes the answer would vanish with the old one. With no answer in sight, to the search box, and on to the
 * answer once it stands.
 */
export function focusAnswer(): void {
  const count = document.getElementById('results-heading');
  (count ?? document.getElementById('search-box'))?.focus();
  waiting = count === null ? document.activeElement : null;
}

/** The answer stands: whoever waited for it, and went nowhere else, is taken to it. */
export function answerStands(): void {
  if (waiting !== null && document.activeElement === waiting) focusAnswer();
  waiting = null;
}

/** Who types on is not taken away. */
export function stayInBox(): void {
  waiting = null;
}

/** Moves the focus to the last result in sight, where more are to follow it: the next Tab leads to the first of them. */
export function focusLastResult(): void {
  const links = document.querySelectorAll<HTMLElement>('main article :is(h3, h4) a');
  links.item(links.length - 1).focus({ preventScroll: true });
}
