/**
 * Calls back once, at the first of some events that show a reader at work. Browsers move the pointer themselves at the
 * first drawing, by nothing, wherever it happens to rest: that is no sign. Returns a function that ends the waiting.
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
    if (isNoMove(event)) return;
    end();
    act();
  };
  for (const sign of signs)
    browser.addEventListener(sign, onSign, { capture: true, passive: true });
  return end;
}

function isNoMove(event: Event): boolean {
  if (event.type !== 'pointermove' || !(event instanceof MouseEvent)) return false;
  return event.movementX === 0 && event.movementY === 0;
}
