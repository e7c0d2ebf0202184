import { asksNothing } from '../../search/criteria.ts';
import { AppliedFilters } from '../../ui/facets/AppliedFilters.tsx';
import { SideFacets } from '../../ui/facets/SideFacets.tsx';
import { FilterDialog } from '../../ui/facets/FilterDialog.tsx';
import { Glance } from '../../ui/glance/Glance.tsx';
import { Results } from '../../ui/search/Results.tsx';
import { useFindings } from '../../ui/search/use-findings.ts';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PagePart } from '../../ui/shared/PagePart.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';
import { countOf } from '../../ui/shared/wording.ts';
import styles from './ExplorePage.module.css';

export function ExplorePage() {
  const { criteria, findings, showMore } = useFindings();
  const { searched } = findings;
  const asked = !asksNothing(criteria);
  const { treaty } = useCorpus();
  return (
    <div className={styles.explore} data-asked={asked || undefined}>
      <div className={styles.intro}>
        <PageHeading>{treaty.title}</PageHeading>
        <p className={styles.lead}>
          {countOf(searched.clause, 'clause')} in summary, {countOf(searched.quote, 'quote')} and{' '}
          {countOf(searched.claim, 'claim')} about them, each with its speaker and its place; every
          clause with what it rests on.
        </p>
      </div>
      <aside className={styles.facets} aria-label="Filters">
        <a href="#answer" className={styles.skip}>
          Skip the filters
        </a>
        <PagePart name="the filters">
          <SideFacets />
        </PagePart>
      </aside>
      <div id="answer" tabIndex={-1} className={styles.main}>
        <FilterDialog findings={findings} />
        <AppliedFilters selection={criteria.selection} />
        <PagePart name="the results">
          {asked ? (
            <Results criteria={criteria} findings={findings} showMore={showMore} />
          ) : (
            <Glance />
          )}
        </PagePart>
      </div>
    </div>
  );
}
