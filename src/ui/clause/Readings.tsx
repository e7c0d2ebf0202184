import type { Clause } from '../../domain/corpus.ts';
import { MarkedText } from '../shared/MarkedText.tsx';
import { SourceList } from '../shared/SourceList.tsx';
import { useMarks } from '../shared/use-marks.ts';
import styles from './Readings.module.css';

/** Where versions of the text, or press reports of it, differ. */
export function Readings({ clause }: { readonly clause: Clause }) {
  const marksIn = useMarks();
  if (clause.readings.length === 0) return null;
  return (
    <section aria-labelledby="readings-heading">
      <h2 id="readings-heading">Where versions and reports differ</h2>
      <ul className={styles.readings}>
        {clause.readings.map((reading) => (
          <li key={reading.note}>
            <p>
              <MarkedText text={reading.note} marks={marksIn(reading.note)} />
            </p>
            <SourceList sources={reading.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
