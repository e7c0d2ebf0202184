import { itemKey } from '../../domain/item.ts';
import type { Criteria } from '../../search/criteria.ts';
import type { Findings } from '../../search/findings.ts';
import { PageLink } from '../shared/PageLink.tsx';
import { useExplorer } from '../shared/explorer-context.ts';
import { counted, countOf, facetWord } from '../shared/wording.ts';
import { focusAnswer } from './focus-answer.ts';
import { headingOf, pageOf } from './item-page.ts';
import styles from './NothingFound.module.css';

interface NothingFoundProps {
  readonly criteria: Criteria;
  readonly findings: Findings;
}

/** Says what was searched and tried, what may have been meant, and what an empty answer does not prove. */
export function NothingFound({ criteria, findings }: NothingFoundProps) {
  const { searched, tried, nearest } = findings;
  const query = criteria.query.trim();
  return (
    <div className={styles.nothing}>
      <p>
        {query === '' ? 'Nothing fits all these filters. ' : <>Nothing found for “{query}”. </>}
        Searched: {countOf(searched.clause, 'clause')} in summary,{' '}
        {countOf(searched.quote, 'quote')}, {countOf(searched.claim, 'claim')} and{' '}
        {countOf(searched.speaker, 'speaker')}.
        {tried.length > 1 && <> Tried: {tried.map((word) => `“${word}”`).join(', ')}.</>}
      </p>
      <DidYouMean criteria={criteria} findings={findings} />
      <WithoutFilter findings={findings} />
      {nearest.length > 0 && (
        <div>
          <p>The clauses that come nearest:</p>
          <ul className={styles.nearest}>
            {nearest.map((item) => (
              <li key={itemKey(item)}>
                <PageLink to={pageOf(item)}>{headingOf(item).text}</PageLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        The summaries are not the full text of the treaty: that nothing is found here does not show
        that the treaty or the article is silent.
      </p>
    </div>
  );
}

function DidYouMean({ criteria, findings: { suggestions } }: NothingFoundProps) {
  const ask = useExplorer((explorer) => explorer.ask);
  const offers = suggestions.flatMap(({ typed, used }) => used.map((word) => ({ typed, word })));
  if (offers.length === 0) return null;
  return (
    <div className={styles.ways}>
      <span>Did you mean</span>
      {offers.map(({ typed, word }) => (
        <button
          key={`${typed} ${word}`}
          type="button"
          className={styles.way}
          onClick={() => {
            focusAnswer();
            ask(replaced(criteria.query, typed, word));
          }}
        >
          {word}
        </button>
      ))}
    </div>
  );
}

/** The query with one word put for another, in whatever case it was typed. */
function replaced(query: string, typed: string, word: string): string {
  const at = query.toLowerCase().indexOf(typed.toLowerCase());
  return at < 0 ? word : `${query.slice(0, at)}${word}${query.slice(at + typed.length)}`;
}

function WithoutFilter({ findings: { withoutFacet } }: { readonly findings: Findings }) {
  const clear = useExplorer((explorer) => explorer.clear);
  if (withoutFacet.length === 0) return null;
  return (
    <ul className={styles.ways}>
      {withoutFacet.map(({ facet, count }) => (
        <li key={facet}>
          <button
            type="button"
            className={styles.way}
            onClick={() => {
              focusAnswer();
              clear(facet);
            }}
          >
            Without the filter “{facetWord[facet]}”: {counted(count, ['result', 'results'])}
          </button>
        </li>
      ))}
    </ul>
  );
}
