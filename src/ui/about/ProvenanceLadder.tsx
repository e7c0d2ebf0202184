import type { Basis } from '../../domain/corpus.ts';
import { BasisMark } from '../shared/BasisMark.tsx';
import { Section } from '../shared/Page.tsx';
import { FilterLink } from '../shared/PageLink.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { basisMeaning, countOf } from '../shared/wording.ts';
import styles from './ProvenanceLadder.module.css';

const steps: readonly Basis[] = ['reported', 'partly-reported', 'unverified'];

/** The three steps of provenance, what each means, and how many clauses stand on it. */
export function ProvenanceLadder() {
  const { clauses } = useCorpus().treaty;
  return (
    <Section id="provenance-heading" title="The provenance ladder">
      <dl className={styles.ladder}>
        {steps.map((basis) => (
          <div key={basis}>
            <dt>
              <BasisMark basis={basis} />{' '}
              <FilterLink selection={{ basis: [basis] }} className={styles.count}>
                {countOf(clauses.filter((clause) => clause.basis === basis).length, 'clause')}
              </FilterLink>
            </dt>
            <dd>{basisMeaning[basis]}</dd>
          </div>
        ))}
      </dl>
      <p>
        Quotes and claims rest on the article they stand in, by paragraph; their place is given with
        each.
      </p>
    </Section>
  );
}
