import { today } from '../cite/today.ts';
import { writtenDate } from '../shared/dates.ts';
import { useCorpus } from '../shared/explorer-context.ts';
import styles from './Basket.module.css';

/** On paper: what it was made from and when; on a work sheet, room for a name. */
export function PrintedHead({ forClass }: { readonly forClass: boolean }) {
  const { treaty, edition } = useCorpus();
  return (
    <div className={styles.printed}>
      <p>
        On the {treaty.title}. Printed {writtenDate(today())} from edition {edition.version} of{' '}
        {writtenDate(edition.created)}.
      </p>
      {forClass && <p className={styles.name}>Name:</p>}
    </div>
  );
}
