import { escapedHtml } from './citation/pieces.ts';

/** A card that others can put into their pages. */
export interface Embedded {
  /** The card's own page, absolute. */
  readonly card: string;
  /** The frame's name, for whoever listens to the page it stands in. */
  readonly title: string;
  /** What stands in its place where frames are taken out: HTML with the attribution. */
  readonly fallback: string;
  /** Absolute: the script that fits the frame to its card. */
  readonly script: string;
}

/** In CSS pixels: what most cards need in a column of text; with the script, the frame takes the card's own height. */
export const frameHeight = 400;

/**
 * A card may run its one script, be itself (its fonts and the messages to the page around it need its own origin), and
 * open links in tabs that are no longer shut in.
 */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The HTML that shows a card on another page. The script may be left out: then the frame scrolls. */
export function embedCode({ card, title, fallback, script }: Embedded): string {
  const attributes = [
    `src="${escapedHtml(card)}"`,
    `title="${escapedHtml(title)}"`,
    `width="100%" height="${frameHeight}"`,
    'style="border: 0"',
    'loading="lazy"',
    `sandbox="${sandbox}"`,
  ].join(' ');
  return `<iframe ${attributes}>\n${fallback}\n</iframe>\n<script async src="${escapedHtml(script)}"></script>`;
}
