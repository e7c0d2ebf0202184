import type { Basis } from '../../domain/corpus.ts';
import { basisMeaning, basisWord } from './wording.ts';
import styles from './BasisMark.module.css';

/** Full, half and empty: how much of it is reported, told by shape and word. */
function BasisSign({ basis }: { readonly basis: Basis }) {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <circle
        cx="6"
        cy="6"
        r="5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={basis === 'unverified' ? '2.4 1.5' : undefined}
      />
      {basis === 'reported' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {basis === 'partly-reported' && <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />}
    </svg>
  );
}

export function BasisMark({ basis }: { readonly basis: Basis }) {
  return (
    <span className={styles.mark} data-basis={basis} title={basisMeaning[basis]}>
      <BasisSign basis={basis} />
      {basisWord[basis]}
    </span>
  );
}
