import type { Check, Claim, Quote } from '../../domain/corpus.ts';
import { speakerById } from '../../domain/lookup.ts';
import { ClaimBlock } from '../sayings/ClaimBlock.tsx';
import { QuoteBlock } from '../sayings/QuoteBlock.tsx';
import { Hidden } from '../shared/Hidden.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { verdictWord } from '../shared/wording.ts';
import { CheckDetails } from './CheckDetails.tsx';
import styles from './CheckCard.module.css';

interface CheckCardProps {
  readonly saying: Claim | Quote;
  readonly check: Check;
}

/** Left the words and whose they are, right the clause and how the words stand against it. */
export function CheckCard({ saying, check }: CheckCardProps) {
  const isQuote = 'segments' in saying;
  const { name } = speakerById(useCorpus(), saying.speaker);
  return (
    <article className={styles.card}>
      {/* For those who go from heading to heading; to the eye, the two sides say it. */}
      <h3>
        <Hidden>
          {name}, on clause {check.clause}: {verdictWord[check.verdict]}
        </Hidden>
      </h3>
      <div className={styles.sides}>
        <div>
          <p className={styles.side}>
            {isQuote ? 'What was said, exact words' : 'What was said, in our words'}
          </p>
          {isQuote ? <QuoteBlock quote={saying} /> : <ClaimBlock claim={saying} />}
        </div>
        <div>
          <p className={styles.side}>The clause it is held against</p>
          <CheckDetails check={check} level={4} />
        </div>
      </div>
    </article>
  );
}
