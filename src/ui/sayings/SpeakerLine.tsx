import type { SpeakerId } from '../../domain/corpus.ts';
import { speakerById } from '../../domain/lookup.ts';
import { PageLink } from '../shared/PageLink.tsx';
import { useCorpus } from '../shared/explorer-context.ts';

interface SpeakerLineProps {
  readonly speaker: SpeakerId;
  readonly via?: SpeakerId | null;
}

/** Name, role at the time, and who carried the words. */
export function SpeakerLine({ speaker, via = null }: SpeakerLineProps) {
  const corpus = useCorpus();
  const { name, role } = speakerById(corpus, speaker);
  return (
    <>
      <PageLink to={{ kind: 'speaker', id: speaker }}>{name}</PageLink>, {role}
      {via !== null && (
        <>
          , through{' '}
          <PageLink to={{ kind: 'speaker', id: via }}>{speakerById(corpus, via).name}</PageLink>
        </>
      )}
    </>
  );
}
