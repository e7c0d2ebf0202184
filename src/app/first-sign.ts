/**
 * Calls back once, at the first of some events that show a reader at work. Browsers move the pointer themselves at the
 * first drawing, by nothing, wherever it happens to rest, and may scroll a menu to its open entry: these are no signs.
 * Returns a function that ends the waiting.
 */
export function atFirstSign(
  browser: Window,
  signs: readonly string[],
  act: () => void,
): () => void {
  const end = (): void => {
    for (const sign of signs) browser.removeEventListener(sign, onSign, true);
  };
  const onSign = (event: Event): void => {
    if (isBrowsersOwn(event)) return;
    end();
    act();
  };
  for (const sign of signs)
    browser.addEventListener(sign, onSign, { capture: true, passive: true });
  return end;
}

function isBrowsersOwn(event: Event): boolean {
  if (event.type === 'scroll') return !(event.target instanceof Document);
  if (event.type !== 'pointermove' || !(event instanceof MouseEvent)) return false;
  return event.movementX === 0 && event.movementY === 0;
}
