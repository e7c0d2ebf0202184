import { Fragment } from 'react';
import type { Written } from '../../domain/citation/formats.ts';
import type { Line } from '../../domain/citation/pieces.ts';
import styles from './CitePanel.module.css';

/** Prose with its italics, or the source text of a format as it stands. */
export function CitationText({ written: { lines, text } }: { readonly written: Written }) {
  if (lines === null) return <pre className={styles.source}>{text}</pre>;
  return withPlaces(lines).map(([place, line]) => (
    <p key={place}>
      <Pieces line={line} />
    </p>
  ));
}

function Pieces({ line }: { readonly line: Line }) {
  return withPlaces(line).map(([place, piece]) => (
    <Fragment key={place}>
      {typeof piece === 'string' ? piece : 'italic' in piece ? <i>{piece.italic}</i> : piece.link}
    </Fragment>
  ));
}

/** Neither lines nor pieces have a name, and both are drawn anew as a whole: their place is key enough. */
function withPlaces<Part>(parts: readonly Part[]): readonly (readonly [number, Part])[] {
  return parts.map((part, place) => [place, part]);
}
