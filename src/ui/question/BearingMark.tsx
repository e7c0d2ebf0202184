import type { Bearing } from '../../domain/corpus.ts';
import { bearingWord } from '../shared/wording.ts';
import styles from './BearingMark.module.css';

/** Two rings that meet, two with a bar between them, and an empty sheet. */
const shapes: Readonly<Record<Bearing, string>> = {
  'towards-alliance':
    'M4.5 2.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM9.5 2.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  qualifies: 'M1 6h12M4 3 1 6l3 3M10 3l3 3-3 3',
  'towards-paper': 'M3 1h5.5L11 3.5V11H3zM5 5h4M5 7.5h4',
};

export function BearingMark({ bearing }: { readonly bearing: Bearing }) {
  return (
    <span className={styles.mark} data-bearing={bearing}>
      <svg className={styles.sign} viewBox="0 0 14 12" aria-hidden="true" focusable="false">
        <path d={shapes[bearing]} fill="none" stroke="currentColor" strokeWidth="1.3" />
      </svg>
      {bearingWord[bearing]}
    </span>
  );
}
