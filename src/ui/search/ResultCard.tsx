import { itemId, verdictOf, type Item } from '../../domain/item.ts';
import type { Hit } from '../../search/findings.ts';
import { CollectButton } from '../basket/CollectButton.tsx';
import { SpeakerLine } from '../sayings/SpeakerLine.tsx';
import { Hidden } from '../shared/Hidden.tsx';
import { VerdictMark } from '../shared/VerdictMark.tsx';
import { BasisMark } from '../shared/BasisMark.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { TopicLabels } from '../shared/TopicTag.tsx';
import { attributionWord, kindWord, quoteFormWord, speakerKindWord } from '../shared/wording.ts';
import { pageOf } from './item-page.ts';
import { ResultExcerpt } from './ResultExcerpt.tsx';
import { ResultTitle } from './ResultTitle.tsx';
import styles from './ResultCard.module.css';

interface ResultCardProps {
  readonly hit: Hit;
  readonly query: string;
  /** The level of its heading. */
  readonly level: 3 | 4;
}

/** One result: its kind in a word, a heading that leads to its page, why it was found, and whose it is. */
export function ResultCard({ hit, query, level }: ResultCardProps) {
  const Heading = `h${level}` as const;
  const { item } = hit;
  return (
    <article className={styles.card} data-kind={item.kind}>
      <Heading className={styles.title}>
        <span className={styles.kind}>
          {item.kind === 'clause' ? `Clause ${itemId(item)}` : kindWord[item.kind]}
          <Hidden>:</Hidden>
        </span>{' '}
        <PageLink to={pageOf(item)} query={query}>
          <ResultTitle hit={hit} />
        </PageLink>
      </Heading>
      <ResultExcerpt hit={hit} />
      <p className={styles.foot}>
        <ItemFoot item={item} />
        <ItemVerdict item={item} />
        {item.kind !== 'speaker' && <CollectButton item={item} />}
      </p>
    </article>
  );
}

function ItemVerdict({ item }: { readonly item: Item }) {
  const verdict = verdictOf(item);
  return verdict === null ? null : (
    <>
      <Hidden>, </Hidden>
      <VerdictMark verdict={verdict} />
    </>
  );
}

function ItemFoot({ item }: { readonly item: Item }) {
  switch (item.kind) {
    case 'clause':
      return (
        <>
          <TopicLabels topics={item.clause.topics} />
          <Hidden>, </Hidden>
          <BasisMark basis={item.clause.basis} />
        </>
      );
    case 'quote':
      return (
        <span>
          <SpeakerLine speaker={item.quote.speaker} /> · {quoteFormWord[item.quote.form]}, paragraph{' '}
          {item.quote.paragraph}
        </span>
      );
    case 'claim':
      return (
        <span>
          <SpeakerLine speaker={item.claim.speaker} via={item.claim.via} /> ·{' '}
          {attributionWord[item.claim.attribution]}, paragraph {item.claim.paragraph}
        </span>
      );
    case 'speaker':
      return (
        <span>
          {speakerKindWord[item.speaker.kind]} · {item.speaker.role}
        </span>
      );
  }
}
