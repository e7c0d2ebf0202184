import { Fragment } from 'react';
import { checkedSayings } from '../../domain/checks.ts';
import { forces, verdicts } from '../../domain/vocabulary.ts';
import { Facts } from '../shared/Facts.tsx';
import { Section } from '../shared/Page.tsx';
import { FilterLink, PageLink } from '../shared/PageLink.tsx';
import { VerdictMark } from '../shared/VerdictMark.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { forceMeaning, forceWord } from '../shared/study-wording.ts';
import { verdictMeaning } from '../shared/check-meanings.ts';
import { counted } from '../shared/wording.ts';
import styles from './Method.module.css';

/** How words are held against the text, and how obligations and comparable treaties are coded. */
export function CheckMethod() {
  const checks = checkedSayings(useCorpus());
  if (checks.length === 0) return null;
  return (
    <Section id="checking-heading" title="How it is checked and coded">
      <p>
        A claim or a quote that speaks of what the treaty says is held against the clause it speaks
        of, as that clause is reported. The verdict is an editor’s judgement from a closed list,
        never a measure of likeness; its reasons, what was left out, its sources and what would
        change it stand beside it. <PageLink to={{ kind: 'checks' }}>All checks</PageLink>
      </p>
      <h3 className={styles.heading}>Verdicts</h3>
      <Facts>
        {verdicts.map((verdict) => (
          <Fragment key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>
              {verdictMeaning[verdict]}{' '}
              <FilterLink selection={{ verdict: [verdict] }}>
                {counted(checks.filter(({ check }) => check.verdict === verdict).length, [
                  'check',
                  'checks',
                ])}
              </FilterLink>
            </dd>
          </Fragment>
        ))}
      </Facts>
      <h3 className={styles.heading}>Force of obligations</h3>
      <Facts>
        {forces.map((force) => (
          <Fragment key={force}>
            <dt>{forceWord[force]}</dt>
            <dd>{forceMeaning[force]}</dd>
          </Fragment>
        ))}
      </Facts>
      <p>
        Obligations are coded from reports and summaries; where that leaves a doubt, a note says so.
        Comparable treaties are coded after the variables of the ATOP codebook; where a point was
        not seen, the value says so, is marked unverified, and is not counted as a difference.
      </p>
    </Section>
  );
}
