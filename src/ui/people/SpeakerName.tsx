import type { SpeakerId } from '../../domain/corpus.ts';
import { speakerById } from '../../domain/lookup.ts';
import { useCorpus } from '../shared/explorer-context.ts';

export function SpeakerName({ id }: { readonly id: SpeakerId }) {
  return speakerById(useCorpus(), id).name;
}
