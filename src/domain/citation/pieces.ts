/** A stretch of a citation: plain, in italics, or an address that can be followed. */
export type Piece = string | { readonly italic: string } | { readonly link: string };

export type Line = readonly Piece[];

export function plainOf(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'italic' in piece ? piece.italic : piece.link;
    })
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapedHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** Nothing but http and https is ever linked. */
export function isLinkable(address: string): boolean {
  return /^https?:\/\//.test(address);
}

export function htmlOf(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return escapedHtml(piece);
      if ('italic' in piece) return `<i>${escapedHtml(piece.italic)}</i>`;
      const address = escapedHtml(piece.link);
      return isLinkable(piece.link) ? `<a href="${address}">${address}</a>` : address;
    })
    .join('');
}

/** A title inside quotation marks: its own double ones become single, and the other way round for British styles. */
export function insideDouble(text: string): string {
  return text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/(^|[\s(—–])"/g, '$1‘')
    .replaceAll('"', '’');
}

export function insideSingle(text: string): string {
  return text.replaceAll(/‘([^‘’]*)’/g, '“$1”');
}

/** A sentence's end, where the text does not bring one. */
export function stopped(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

export function withoutStop(text: string): string {
  return text.replace(/(?<!\.)\.$/, '');
}

/** With a capital at its beginning. */
export function sentence(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
