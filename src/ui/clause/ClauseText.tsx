import type { Clause } from '../../domain/corpus.ts';
import { BasisMark } from '../shared/BasisMark.tsx';
import { Hidden } from '../shared/Hidden.tsx';
import { MarkedText } from '../shared/MarkedText.tsx';
import { basisMeaning } from '../shared/wording.ts';
import { useMarks } from '../shared/use-marks.ts';
import styles from './ClauseText.module.css';

/** What the clause says, in our words, with how far that can be trusted beside it. */
export function ClauseText({ clause }: { readonly clause: Clause }) {
  const marksIn = useMarks();
  return (
    <section aria-labelledby="summary-heading" className={styles.text}>
      <h2 id="summary-heading" className={styles.label}>
        Summary, in our words
      </h2>
      <p className={styles.summary}>
        <MarkedText text={clause.summary} marks={marksIn(clause.summary)} />
      </p>
      <p className={styles.basis}>
        <BasisMark basis={clause.basis} />
        <Hidden>:</Hidden> {basisMeaning[clause.basis]}
      </p>
      {clause.unverified.length > 0 && (
        <div className={styles.unverified}>
          <h3>Not confirmed</h3>
          <ul>
            {clause.unverified.map((part) => (
              <li key={part}>
                <MarkedText text={part} marks={marksIn(part)} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
