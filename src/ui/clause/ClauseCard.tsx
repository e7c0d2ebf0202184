import type { Clause } from '../../domain/corpus.ts';
import { CollectButton } from '../basket/CollectButton.tsx';
import { BasisMark } from '../shared/BasisMark.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import styles from './ClauseCard.module.css';

interface ClauseCardProps {
  readonly clause: Clause;
  /** The level of its heading. */
  readonly level?: 3 | 4;
  /** Whether it can be collected here. */
  readonly collectable?: boolean;
}

/** A clause in short, where something else is the subject. */
export function ClauseCard({ clause, level = 3, collectable = true }: ClauseCardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className={styles.card}>
      <Heading className={styles.title}>
        <PageLink to={{ kind: 'clause', number: clause.number }}>
          Clause {clause.number}: {clause.title}
        </PageLink>
      </Heading>
      <p className={styles.summary}>{clause.summary}</p>
      <p className={styles.foot}>
        Summary in our words · <BasisMark basis={clause.basis} />
        {collectable && (
          <>
            {' · '}
            <CollectButton item={{ kind: 'clause', clause }} />
          </>
        )}
      </p>
    </article>
  );
}
