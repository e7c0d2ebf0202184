import type { Article, Corpus, SpeakerId, TextSpan } from './corpus.ts';
import { sayingsInParagraph } from './sayings.ts';

/** Who holds the word in one paragraph: the speaker under whose claims and quotes most of it lies. */
export interface ParagraphVoice {
  readonly number: number;
  readonly speaker: SpeakerId;
}

/** The paragraphs of an article that carry something, in order, each with its main voice. Equals: whoever comes first. */
export function paragraphVoices(corpus: Corpus, article: Article): readonly ParagraphVoice[] {
  return article.paragraphLengths.flatMap((_, place) => {
    const speaker = mainVoice(corpus, article, place + 1);
    return speaker === null ? [] : [{ number: place + 1, speaker }];
  });
}

function mainVoice(corpus: Corpus, article: Article, number: number): SpeakerId | null {
  const { quotes, claims } = sayingsInParagraph(corpus, article, number);
  const lengths = new Map<SpeakerId, number>();
  const add = (speaker: SpeakerId, spans: readonly TextSpan[]): void => {
    const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    lengths.set(speaker, (lengths.get(speaker) ?? 0) + length);
  };
  for (const { speaker, segments } of quotes) add(speaker, segments);
  for (const { speaker, spans } of claims) add(speaker, spans);
  const [longest] = [...lengths].toSorted(([, a], [, b]) => b - a);
  return longest?.[0] ?? null;
}
