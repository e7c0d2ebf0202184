import { itemKey } from '../../domain/item.ts';
import type { Criteria } from '../../search/criteria.ts';
import type { Findings } from '../../search/findings.ts';
import { NothingFound } from './NothingFound.tsx';
import { ResultCard } from './ResultCard.tsx';
import { ResultCount } from './ResultCount.tsx';
import styles from './Results.module.css';

interface ResultsProps {
  readonly criteria: Criteria;
  readonly findings: Findings;
}

export function Results({ criteria, findings }: ResultsProps) {
  return (
    <div>
      <ResultCount counts={findings.counts} className={styles.count} />
      <SearchedFor findings={findings} />
      {findings.hits.length === 0 ? (
        <NothingFound criteria={criteria} findings={findings} />
      ) : (
        <ol className={styles.list}>
          {findings.hits.map((hit) => (
            <li key={itemKey(hit.item)}>
              <ResultCard hit={hit} query={criteria.query} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** What was looked for besides the words typed: corrected words, other spellings. */
function SearchedFor({
  findings: { corrections, added, capped },
}: {
  readonly findings: Findings;
}) {
  return (
    <>
      {corrections.map(({ typed, used }) => (
        <p key={typed} className={styles.note}>
          No item holds “{typed}”; searched for {used.map((word) => `“${word}”`).join(', ')}.
        </p>
      ))}
      {added.length > 0 && (
        <p className={styles.note}>
          Also searched for {added.map((word) => `“${word}”`).join(', ')}.
        </p>
      )}
      {capped && (
        <p className={styles.note}>The question is long: only its first words were searched for.</p>
      )}
    </>
  );
}
