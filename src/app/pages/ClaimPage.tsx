import type { ClaimId } from '../../domain/corpus.ts';
import { directoryOf } from '../../domain/lookup.ts';
import { CiteControl } from '../../ui/cite/CiteControl.tsx';
import { ClaimBlock } from '../../ui/sayings/ClaimBlock.tsx';
import { SayingContext } from '../../ui/sayings/SayingContext.tsx';
import { SpeakerName } from '../../ui/people/SpeakerName.tsx';
import { Page } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';
import { useMarks } from '../../ui/shared/use-marks.ts';
import { attributionMeaning } from '../../ui/shared/saying-meanings.ts';
import { claimKindWord } from '../../ui/shared/wording.ts';

export function ClaimPage({ id }: { readonly id: ClaimId }) {
  const marksIn = useMarks();
  const claim = directoryOf(useCorpus()).claims.get(id);
  if (claim === undefined) return null;
  return (
    <Page>
      <div>
        <PageHeading over={`${claimKindWord[claim.kind]}, in our words`}>
          Claim: <SpeakerName id={claim.speaker} />, paragraph {claim.paragraph}
        </PageHeading>
        <ClaimBlock claim={claim} marks={marksIn(claim.text)} large place="page" />
        <CiteControl item={{ kind: 'claim', claim }} />
      </div>
      <SayingContext saying={claim}>
        <dt>Attribution</dt>
        <dd>{attributionMeaning[claim.attribution]}</dd>
      </SayingContext>
    </Page>
  );
}
