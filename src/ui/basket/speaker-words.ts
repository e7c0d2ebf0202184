import type { Claim, Corpus, Quote } from '../../domain/corpus.ts';
import { speakerById } from '../../domain/lookup.ts';

/** Name, role at the time, and who carried the words, as plain text. */
export function speakerWords(saying: Claim | Quote, corpus: Corpus): string {
  const { name, role } = speakerById(corpus, saying.speaker);
  const via = 'via' in saying ? saying.via : null;
  return `${name}, ${role}${via === null ? '' : `, through ${speakerById(corpus, via).name}`}`;
}
