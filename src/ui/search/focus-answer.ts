/**
 * Moves the focus to the count above the results. It stays there while the answer changes, and so does the focus, where a
 * button that changes the answer would vanish with the old one. With no answer in sight, to the search box.
 */
export function focusAnswer(): void {
  const count = document.getElementById('results-heading');
  (count ?? document.getElementById('search-box'))?.focus();
}

/** Moves the focus to the last result in sight, where more are to follow it: the next Tab leads to the first of them. */
export function focusLastResult(): void {
  const links = document.querySelectorAll<HTMLElement>('main article :is(h3, h4) a');
  links.item(links.length - 1).focus({ preventScroll: true });
}
