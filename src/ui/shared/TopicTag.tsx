import type { Topic } from '../../domain/corpus.ts';
import { PageLink } from './PageLink.tsx';
import { useCorpus } from './explorer-context.ts';
import styles from './TopicTag.module.css';

const shapes = [
  'M1 1h10v10H1z',
  'M6 .6 11.6 11H.4z',
  'M6 0l6 6-6 6-6-6z',
  'M6 .5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
];
const hues = 8;

/** A topic's sign: colour and shape together tell up to 32 topics apart, and the label always stands beside it. */
export function TopicSign({ topic }: { readonly topic: Topic }) {
  const place = useCorpus().topics.indexOf(topic);
  return (
    <svg
      className={styles.sign}
      data-hue={place % hues}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[(place + Math.floor(place / hues)) % shapes.length]} />
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
