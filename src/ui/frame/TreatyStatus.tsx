import { writtenDate } from '../shared/dates.ts';
import { useCorpus } from '../shared/explorer-context.ts';
import styles from './TreatyStatus.module.css';

/** Signed when and where, and whether it is in force: beside the treaty's name on every page. */
export function TreatyStatus() {
  const { treaty } = useCorpus();
  return (
    <p className={styles.status}>
      Signed {writtenDate(treaty.signed)}, {treaty.signedAt} ·{' '}
      {treaty.inForce === null ? 'not in force' : `in force since ${writtenDate(treaty.inForce)}`}
    </p>
  );
}
