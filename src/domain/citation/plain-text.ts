import { passageOf } from './passage.ts';
import { plainOf } from './pieces.ts';
import type { Reference } from './reference.ts';

function linesOf(reference: Reference): readonly string[] {
  const { exact, words, lines } = passageOf(reference);
  return [exact ? `“${words}”` : words, ...lines.map(plainOf)];
}

export function plainText(reference: Reference): string {
  return linesOf(reference).join('\n');
}

/** The same in one line, for a note in a reference manager. */
export function plainNote(reference: Reference): string {
  const parts = linesOf(reference).map((line) => (/[.?!…]$/.test(line) ? line : `${line};`));
  return parts.join(' ').replace(/;$/, '');
}
