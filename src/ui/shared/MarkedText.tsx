import { Fragment } from 'react';
import type { Mark } from '../../search/findings.ts';
import { markedPieces } from './marked-pieces.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Text with its marks as elements of their own: never built as HTML. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return markedPieces(text, marks).map((piece) =>
    piece.marked ? (
      <mark key={piece.start}>{piece.text}</mark>
    ) : (
      <Fragment key={piece.start}>{piece.text}</Fragment>
    ),
  );
}
