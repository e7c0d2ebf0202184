import type { Check } from '../../domain/corpus.ts';
import { clauseByNumber } from '../../domain/lookup.ts';
import { ClauseCard } from '../clause/ClauseCard.tsx';
import { Facts } from '../shared/Facts.tsx';
import { Hidden } from '../shared/Hidden.tsx';
import { FoldedSources } from '../shared/FoldedSources.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { verdictMeaning } from '../shared/check-meanings.ts';
import { VerdictMark } from '../shared/VerdictMark.tsx';
import styles from './CheckDetails.module.css';

interface CheckDetailsProps {
  readonly check: Check;
  /** The level of the clause's heading. */
  readonly level?: 3 | 4;
}

/** A check in full: the clause, the verdict in words, its reasons, what was left out, what would change it. */
export function CheckDetails({ check, level = 3 }: CheckDetailsProps) {
  const clause = clauseByNumber(useCorpus(), check.clause);
  return (
    <div className={styles.check}>
      <ClauseCard clause={clause} level={level} />
      <p className={styles.verdict}>
        <VerdictMark verdict={check.verdict} />
        <Hidden>: </Hidden>
        <span className={styles.meaning}>{verdictMeaning[check.verdict]}</span>
      </p>
      <p className={styles.rationale}>{check.rationale}</p>
      <Facts>
        {check.omitted.length > 0 && (
          <>
            <dt>Left out</dt>
            <dd>
              <ul className={styles.omitted}>
                {check.omitted.map((part) => (
                  <li key={part}>{part}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>What would change this</dt>
        <dd>{check.wouldChange}</dd>
      </Facts>
      <FoldedSources sources={check.sources} />
    </div>
  );
}
