import { clean } from '../../domain/citation/clean.ts';
import type { DiffPart } from '../../search/quote-check/quote-check.ts';
import { Hidden } from '../shared/Hidden.tsx';
import styles from './DifferenceView.module.css';

interface DifferenceViewProps {
  readonly parts: readonly DiffPart[];
  readonly lang: string | null;
}

/** Word by word: what stands in the wording and not in the pasted text is struck through, what was put in underlined. */
export function DifferenceView({ parts, lang }: DifferenceViewProps) {
  return (
    <figure className={styles.difference}>
      <figcaption className={styles.caption}>
        <del>left out</del> <ins>added</ins> against the wording held here
      </figcaption>
      <p lang={lang ?? undefined}>
        {parts.map((part, place) => (
          // The parts are a fixed run for one comparison: their place is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <Part key={place} part={part} />
        ))}
      </p>
    </figure>
  );
}

function Part({ part: { kind, printed, pasted } }: { readonly part: DiffPart }) {
  if (kind === 'same') return printed;
  return (
    <>
      {printed !== '' && (
        <del>
          <Hidden>left out: </Hidden>
          {printed}
        </del>
      )}
      {printed !== '' && pasted !== '' && ' '}
      {pasted !== '' && (
        <ins>
          <Hidden>added: </Hidden>
          {clean(pasted)}
        </ins>
      )}
    </>
  );
}
