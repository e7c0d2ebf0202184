import type { ReactNode } from 'react';
import type { Claim, Quote } from '../../domain/corpus.ts';
import { verdictOf, type Collectable } from '../../domain/item.ts';
import { articleById } from '../../domain/lookup.ts';
import { BasisMark } from '../shared/BasisMark.tsx';
import { VerdictMark } from '../shared/VerdictMark.tsx';
import { writtenDate } from '../shared/dates.ts';
import { useCorpus } from '../shared/explorer-context.ts';
import { speakerWords } from './speaker-words.ts';
import type { HiddenParts } from './use-kit.ts';
import styles from './WorkSheet.module.css';

interface SheetCaptionProps {
  readonly item: Collectable;
  readonly hidden: HiddenParts;
}

/** Where the words stand, and of the rest what is not hidden. */
export function SheetCaption({ item, hidden }: SheetCaptionProps) {
  const corpus = useCorpus();
  if (item.kind === 'clause') {
    return (
      <Caption>
        Summary in the editors’ words · <BasisMark basis={item.clause.basis} />
      </Caption>
    );
  }
  const saying = item.kind === 'quote' ? item.quote : item.claim;
  const verdict = verdictOf(item);
  return (
    <Caption>
      {!hidden.speakers && <>{speakerWords(saying, corpus)}. </>}
      <Place saying={saying} />
      {!hidden.verdicts && verdict !== null && (
        <>
          {' · '}
          <VerdictMark verdict={verdict} />
        </>
      )}
    </Caption>
  );
}

function Caption({ children }: { readonly children: ReactNode }) {
  return <p className={styles.caption}>{children}</p>;
}

function Place({ saying }: { readonly saying: Claim | Quote }) {
  const { publisher, date } = articleById(useCorpus(), saying.article);
  return `${publisher}, ${writtenDate(date)}, paragraph ${saying.paragraph}`;
}
