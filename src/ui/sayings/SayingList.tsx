import type { Sayings } from '../../domain/sayings.ts';
import { useMarks } from '../shared/use-marks.ts';
import { quoteText } from '../../domain/sayings.ts';
import { countOf } from '../shared/wording.ts';
import { ClaimBlock } from './ClaimBlock.tsx';
import { QuoteBlock } from './QuoteBlock.tsx';
import styles from './SayingList.module.css';

interface SayingListProps {
  readonly sayings: Sayings;
  /** Said where there is neither a quote nor a claim. */
  readonly none: string;
  /** What the headings' ids begin with, where a page has two lists. */
  readonly ids?: string;
}

/** Quotes and claims under headings of their own, so that exact words and our words are never taken for each other. */
export function SayingList({ sayings: { quotes, claims }, none, ids = '' }: SayingListProps) {
  if (quotes.length + claims.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <div className={styles.lists}>
      {quotes.length > 0 && (
        <section aria-labelledby={`${ids}quotes-heading`}>
          <h3 id={`${ids}quotes-heading`}>{countOf(quotes.length, 'quote')}, exact words</h3>
          <QuoteList quotes={quotes} />
        </section>
      )}
      {claims.length > 0 && (
        <section aria-labelledby={`${ids}claims-heading`}>
          <h3 id={`${ids}claims-heading`}>{countOf(claims.length, 'claim')}, in our words</h3>
          <ClaimList claims={claims} />
        </section>
      )}
    </div>
  );
}

/** Quotes alone, for a page whose heading says what they are. */
export function QuoteList({ quotes }: Pick<Sayings, 'quotes'>) {
  const marksIn = useMarks();
  return (
    <ul className={styles.list}>
      {quotes.map((quote) => (
        <li key={quote.id}>
          <QuoteBlock quote={quote} marks={marksIn(quoteText(quote))} />
        </li>
      ))}
    </ul>
  );
}

/** Claims alone, for a page whose heading says what they are. */
export function ClaimList({ claims }: Pick<Sayings, 'claims'>) {
  const marksIn = useMarks();
  return (
    <ul className={styles.list}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimBlock claim={claim} marks={marksIn(claim.text)} />
        </li>
      ))}
    </ul>
  );
}
