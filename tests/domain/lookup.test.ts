import { describe, expect, test } from 'vitest';
import {
  articleById,
  clauseByNumber,
  directoryOf,
  sourceById,
  speakerById,
  topicById,
} from '../../src/domain/lookup.ts';
import { corpora, secondCorpus } from '../fixtures/corpora.ts';

const corpus = secondCorpus();

test.each(corpora)('%s: every record answers to its id', (_, corpusOf) => {
  const whole = corpusOf();
  const { clauses, quotes, claims } = directoryOf(whole);
  for (const clause of whole.treaty.clauses) {
    expect(clauseByNumber(whole, clause.number)).toBe(clause);
    expect(clauses.get(clause.number)).toBe(clause);
  }
  for (const speaker of whole.speakers) expect(speakerById(whole, speaker.id)).toBe(speaker);
  for (const topic of whole.topics) expect(topicById(whole, topic.id)).toBe(topic);
  for (const source of whole.sources) expect(sourceById(whole, source.id)).toBe(source);
  for (const article of whole.articles) expect(articleById(whole, article.id)).toBe(article);
  for (const quote of whole.quotes) expect(quotes.get(quote.id)).toBe(quote);
  for (const claim of whole.claims) expect(claims.get(claim.id)).toBe(claim);
});

describe('a former id', () => {
  test('leads to the record of today', () => {
    const speaker = speakerById(corpus, 'minister-toresh');
    expect(speaker.id).toBe('ilin-toresh');
    expect(speaker).toBe(speakerById(corpus, 'ilin-toresh'));
  });

  test('is looked up among records of its own kind only', () => {
    const { quotes, topics, claims } = directoryOf(corpus);
    for (const records of [quotes, topics, claims])
      expect(records.get('minister-toresh')).toBeUndefined();
  });
});

test.each(['', 'nobody', 'constructor', '__proto__', 'Ilin-Toresh'])('%j is nobody', (id) => {
  expect(directoryOf(corpus).speakers.get(id)).toBeUndefined();
  expect(() => speakerById(corpus, id)).toThrow(
    `Speaker ${id} is named in the corpus and not in it`,
  );
});

test.each([
  ['Topic', () => topicById(corpus, 'x')],
  ['Source', () => sourceById(corpus, 'x')],
  ['Article', () => articleById(corpus, 'x')],
  ['Clause', () => clauseByNumber(corpus, 6)],
])('%s that is not there is an error of ours, with its name', (what, look) => {
  expect(look).toThrow(new RegExp(`^${what} .+ was it parsed\\?$`));
});

test('the directory is made once: a corpus never changes', () => {
  expect(directoryOf(corpus)).toBe(directoryOf(corpus));
});
