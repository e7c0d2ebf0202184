import { Fragment } from 'react';
import { withoutNames } from '../../domain/basket/without-names.ts';
import type { Claim } from '../../domain/corpus.ts';
import type { Collectable } from '../../domain/item.ts';
import { speakerById } from '../../domain/lookup.ts';
import { quoteText } from '../../domain/sayings.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import styles from './WorkSheet.module.css';

interface SheetWordsProps {
  readonly item: Collectable;
  readonly hideSpeakers: boolean;
}

/** The words alone. Exact words stay as they are; our paraphrases often begin with a name, which can be left out. */
export function SheetWords({ item, hideSpeakers }: SheetWordsProps) {
  switch (item.kind) {
    case 'clause':
      return <p className={styles.words}>{item.clause.summary}</p>;
    case 'quote':
      return (
        <blockquote className={styles.words} data-exact>
          <p>“{quoteText(item.quote)}”</p>
        </blockquote>
      );
    case 'claim':
      return (
        <p className={styles.words}>
          {hideSpeakers ? <Nameless claim={item.claim} /> : item.claim.text}
        </p>
      );
  }
}

function Nameless({ claim }: { readonly claim: Claim }) {
  const corpus = useCorpus();
  const ids = claim.via === null ? [claim.speaker] : [claim.speaker, claim.via];
  const stretches = withoutNames(
    claim.text,
    ids.map((id) => speakerById(corpus, id)),
  );
  return stretches.map(({ start, text }) => (
    <Fragment key={start}>
      {text ?? (
        <span className={styles.blank}>
          <Hidden>name left out</Hidden>
        </span>
      )}
    </Fragment>
  ));
}
