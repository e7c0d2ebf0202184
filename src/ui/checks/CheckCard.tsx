import type { Check, Claim, Quote } from '../../domain/corpus.ts';
import { ClaimBlock } from '../sayings/ClaimBlock.tsx';
import { QuoteBlock } from '../sayings/QuoteBlock.tsx';
import { CheckDetails } from './CheckDetails.tsx';
import styles from './CheckCard.module.css';

interface CheckCardProps {
  readonly saying: Claim | Quote;
  readonly check: Check;
}

/** Left the words and whose they are, right the clause and how the words stand against it. */
export function CheckCard({ saying, check }: CheckCardProps) {
  const isQuote = 'segments' in saying;
  return (
    <article className={styles.card} aria-label={isQuote ? 'Quote and clause' : 'Claim and clause'}>
      <div className={styles.sides}>
        <div>
          <h3 className={styles.side}>
            {isQuote ? 'What was said, exact words' : 'What was said, in our words'}
          </h3>
          {isQuote ? <QuoteBlock quote={saying} /> : <ClaimBlock claim={saying} />}
        </div>
        <div>
          <h3 className={styles.side}>The clause it speaks of</h3>
          <CheckDetails check={check} />
        </div>
      </div>
    </article>
  );
}
