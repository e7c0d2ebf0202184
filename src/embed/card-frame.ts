import { heightMessage, question } from './height-message.ts';

/** The theme that the frame's address asks for by `?theme=`; null for the reader's own. */
export function themeIn(search: string): 'light' | 'dark' | null {
  const asked = new URLSearchParams(search).get('theme');
  return asked === 'light' || asked === 'dark' ? asked : null;
}

/** Tells the page around a card how high the card is, at first, whenever that changes, and whenever it asks. */
export function tellHeight(frame: Window): void {
  const { document, parent } = frame;
  if (parent === frame) return;
  const tell = (): void => {
    const { height } = document.body.getBoundingClientRect();
    // To whoever it is: that a card is so high is no secret.
    parent.postMessage(heightMessage(height), '*');
  };
  new ResizeObserver(tell).observe(document.body);
  frame.addEventListener('message', ({ data, source }) => {
    if (source === parent && data === question) tell();
  });
}
