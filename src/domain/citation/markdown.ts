import { passageOf } from './passage.ts';
import { isLinkable, type Line, type Piece } from './pieces.ts';
import type { Reference } from './reference.ts';

/** CommonMark: a quotation as a block quote, all else as a paragraph, and a paragraph for each line about it. */
export function markdown(reference: Reference): string {
  const { exact, words, lines } = passageOf(reference);
  const body = exact ? `> “${escapedMarkdown(words)}”` : paragraph(escapedMarkdown(words));
  return [body, ...lines.map((line) => paragraph(lineOf(line)))].join('\n\n');
}

function lineOf(line: Line): string {
  return line.map(pieceOf).join('');
}

function pieceOf(piece: Piece): string {
  if (typeof piece === 'string') return escapedMarkdown(piece);
  if ('italic' in piece) return piece.italic === '' ? '' : `*${escapedMarkdown(piece.italic)}*`;
  return isLinkable(piece.link) ? `<${piece.link}>` : escapedMarkdown(piece.link);
}

/** Signs with a meaning inside a line, of CommonMark and of GitHub's tables and strike-outs. */
export function escapedMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&~|]/g, String.raw`\$&`);
}

/** Signs that have a meaning only where a paragraph begins: headings, list marks, rules. */
export function paragraph(text: string): string {
  return text.replace(/^([#+=-])/, String.raw`\$1`).replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}
