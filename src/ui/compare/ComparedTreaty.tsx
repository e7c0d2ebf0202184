import type { Comparison } from '../../domain/corpus.ts';
import { BasisMark } from '../shared/BasisMark.tsx';
import { FoldedSources } from '../shared/FoldedSources.tsx';
import { writtenDate } from '../shared/dates.ts';
import styles from './ComparedTreaty.module.css';

/** Who signed it, when, whether it holds, and where it was read. */
export function ComparedTreaty({ comparison }: { readonly comparison: Comparison }) {
  return (
    <div className={styles.treaty}>
      <h3 id={comparison.id}>{comparison.shortTitle}</h3>
      <p>{comparison.title}</p>
      <p className={styles.dates}>
        {comparison.parties.join(', ')}
        {comparison.parties.length > 0 && ' · '}
        {datesOf(comparison)} · {comparison.status} · <BasisMark basis={comparison.basis} />
      </p>
      {comparison.note !== null && <p className={styles.note}>{comparison.note}</p>}
      <FoldedSources sources={comparison.sources} />
    </div>
  );
}

function datesOf({ signed, signedAt, inForce, ended }: Comparison): string {
  const parts = [`signed ${writtenDate(signed)}${signedAt === null ? '' : `, ${signedAt}`}`];
  if (inForce !== null) parts.push(`in force ${writtenDate(inForce)}`);
  if (ended !== null) parts.push(`ended ${writtenDate(ended)}`);
  return parts.join(', ');
}
