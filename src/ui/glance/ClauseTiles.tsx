import type { Clause } from '../../domain/corpus.ts';
import { sayingsAboutClause } from '../../domain/sayings.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { BasisMark } from '../shared/BasisMark.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { TopicLabels } from '../shared/TopicTag.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { sayingCount } from '../shared/wording.ts';
import styles from './ClauseTiles.module.css';

/** Clauses in order: number, title, topics by colour, shape and label, provenance, and how much was said of each. */
export function ClauseTiles({ clauses }: { readonly clauses: readonly Clause[] }) {
  return (
    <ol className={styles.tiles}>
      {clauses.map((clause) => (
        <li key={clause.number} className={styles.tile}>
          <Tile clause={clause} />
        </li>
      ))}
    </ol>
  );
}

function Tile({ clause }: { readonly clause: Clause }) {
  const corpus = useCorpus();
  const { quotes, claims } = sayingsAboutClause(corpus, clause.number);
  return (
    <>
      <span className={styles.number} aria-hidden="true">
        {clause.number}
      </span>
      <div>
        <h3 className={styles.title}>
          <PageLink to={{ kind: 'clause', number: clause.number }} className={styles.link}>
            <Hidden>Clause {clause.number}: </Hidden>
            {clause.title}
          </PageLink>
        </h3>
        <p className={styles.topics}>
          <TopicLabels topics={clause.topics} />
        </p>
        <p className={styles.foot}>
          <BasisMark basis={clause.basis} />
          <Hidden>, </Hidden>
          <span>{sayingCount(quotes.length, claims.length, 'not spoken of')}</span>
        </p>
      </div>
    </>
  );
}
