import type { TopicId } from '../../domain/corpus.ts';
import { topicById } from '../../domain/lookup.ts';
import { TopicTag } from './TopicTag.tsx';
import { useCorpus } from './explorer-context.ts';
import styles from './TopicList.module.css';

export function TopicList({ topics }: { readonly topics: readonly TopicId[] }) {
  const corpus = useCorpus();
  return (
    <ul className={styles.topics} aria-label="Topics">
      {topics.map((id) => (
        <li key={id}>
          <TopicTag topic={topicById(corpus, id)} />
        </li>
      ))}
    </ul>
  );
}
