import { cslJson } from '../../../src/domain/citation/csl-json.ts';
import { write, type Format } from '../../../src/domain/citation/formats.ts';
import type { Line } from '../../../src/domain/citation/pieces.ts';
import type { Reference } from '../../../src/domain/citation/reference.ts';

/** A format's lines with italics as `<i>` and addresses bare, as the published styles' output is read. */
export function marked(reference: Reference, format: Format): readonly string[] {
  return (write(reference, format).lines ?? []).map(markedLine);
}

function markedLine(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'italic' in piece ? `<i>${piece.italic}</i>` : piece.link;
    })
    .join('');
}

/** What is given to the published styles: our own export, without the note, which some would print. */
export function exported(reference: Reference): Readonly<Record<string, unknown>> {
  const [item] = JSON.parse(cslJson(reference)) as Record<string, unknown>[];
  return { ...item, note: undefined };
}
