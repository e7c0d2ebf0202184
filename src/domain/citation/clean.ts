/**
 * Text fit for one line of any format. Line ends and other control characters become spaces; signs that turn the
 * direction of writing (embeddings, overrides, isolates) are taken out, since one left open turns what the reader pastes
 * it into; a lone half of a surrogate pair becomes the replacement character. Nothing else changes: exact words stay so.
 */
export function clean(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();
}

/** An address with all percent-encoded that could end it in some format: white space, quotes, braces, non-ASCII. */
export function cleanAddress(address: string): string {
  return clean(address).replaceAll(/[^!#$%&()*+,\-./0-9:;=?@A-Z[\]_a-z~]/gu, encodeURIComponent);
}
