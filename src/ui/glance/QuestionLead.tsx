import type { Contents } from '../../domain/corpus.ts';
import { bearings } from '../../domain/vocabulary.ts';
import { PageLink } from '../shared/PageLink.tsx';
import { bearingWord, counted } from '../shared/wording.ts';
import styles from './QuestionLead.module.css';

type Question = NonNullable<Contents['question']>;

/** The article's question and how its arguments bear, with the way to them. */
export function QuestionLead({ question }: { readonly question: Question }) {
  const count = (bearing: string): number =>
    question.bearings.filter((one) => one === bearing).length;
  return (
    <section aria-labelledby="question-heading" className={styles.lead}>
      <h2 id="question-heading" className={styles.text}>
        <PageLink to={{ kind: 'question' }}>{question.text}</PageLink>
      </h2>
      <p className={styles.counts}>
        {counted(question.bearings.length, ['argument', 'arguments'])} of the article’s voices.{' '}
        {bearings.map((bearing) => `${bearingWord[bearing]}: ${count(bearing)}`).join(', ')} ·{' '}
        <PageLink to={{ kind: 'checks' }}>What was said, held against the text</PageLink>
      </p>
    </section>
  );
}
