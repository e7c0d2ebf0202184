import { Fragment } from 'react';
import type { Topic, TopicId } from '../../domain/corpus.ts';
import { topicById } from '../../domain/lookup.ts';
import { Hidden } from './Hidden.tsx';
import { PageLink } from './PageLink.tsx';
import { useCorpus } from './explorer-context.ts';
import { signOf } from './topic-sign.ts';
import styles from './TopicTag.module.css';

/** Told apart by colour and shape; the label always stands beside it. */
export function TopicSign({ topic }: { readonly topic: Topic }) {
  const { hue, path } = signOf(topic, useCorpus());
  return (
    <svg
      className={styles.sign}
      data-hue={hue}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

export function TopicTag({ topic }: { readonly topic: Topic }) {
  return (
    <PageLink to={{ kind: 'topic', id: topic.id }} className={styles.tag}>
      <TopicSign topic={topic} />
      {topic.label}
    </PageLink>
  );
}

/** The same without a link, for places that are links themselves. */
export function TopicLabel({ topic }: { readonly topic: Topic }) {
  return (
    <span className={styles.label}>
      <TopicSign topic={topic} />
      {topic.label}
    </span>
  );
}

/** Several in a row, with commas for those who listen: to the eye, the room between them is enough. */
export function TopicLabels({ topics }: { readonly topics: readonly TopicId[] }) {
  const corpus = useCorpus();
  return topics.map((id, place) => (
    <Fragment key={id}>
      {place > 0 && <Hidden>, </Hidden>}
      <TopicLabel topic={topicById(corpus, id)} />
    </Fragment>
  ));
}
