import type { Clause } from '../../domain/corpus.ts';
import { BasisMark } from '../shared/BasisMark.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import styles from './ClauseCard.module.css';

/** A clause in short, where something else is the subject. */
export function ClauseCard({ clause }: { readonly clause: Clause }) {
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>
        <PageLink to={{ kind: 'clause', number: clause.number }}>
          Clause {clause.number}: {clause.title}
        </PageLink>
      </h3>
      <p className={styles.summary}>{clause.summary}</p>
      <p className={styles.foot}>
        Summary in our words · <BasisMark basis={clause.basis} />
      </p>
    </article>
  );
}
