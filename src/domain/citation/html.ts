import { passageOf } from './passage.ts';
import { escapedHtml, htmlOf } from './pieces.ts';
import type { Reference } from './reference.ts';

/** A figure: a quotation as `<blockquote>`, all else as a paragraph, with its caption. */
export function figure(reference: Reference): string {
  const { exact, words, lines } = passageOf(reference);
  const said = escapedHtml(words);
  const body = exact ? `<blockquote><p>“${said}”</p></blockquote>` : `<p>${said}</p>`;
  const caption = lines.map(htmlOf).join('<br>\n');
  return `<figure>\n${body}\n<figcaption>${caption}</figcaption>\n</figure>`;
}
