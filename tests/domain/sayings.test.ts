import { describe, expect, test } from 'vitest';
import type { Article, Claim, Quote } from '../../src/domain/corpus.ts';
import { articleById } from '../../src/domain/lookup.ts';
import {
  countSayings,
  inReadingOrder,
  quoteText,
  sayingsAboutClause,
  sayingsBySpeaker,
  sayingsHeldAgainst,
  sayingsInParagraph,
  sayingsOnTopic,
  type Sayings,
} from '../../src/domain/sayings.ts';
import { corpora, realCorpus, secondCorpus } from '../fixtures/corpora.ts';

const corpus = secondCorpus();
const [article] = corpus.articles;

function idsOf({ quotes, claims }: Sayings): readonly (readonly string[])[] {
  return [quotes, claims].map((rows) => rows.map(({ id }) => id));
}

function quote(id: string): Quote {
  return corpus.quotes.find((one) => one.id === id)!;
}

describe('the words of a quote', () => {
  test('stand as printed, without quotation marks', () => {
    expect(quoteText(quote('toresh-clock'))).toBe('a promise with a clock in it');
  });

  test('have a gap where the reporter interrupts them', () => {
    expect(quoteText(quote('toresh-gates'))).toBe(
      'We will open the gates when the lake asks, … and not when a ministry asks.',
    );
  });
});

test('what is held against a clause and speaks of something else is no saying about it', () => {
  const real = realCorpus();
  for (const { number } of real.treaty.clauses) {
    const held = idsOf(sayingsHeldAgainst(real, number)).flat();
    const about = idsOf(sayingsAboutClause(real, number)).flat();
    const checked = [...real.quotes, ...real.claims].filter(
      ({ check }) => check?.clause === number,
    );
    expect(held.filter((id) => about.includes(id))).toEqual([]);
    expect([...held, ...about]).toEqual(expect.arrayContaining(checked.map(({ id }) => id)));
  }
  expect(idsOf(sayingsHeldAgainst(real, 4))).toEqual([
    ['kim-alliance', 'lankov-china-has-the-same'],
    ['lankov-china-same-treaty'],
  ]);
  expect(countSayings(sayingsHeldAgainst(corpus, 3))).toBe(0);
});

describe('what was said', () => {
  test('about a clause, quotes and claims apart, in the article’s order', () => {
    expect(idsOf(sayingsAboutClause(corpus, 3))).toEqual([
      ['warning-wording', 'toresh-clock', 'toresh-gates'],
      ['third-clause-talked-about'],
    ]);
    expect(idsOf(sayingsAboutClause(corpus, 4))).toEqual([
      [],
      ['eel-catch-12000-tonnes', 'half-of-catch-unweighed'],
    ]);
  });

  test('on a topic', () => {
    const topic = corpus.topics.find(({ id }) => id === 'fishing');
    expect(idsOf(sayingsOnTopic(corpus, topic!.id))).toEqual([
      ['toresh-accounts'],
      ['eel-catch-12000-tonnes', 'half-of-catch-unweighed'],
    ]);
  });

  test('by a speaker, with what they carry from others', () => {
    const [author, minister] = corpus.speakers;
    expect(idsOf(sayingsBySpeaker(corpus, minister!.id))).toEqual([
      ['toresh-clock', 'toresh-gates', 'toresh-accounts'],
      ['gauges-shared-by-autumn'],
    ]);
    expect(sayingsBySpeaker(corpus, author!.id).claims.map(({ id }) => id)).toContain(
      'gauges-shared-by-autumn',
    );
  });

  test('in a paragraph, and nothing in one that carries nothing', () => {
    expect(idsOf(sayingsInParagraph(corpus, article!, 3))).toEqual([
      ['toresh-clock'],
      ['gauges-shared-by-autumn'],
    ]);
    expect(countSayings(sayingsInParagraph(corpus, article!, 4))).toBe(0);
    expect(countSayings(sayingsInParagraph(corpus, article!, 7))).toBe(2);
  });

  test('in a paragraph of one article is not taken from the same paragraph of another', () => {
    const other = { ...article!, id: 'another-article' as Article['id'] };
    expect(countSayings(sayingsInParagraph(corpus, other, 3))).toBe(0);
  });
});

describe('reading order', () => {
  const claim = corpus.claims[0]!;
  const at = (paper: string, paragraph: number, ...starts: number[]): Claim => {
    const spans = starts.map((start) => ({ start, end: start + 1 }));
    return { ...claim, article: paper as Claim['article'], paragraph, spans };
  };

  test.each([
    ['paragraph before place', at('a', 2, 90), at('a', 3, 0)],
    ['place in the paragraph', at('a', 2, 3), at('a', 2, 20)],
    ['the first span counts, wherever it stands in the list', at('a', 2, 50, 3), at('a', 2, 20)],
    ['article before paragraph', at('a', 9, 9), at('b', 1, 0)],
  ])('%s', (_, first, second) => {
    expect(inReadingOrder(first, second)).toBeLessThan(0);
    expect(inReadingOrder(second, first)).toBeGreaterThan(0);
    expect(inReadingOrder(first, first)).toBe(0);
  });
});

test.each(corpora)(
  'every saying of %s is reached from its speaker, topics and paragraph',
  (_, corpusOf) => {
    const whole = corpusOf();
    for (const saying of [...whole.quotes, ...whole.claims]) {
      const places: readonly Sayings[] = [
        sayingsBySpeaker(whole, saying.speaker),
        sayingsInParagraph(whole, articleById(whole, saying.article), saying.paragraph),
        ...saying.topics.map((topic) => sayingsOnTopic(whole, topic)),
        ...saying.clauses.map((number) => sayingsAboutClause(whole, number)),
      ];
      for (const { quotes, claims } of places) expect([...quotes, ...claims]).toContain(saying);
    }
  },
);
