import type { Clause } from '../../domain/corpus.ts';
import { sourceById } from '../../domain/lookup.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { MarkedText } from '../shared/MarkedText.tsx';
import { writtenDate } from '../shared/dates.ts';
import { useCorpus } from '../shared/explorer-context.ts';
import { languageName } from '../shared/languages.ts';
import { useMarks } from '../shared/use-marks.ts';
import styles from './OperativeTerms.module.css';

/** Operative words as sources quote them, each in its own language and with the source it stands in. */
export function OperativeTerms({ clause }: { readonly clause: Clause }) {
  const corpus = useCorpus();
  const marksIn = useMarks();
  if (clause.terms.length === 0) return null;
  return (
    <section aria-labelledby="terms-heading">
      <h2 id="terms-heading">Operative words, as sources quote them</h2>
      <ul className={styles.terms}>
        {clause.terms.map((term) => {
          const source = sourceById(corpus, term.source);
          return (
            <li key={`${term.lang} ${term.text} ${term.source}`}>
              <q lang={term.lang} className={styles.words}>
                <MarkedText text={term.text} marks={marksIn(term.text)} />
              </q>
              <Hidden>, </Hidden>
              <span className={styles.source}>
                {languageName(term.lang)} · {source.publisher}, {writtenDate(source.date)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
