import type { QuoteId, Reading } from '../../domain/corpus.ts';
import { sourceById } from '../../domain/lookup.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { FoldedSources } from '../shared/FoldedSources.tsx';
import { writtenDate } from '../shared/dates.ts';
import { useCorpus } from '../shared/explorer-context.ts';
import { PrintedWording } from './PrintedWording.tsx';
import { RelationMark } from './RelationMark.tsx';
import styles from './LaidOpen.module.css';

/** A clause point by point: an article's words beside those of the versions, and how the two stand to each other. */
export function LaidOpen({ readings }: { readonly readings: readonly Reading[] }) {
  const quotes: readonly QuoteId[] = [
    ...new Set(readings.flatMap(({ printed }) => printed?.quote ?? [])),
  ];
  return (
    <div className={styles.open}>
      {quotes.map((id) => (
        <PrintedWording key={id} id={id} readings={readings} />
      ))}
      <ol className={styles.points}>
        {readings.map((reading) => (
          <li key={reading.aspect} className={styles.point}>
            <Point reading={reading} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Point({ reading }: { readonly reading: Reading }) {
  const { aspect, printed, versions = [], note, sources } = reading;
  return (
    <>
      <h3 className={styles.aspect}>
        {aspect}
        {printed !== undefined && (
          <>
            <Hidden>:</Hidden> <RelationMark relation={printed.relation} />
          </>
        )}
      </h3>
      <div className={styles.sides}>
        {printed !== undefined && (
          <div>
            <h4 className={styles.label}>As the article prints it</h4>
            <p>
              {printed.words === null ? (
                <em>Nothing</em>
              ) : (
                <q className={styles.words}>{printed.words}</q>
              )}
            </p>
          </div>
        )}
        {versions.length > 0 && (
          <div>
            <h4 className={styles.label}>As versions and reports have it</h4>
            <Versions versions={versions} />
          </div>
        )}
      </div>
      <p className={styles.note}>{note}</p>
      <FoldedSources sources={sources} />
    </>
  );
}

function Versions({ versions }: { readonly versions: NonNullable<Reading['versions']> }) {
  const corpus = useCorpus();
  return (
    <ul className={styles.versions}>
      {versions.map(({ name, lang, words, source }) => (
        <li key={`${name} ${words}`}>
          <q lang={lang} className={styles.words}>
            {words}
          </q>
          <span className={styles.version}>
            {name} ({writtenDate(sourceById(corpus, source).date)})
          </span>
        </li>
      ))}
    </ul>
  );
}
