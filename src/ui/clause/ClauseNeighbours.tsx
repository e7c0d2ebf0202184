import type { Clause } from '../../domain/corpus.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import styles from './ClauseNeighbours.module.css';

/** The way to the clause before and the clause after. */
export function ClauseNeighbours({ clause }: { readonly clause: Clause }) {
  const { clauses } = useCorpus().treaty;
  const place = clauses.indexOf(clause);
  const before = clauses[place - 1];
  const after = clauses[place + 1];
  return (
    <nav className={styles.neighbours} aria-label="Clause before and after">
      {before !== undefined && (
        <PageLink to={{ kind: 'clause', number: before.number }} className={styles.before}>
          <span>
            <span aria-hidden="true">← </span>Clause {before.number}
            <Hidden>:</Hidden>
          </span>{' '}
          {before.title}
        </PageLink>
      )}
      {after !== undefined && (
        <PageLink to={{ kind: 'clause', number: after.number }} className={styles.after}>
          <span>
            Clause {after.number}
            <Hidden>:</Hidden>
            <span aria-hidden="true"> →</span>
          </span>{' '}
          {after.title}
        </PageLink>
      )}
    </nav>
  );
}
