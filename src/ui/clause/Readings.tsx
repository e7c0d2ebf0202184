import type { Clause, Reading } from '../../domain/corpus.ts';
import { MarkedText } from '../shared/MarkedText.tsx';
import { FoldedSources } from '../shared/FoldedSources.tsx';
import { useMarks } from '../shared/use-marks.ts';
import { LaidOpen } from './LaidOpen.tsx';
import styles from './Readings.module.css';

/** Where versions of the text, or reports of it, differ: point by point where the points are named, else in notes. */
export function Readings({ clause }: { readonly clause: Clause }) {
  if (clause.readings.length === 0) return null;
  const points = clause.readings.filter(({ aspect }) => aspect !== undefined);
  const notes = clause.readings.filter(({ aspect }) => aspect === undefined);
  return (
    <section aria-labelledby="readings-heading">
      <h2 id="readings-heading">Where versions and reports differ</h2>
      {points.length > 0 && <LaidOpen readings={points} />}
      {points.length > 0 && notes.length > 0 && (
        <h3 className={styles.more}>Besides these points</h3>
      )}
      <Notes readings={notes} />
    </section>
  );
}

function Notes({ readings }: { readonly readings: readonly Reading[] }) {
  const marksIn = useMarks();
  return (
    <ul className={styles.readings}>
      {readings.map((reading) => (
        <li key={reading.note}>
          <p>
            <MarkedText text={reading.note} marks={marksIn(reading.note)} />
          </p>
          <FoldedSources sources={reading.sources} />
        </li>
      ))}
    </ul>
  );
}
