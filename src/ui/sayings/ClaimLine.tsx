import type { Claim } from '../../domain/corpus.ts';
import { speakerById } from '../../domain/lookup.ts';
import { CollectButton } from '../basket/CollectButton.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { VerdictMark } from '../shared/VerdictMark.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { attributionWord } from '../shared/wording.ts';
import styles from './ClaimLine.module.css';

/** A claim in a line or two, where many stand together: our words, whose claim it is, where it stands. */
export function ClaimLine({ claim }: { readonly claim: Claim }) {
  return (
    <p className={styles.claim}>
      <PageLink to={{ kind: 'claim', id: claim.id }} className={styles.text}>
        {claim.text}
      </PageLink>{' '}
      <span className={styles.voice}>
        {speakerById(useCorpus(), claim.speaker).name} (
        {attributionWord[claim.attribution].toLowerCase()}), paragraph {claim.paragraph}{' '}
        {claim.check !== undefined && <VerdictMark verdict={claim.check.verdict} />}{' '}
        <CollectButton item={{ kind: 'claim', claim }} />
      </span>
    </p>
  );
}
