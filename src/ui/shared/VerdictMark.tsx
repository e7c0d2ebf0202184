import type { Verdict } from '../../domain/corpus.ts';
import { verdictWord } from './wording.ts';
import styles from './VerdictMark.module.css';

/** Each verdict's own shape, so that no colour is needed to tell them apart. */
const shapes: Readonly<Record<Verdict, string>> = {
  supported: 'M2 6.5 4.8 9.5 10.5 2.8',
  'supported-with-omission': 'M1.5 6.5 4 9.2M6 7.4l4-4.8M1 11.2h2M5 11.2h2M9 11.2h2',
  overstated: 'M6 10.5V2M2.2 5.6 6 1.6l3.8 4',
  contradicted: 'M2.2 2.2l7.6 7.6M9.8 2.2 2.2 9.8',
  'not-in-text': 'M2 2h8v8H2z',
  'cannot-be-judged': 'M3.4 4.1a2.6 2.6 0 1 1 3.9 2.3C6.4 6.9 6 7.3 6 8.2M6 10.2v.9',
};

export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className={styles.mark} data-verdict={verdict}>
      <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={shapes[verdict]} fill="none" stroke="currentColor" strokeWidth="1.7" />
      </svg>
      {verdictWord[verdict]}
    </span>
  );
}
