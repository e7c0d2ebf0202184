import { itemKey } from '../../domain/item.ts';
import type { Criteria } from '../../search/criteria.ts';
import type { Findings } from '../../search/findings.ts';
import type { OtherQuestion } from '../../search/other-questions.ts';
import { PageLink } from '../shared/PageLink.tsx';
import { useExplorer } from '../shared/explorer-context.ts';
import { counted, countOf, facetWord } from '../shared/wording.ts';
import { focusAnswer } from './focus-answer.ts';
import { listedAs, pageOf } from './item-page.ts';
import { inQuotes } from './said-words.ts';
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
        {query === '' ? (
          'Nothing fits all these filters. '
        ) : (
          <>Nothing found for {inQuotes(query)}. </>
        )}
        Searched: {countOf(searched.clause, 'clause')} in summary,{' '}
        {countOf(searched.quote, 'quote')}, {countOf(searched.claim, 'claim')} and{' '}
        {countOf(searched.speaker, 'speaker')}.
        {tried.length > 1 && <> Tried: {tried.map(inQuotes).join(', ')}.</>}
      </p>
      <DidYouMean criteria={criteria} findings={findings} />
      <OtherWays findings={findings} />
      {nearest.length > 0 && (
        <div>
          <p>The clauses that come nearest:</p>
          <ul className={styles.nearest}>
            {nearest.map((item) => (
              <li key={itemKey(item)}>
                <PageLink to={pageOf(item)}>{listedAs(item)}</PageLink>
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

/** What gives results with one thing less, and how many. */
function OtherWays({ findings: { withoutFacet, offers } }: { readonly findings: Findings }) {
  const clear = useExplorer((explorer) => explorer.clear);
  const askAll = useExplorer((explorer) => explorer.askAll);
  const ways = [
    ...withoutFacet.map(({ facet, count }) => ({
      words: `Without the filter “${facetWord[facet]}”`,
      count,
      go: () => clear(facet),
    })),
    ...offers.map(({ kind, criteria, count }) => ({
      words: offerWords(kind, criteria.query),
      count,
      go: () => askAll(criteria),
    })),
  ];
  if (ways.length === 0) return null;
  return (
    <ul className={styles.ways}>
      {ways.map(({ words, count, go }) => (
        <li key={words}>
          <button
            type="button"
            className={styles.way}
            onClick={() => {
              focusAnswer();
              go();
            }}
          >
            {words}: {counted(count, ['result', 'results'])}
          </button>
        </li>
      ))}
    </ul>
  );
}

function offerWords(kind: OtherQuestion['kind'], query: string): string {
  switch (kind) {
    case 'without unknown values':
    case 'known words only':
      return `Only ${inQuotes(query)}`;
    case 'without exclusions':
      return 'With nothing left out';
    case 'without quotation marks':
      return 'The words without quotation marks';
    case 'without filters':
      return 'Without any filter';
  }
}
