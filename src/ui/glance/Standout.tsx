import type { Article, Clause } from '../../domain/corpus.ts';
import { QuoteBlock } from '../sayings/QuoteBlock.tsx';
import { BasisMark } from '../shared/BasisMark.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import styles from './Standout.module.css';

interface StandoutProps {
  readonly article: Article;
  readonly clause: Clause;
}

/** The clause an article singles out: its wording as printed beside what the clause says. */
export function Standout({ article, clause }: StandoutProps) {
  const { quotes } = useCorpus();
  const printed = quotes.filter(
    (quote) =>
      quote.article === article.id &&
      quote.paragraph === article.standout?.paragraph &&
      quote.form === 'document',
  );
  return (
    <section aria-labelledby="standout-heading" className={styles.standout}>
      <p className={styles.over}>The clause that {article.publisher} singles out</p>
      <h2 id="standout-heading">
        <PageLink to={{ kind: 'clause', number: clause.number }} className={styles.link}>
          Clause {clause.number}: {clause.title}
        </PageLink>
      </h2>
      <div className={styles.sides}>
        <div>
          <h3 className={styles.side}>What it says, in our words</h3>
          <p>{clause.summary}</p>
          <p className={styles.basis}>
            <BasisMark basis={clause.basis} />
          </p>
        </div>
        {printed.length > 0 && (
          <div>
            <h3 className={styles.side}>As the article prints it</h3>
            {printed.map((quote) => (
              <QuoteBlock key={quote.id} quote={quote} />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
