import { heightIn, question } from './height-message.ts';

/**
 * Gives each frame of ours on a page the height its card tells. It hears only frames that stand on the page, whose address
 * lies under ours, and whose messages come from our origin.
 *
 * @param cards the address under which all cards stand, such as `https://example.org/embed/`
 */
export function fitFrames(page: Window, cards: string): void {
  const { origin } = new URL(cards);
  const frames = (): readonly HTMLIFrameElement[] =>
    [...page.document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(cards));
  page.addEventListener('message', ({ data, origin: from, source }) => {
    const height = from === origin ? heightIn(data) : null;
    if (height === null) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame !== undefined) frame.style.blockSize = `${height}px`;
  });
  // To whoever is there: a frame that waits to be loaded is not yet of our origin.
  for (const { contentWindow } of frames()) contentWindow?.postMessage(question, '*');
}
