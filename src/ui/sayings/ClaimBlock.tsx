import type { Claim } from '../../domain/corpus.ts';
import type { Mark } from '../../search/findings.ts';
import { MarkedText } from '../shared/MarkedText.tsx';
import { attributionWord, claimKindWord } from '../shared/wording.ts';
import { SayingFoot, type BlockPlace } from './SayingFoot.tsx';
import { SpeakerLine } from './SpeakerLine.tsx';
import styles from './ClaimBlock.module.css';

interface ClaimBlockProps {
  readonly claim: Claim;
  readonly marks?: readonly Mark[];
  readonly large?: boolean;
  readonly place?: BlockPlace;
}

const noMarks: readonly Mark[] = [];

/** A claim in our words, with whose claim it is: set apart from quotes, and never in quotation marks. */
export function ClaimBlock({
  claim,
  marks = noMarks,
  large = false,
  place = 'list',
}: ClaimBlockProps) {
  return (
    <div className={styles.claim} data-large={large || undefined}>
      <p className={styles.text}>
        <MarkedText text={claim.text} marks={marks} />
      </p>
      <p className={styles.caption}>
        <span className={styles.cite}>
          <SpeakerLine speaker={claim.speaker} via={claim.via} />
        </span>
        <span>
          {attributionWord[claim.attribution]} · {claimKindWord[claim.kind]}
          {claim.hedge !== null && <> · hedged with “{claim.hedge}”</>}
          {' · '}
        </span>
        <SayingFoot item={{ kind: 'claim', claim }} place={place} />
      </p>
    </div>
  );
}
