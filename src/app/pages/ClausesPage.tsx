import { ClauseTiles } from '../../ui/glance/ClauseTiles.tsx';
import { BasisMark } from '../../ui/shared/BasisMark.tsx';
import { Page, Section } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { SourceList } from '../../ui/shared/SourceList.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';
import styles from './ClausesPage.module.css';

export function ClausesPage() {
  const { treaty } = useCorpus();
  return (
    <Page>
      <div>
        <PageHeading>All {treaty.clauses.length} clauses</PageHeading>
        <PageLead>
          The preamble and every clause in order, summed up in our own words from what sources
          report; where none was read, from general knowledge, and marked so.
        </PageLead>
      </div>
      <Section id="preamble-heading" title="Preamble">
        <p>{treaty.preamble.summary}</p>
        <ul className={styles.points}>
          {treaty.preamble.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p className={styles.basis}>
          Summary in our words · <BasisMark basis={treaty.preamble.basis} />
        </p>
        <SourceList sources={treaty.preamble.sources} />
      </Section>
      <Section id="clauses-heading" title="Clauses">
        <ClauseTiles clauses={treaty.clauses} />
      </Section>
    </Page>
  );
}
