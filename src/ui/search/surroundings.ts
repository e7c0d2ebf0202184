/** How many characters are read out on either side of a mark. */
const reach = 50;

/** A mark with the words around it, for those who cannot see where the page has scrolled to. */
export function surroundings(mark: HTMLElement | undefined): string {
  const block = mark?.closest('p, li, dd, td, th, h1, h2, h3, h4');
  if (mark === undefined || block === null || block === undefined) return '';
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEndBefore(mark);
  const start = before.toString();
  const rest = (block.textContent ?? '').slice(start.length);
  return `: … ${start.slice(-reach)}${rest.slice(0, reach)} …`;
}
