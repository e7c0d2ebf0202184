import type { Criteria } from '../../search/criteria.ts';
import type { Findings } from '../../search/findings.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import { counted, countOf, facetWord } from '../shared/wording.ts';
import styles from './NothingFound.module.css';

interface NothingFoundProps {
  readonly criteria: Criteria;
  readonly findings: Findings;
}

/** Says what was searched, which filter stands in the way, and what an empty answer does not prove. */
export function NothingFound({
  criteria,
  findings: { searched, withoutFacet },
}: NothingFoundProps) {
  const clear = useExplorer((explorer) => explorer.clear);
  const query = criteria.query.trim();
  return (
    <div className={styles.nothing}>
      <p>
        {query === '' ? 'Nothing fits all these filters. ' : <>Nothing found for “{query}”. </>}
        Searched: {countOf(searched.clause, 'clause')} in summary,{' '}
        {countOf(searched.quote, 'quote')}, {countOf(searched.claim, 'claim')} and{' '}
        {countOf(searched.speaker, 'speaker')}.
      </p>
      <p>
        The summaries are not the full text of the treaty: that nothing is found here does not show
        that the treaty or the article is silent.
      </p>
      {withoutFacet.length > 0 && (
        <ul className={styles.ways}>
          {withoutFacet.map(({ facet, count }) => (
            <li key={facet}>
              <button type="button" className={styles.way} onClick={() => clear(facet)}>
                Without the filter “{facetWord[facet]}”: {counted(count, ['result', 'results'])}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
