import { Suspense } from 'react';
import type { Criteria } from '../../search/criteria.ts';
import type { Findings, Hit, Tier } from '../../search/findings.ts';
import { itemKey } from '../../domain/item.ts';
import { ResultExport } from '../export/ResultExport.tsx';
import { atOnce, deferredPart } from '../shared/deferred-part.tsx';
import { PagePart } from '../shared/PagePart.tsx';
import { focusLastResult } from './focus-answer.ts';
import { ResultCard } from './ResultCard.tsx';
import { ResultCount } from './ResultCount.tsx';
import { totalOf } from './result-words.ts';
import { SearchedFor } from './SearchedFor.tsx';
import { SortChoice } from './SortChoice.tsx';
import styles from './Results.module.css';

/** Fetched when it is first needed: most questions find something. */
const nothingFound = deferredPart(
  async () => (await import('./NothingFound.tsx')).NothingFound,
  atOnce,
);

interface ResultsProps {
  readonly criteria: Criteria;
  readonly findings: Findings;
  readonly showMore: () => void;
}

const tiers: readonly Tier[] = ['exact', 'similar', 'some'];

const tierWords: Readonly<Record<Tier, string>> = {
  exact: 'Exact',
  similar: 'Similar: other word forms, spellings and names',
  some: 'Some of your words',
};

/** The answer in its tiers. With nothing typed there are none: filters alone are met or not. */
export function Results({ criteria, findings, showMore }: ResultsProps) {
  const asked = criteria.query.trim() !== '';
  const inTiers = asked && criteria.sort === 'relevance';
  return (
    <div>
      <div className={styles.head}>
        <ResultCount counts={findings.counts} className={styles.count} />
        <SortChoice asked={asked} />
      </div>
      <SearchedFor criteria={criteria} findings={findings} />
      {findings.hits.length === 0 && (
        <PagePart name="what else can be tried">
          <Suspense fallback={null}>
            <nothingFound.Part criteria={criteria} findings={findings} />
          </Suspense>
        </PagePart>
      )}
      {inTiers
        ? tiers.map((tier) => (
            <TierList
              key={tier}
              tier={tier}
              count={findings.tiers[tier]}
              query={criteria.query}
              hits={findings.hits.filter((hit) => hit.tier === tier)}
            />
          ))
        : findings.hits.length > 0 && (
            <HitList query={criteria.query} hits={findings.hits} level={3} />
          )}
      <More findings={findings} showMore={showMore} />
      <ResultExport criteria={criteria} count={totalOf(findings.counts)} />
    </div>
  );
}

function More({ findings, showMore }: Pick<ResultsProps, 'findings' | 'showMore'>) {
  const hidden = totalOf(findings.counts) - findings.hits.length;
  if (hidden === 0) return null;
  return (
    <button
      type="button"
      className={styles.more}
      onClick={() => {
        focusLastResult();
        showMore();
      }}
    >
      Show more ({hidden} not shown yet)
    </button>
  );
}

interface TierListProps extends Omit<HitListProps, 'level'> {
  readonly tier: Tier;
  /** All there are in the tier, shown or not. */
  readonly count: number;
}

function TierList({ tier, count, query, hits }: TierListProps) {
  if (hits.length === 0) return null;
  return (
    <section aria-labelledby={`tier-${tier}`}>
      <h3 id={`tier-${tier}`} className={styles.tier}>
        {tierWords[tier]} <span className={styles.number}>{count}</span>
      </h3>
      <HitList query={query} hits={hits} level={4} />
    </section>
  );
}

interface HitListProps {
  readonly query: string;
  readonly hits: readonly Hit[];
  /** The level of each result's heading: below the tier's, where there are tiers. */
  readonly level: 3 | 4;
}

function HitList({ query, hits, level }: HitListProps) {
  return (
    <ol className={styles.list}>
      {hits.map((hit) => (
        <li key={itemKey(hit.item)}>
          <ResultCard hit={hit} query={query} level={level} />
        </li>
      ))}
    </ol>
  );
}
