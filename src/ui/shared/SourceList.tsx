import type { Source, SourceId } from '../../domain/corpus.ts';
import { sourceById } from '../../domain/lookup.ts';
import { writtenDate } from './dates.ts';
import { useCorpus } from './explorer-context.ts';
import { languageName } from './languages.ts';
import styles from './SourceList.module.css';

const sourcePartWord: Readonly<Record<Source['part'], string>> = {
  text: 'quotes a treaty’s own wording',
  summary: 'reports contents',
  method: 'method',
  article: 'the article itself',
};

/** Where it is reported: publisher, title where we hold one, date, language, and what could be read of it. */
export function SourceList({ sources }: { readonly sources: readonly SourceId[] }) {
  return (
    <ul className={styles.sources}>
      {sources.map((id) => (
        <li key={id}>
          <SourceLine source={id} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ source: id }: { readonly source: SourceId }) {
  const source = sourceById(useCorpus(), id);
  const name = source.title === null ? source.publisher : `${source.publisher}, ${source.title}`;
  return (
    <>
      {source.url === null ? name : <a href={source.url}>{name}</a>}, {writtenDate(source.date)} (
      {languageName(source.lang)}; {sourcePartWord[source.part]})
    </>
  );
}
