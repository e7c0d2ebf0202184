import { clauseByNumber } from '../../domain/lookup.ts';
import { useCorpus } from '../shared/explorer-context.ts';
import { ClauseTiles } from './ClauseTiles.tsx';
import { QuestionLead } from './QuestionLead.tsx';
import { Standout } from './Standout.tsx';
import { WhoSpeaks } from './WhoSpeaks.tsx';
import styles from './TreatyGlance.module.css';

/** With nothing asked: the whole treaty in one sight, the clause the article singles out, and who speaks. */
export function TreatyGlance() {
  const corpus = useCorpus();
  const { question } = corpus.contents;
  return (
    <div className={styles.glance}>
      {question !== null && <QuestionLead question={question} />}
      {corpus.articles.map((article) =>
        article.standout === null ? null : (
          <Standout
            key={article.id}
            article={article}
            clause={clauseByNumber(corpus, article.standout.clause)}
          />
        ),
      )}
      <section aria-labelledby="glance-heading">
        <h2 id="glance-heading">The treaty at a glance</h2>
        <ClauseTiles clauses={corpus.treaty.clauses} />
      </section>
      <WhoSpeaks />
    </div>
  );
}
