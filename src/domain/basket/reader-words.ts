/** The longest note and title, in UTF-16 code units, as a text field counts. */
export const longestNote = 2000;
export const longestTitle = 200;

/**
 * A reader's words as they may be kept, shown and handed on: half a surrogate pair becomes the replacement character,
 * line ends are `\n`, and control characters are left out, as are signs that turn the direction of writing and, left
 * open, would turn what stands after them.
 */
function harmless(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '');
}

function atMost(length: number, text: string): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

export function noteFrom(text: string): string {
  return atMost(longestNote, harmless(text));
}

export function titleFrom(text: string): string {
  return atMost(longestTitle, harmless(text).replaceAll(/[\n\t]/g, ' '));
}

/** Two notes on one item as one: the longer where it holds the other, else one below the other, as far as there is room. */
export function bothNotes(one: string, other: string): string {
  if (one.includes(other)) return one;
  if (other.includes(one)) return other;
  return noteFrom(`${one}\n\n${other}`);
}
