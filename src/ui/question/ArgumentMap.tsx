import type { Argument, Bearing, Corpus, Question, Speaker } from '../../domain/corpus.ts';
import { directoryOf, speakerById } from '../../domain/lookup.ts';
import { bearings } from '../../domain/vocabulary.ts';
import { useCorpus } from '../shared/explorer-context.ts';
import { BearingMark } from './BearingMark.tsx';
import styles from './ArgumentMap.module.css';

/** All arguments in one sight: by the way they bear, each with the voices that bring it and a way to its details. */
export function ArgumentMap({ question }: { readonly question: Question }) {
  return (
    <div className={styles.map}>
      {bearings.map((bearing) => (
        <Side
          key={bearing}
          bearing={bearing}
          held={question.arguments.filter((one) => one.bearing === bearing)}
        />
      ))}
    </div>
  );
}

function Side({
  bearing,
  held,
}: {
  readonly bearing: Bearing;
  readonly held: readonly Argument[];
}) {
  const corpus = useCorpus();
  return (
    <div className={styles.side}>
      <h3 className={styles.heading}>
        <BearingMark bearing={bearing} />
      </h3>
      <ul className={styles.list}>
        {held.map((argument) => (
          <li key={argument.id}>
            <a href={`#${argument.id}`}>{argument.text}</a>
            <span className={styles.voices}>
              {voicesOf(corpus, argument)
                .map(({ name }) => name)
                .join(' · ')}
            </span>
          </li>
        ))}
        {held.length === 0 && <li className={styles.voices}>No voice brings such an argument.</li>}
      </ul>
    </div>
  );
}

function voicesOf(corpus: Corpus, argument: Argument): readonly Speaker[] {
  const { quotes, claims } = directoryOf(corpus);
  const ids = argument.items.flatMap(
    (id) => quotes.get(id)?.speaker ?? claims.get(id)?.speaker ?? [],
  );
  return [...new Set(ids)].map((id) => speakerById(corpus, id));
}
