import { describe, expect, test } from 'vitest';
import type { Claim, Corpus } from '../../src/domain/corpus.ts';
import { paragraphVoices } from '../../src/domain/paragraphs.ts';
import { secondCorpus } from '../fixtures/corpora.ts';

const second = secondCorpus();
const [article] = second.articles;
const [claim] = second.claims;

/** A corpus with these claims alone, and none of its quotes. */
function holding(...claims: readonly Partial<Claim>[]): Corpus {
  return { ...second, quotes: [], claims: claims.map((own) => ({ ...claim!, ...own })) };
}

function voices(corpus: Corpus): readonly string[] {
  return paragraphVoices(corpus, article!).map(({ number, speaker }) => `${number} ${speaker}`);
}

const speaker = (id: string) => second.speakers.find((one) => one.id === id)!.id;
const [quill, toresh] = [speaker('mara-quill'), speaker('ilin-toresh')];

describe('who holds the word in a paragraph', () => {
  test('is told for those that carry something, in their order', () => {
    expect(
      voices(
        holding(
          { speaker: toresh, paragraph: 4, spans: [{ start: 0, end: 5 }] },
          { speaker: quill, paragraph: 2, spans: [{ start: 0, end: 5 }] },
        ),
      ),
    ).toEqual(['2 mara-quill', '4 ilin-toresh']);
    expect(voices(holding())).toEqual([]);
  });

  test('is the speaker of most of its text, all their claims and quotes together', () => {
    const short = { speaker: toresh, paragraph: 1 };
    const corpus = holding(
      { speaker: quill, paragraph: 1, spans: [{ start: 20, end: 50 }] },
      { ...short, spans: [{ start: 100, end: 116 }] },
      { ...short, spans: [{ start: 60, end: 75 }] },
    );
    expect(voices(corpus)).toEqual(['1 ilin-toresh']);
    const [quote] = second.quotes;
    const said = {
      ...quote!,
      speaker: quill,
      paragraph: 1,
      segments: [{ text: 'so', start: 0, end: 2 }],
    };
    expect(voices({ ...corpus, quotes: [said] })).toEqual(['1 mara-quill']);
  });

  test('is whoever comes first, where two hold equally much', () => {
    const half = (own: Partial<Claim>) => ({ paragraph: 3, spans: [{ start: 0, end: 9 }], ...own });
    expect(voices(holding(half({ speaker: toresh }), half({ speaker: quill })))).toEqual([
      '3 ilin-toresh',
    ]);
  });
});
