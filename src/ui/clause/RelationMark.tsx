import type { Relation } from '../../domain/corpus.ts';
import { relationWord } from '../shared/study-wording.ts';
import styles from './RelationMark.module.css';

const signs: Readonly<Record<Relation, string>> = {
  same: '=',
  reworded: '≈',
  'left-out': '−',
  added: '+',
};

/** How an article's words stand to the clause at one point, in a sign and a word. */
export function RelationMark({ relation }: { readonly relation: Relation }) {
  return (
    <span className={styles.mark} data-relation={relation}>
      <span aria-hidden="true" className={styles.sign}>
        {signs[relation]}
      </span>
      {relationWord[relation]}
    </span>
  );
}
