import type { Argument, Claim, Quote } from '../../domain/corpus.ts';
import { clauseByNumber, directoryOf } from '../../domain/lookup.ts';
import { ClaimLine } from '../sayings/ClaimLine.tsx';
import { QuoteBlock } from '../sayings/QuoteBlock.tsx';
import { BasisMark } from '../shared/BasisMark.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { BearingMark } from './BearingMark.tsx';
import styles from './ArgumentCard.module.css';

/** One argument: what it says, which way it bears, who brings it in their own words, the clauses it turns on. */
export function ArgumentCard({ argument }: { readonly argument: Argument }) {
  return (
    <article id={argument.id} tabIndex={-1} className={styles.card}>
      <p>
        <BearingMark bearing={argument.bearing} />
      </p>
      <h3 className={styles.text}>{argument.text}</h3>
      {argument.note !== null && <p className={styles.note}>{argument.note}</p>}
      <h4 className={styles.label}>Who brings it</h4>
      <ul className={styles.items}>
        {argument.items.map((id) => (
          <li key={id}>
            <ArgumentItem id={id} />
          </li>
        ))}
      </ul>
      <h4 className={styles.label}>Clauses it turns on</h4>
      <ArgumentClauses argument={argument} />
    </article>
  );
}

function ArgumentItem({ id }: { readonly id: string }) {
  const { quotes, claims } = directoryOf(useCorpus());
  const saying: Quote | Claim | undefined = quotes.get(id) ?? claims.get(id);
  if (saying === undefined) return null;
  return 'segments' in saying ? <QuoteBlock quote={saying} /> : <ClaimLine claim={saying} />;
}

function ArgumentClauses({ argument }: { readonly argument: Argument }) {
  const corpus = useCorpus();
  if (argument.clauses.length === 0)
    return <p className={styles.clause}>None: it turns on no clause.</p>;
  return (
    <ul className={styles.items}>
      {argument.clauses.map((number) => {
        const { title, summary, basis } = clauseByNumber(corpus, number);
        return (
          <li key={number} className={styles.clause}>
            <PageLink to={{ kind: 'clause', number }}>
              Clause {number}: {title}
            </PageLink>{' '}
            <BasisMark basis={basis} />
            <p>{summary}</p>
          </li>
        );
      })}
    </ul>
  );
}
