import { describe, expect, test } from 'vitest';
import {
  articleShares,
  clausesBySpeaker,
  clausesByTopic,
  silentClauses,
} from '../../src/domain/coverage.ts';
import { secondCorpus } from '../fixtures/corpora.ts';

const corpus = secondCorpus();
const article = corpus.articles[0]!;

describe('who speaks of which clause', () => {
  test('counts whose words they are, and who carries them', () => {
    const { columns, rows } = clausesBySpeaker(corpus);
    expect(columns).toEqual(['mara-quill', 'ilin-toresh', 'agreement-text']);
    expect(rows.map(({ counts }) => counts)).toEqual([
      [0, 1, 0],
      [1, 1, 0],
      [1, 2, 1],
      [2, 0, 0],
      [2, 0, 0],
    ]);
  });

  test('leaves out speakers and topics that speak of none', () => {
    const quiet = { ...corpus, claims: [], quotes: corpus.quotes.slice(0, 1) };
    expect(clausesBySpeaker(quiet).columns).toEqual(['agreement-text']);
    expect(clausesByTopic(quiet).columns).toEqual(['water-levels']);
    expect(clausesBySpeaker(quiet).rows.map(({ counts }) => counts)).toEqual([
      [0],
      [0],
      [1],
      [0],
      [0],
    ]);
  });

  test('names the clauses that nobody speaks of', () => {
    const quiet = { ...corpus, claims: [], quotes: corpus.quotes.slice(0, 1) };
    expect(silentClauses(corpus)).toEqual([]);
    expect(silentClauses(quiet).map(({ number }) => number)).toEqual([1, 2, 4, 5]);
  });
});

describe('how much of the article each speaker fills', () => {
  test('of the paragraphs of the argument, the fullest first', () => {
    const [first, ...others] = articleShares(corpus, article);
    expect([first, ...others].map((share) => share?.speaker.id)).toEqual([
      'mara-quill',
      'ilin-toresh',
      'agreement-text',
    ]);
    // Paragraph 4 is a heading and 9 is left out: 934 units are the argument's.
    expect(others[1]).toMatchObject({ quotes: 1, claims: 0, share: 77 / 934 });
    expect(others[0]).toMatchObject({ quotes: 3, claims: 1 });
  });

  test('a stretch under two claims of one speaker counts once', () => {
    const [one] = corpus.claims;
    const twice = { ...corpus, quotes: [], claims: [one!, { ...one!, id: 'again' as never }] };
    expect(articleShares(twice, article)).toEqual([
      expect.objectContaining({ quotes: 0, claims: 2, share: 105 / 934 }),
    ]);
  });

  test('an article without a length has shares of nothing, not of no number', () => {
    const empty = { ...article, paragraphLengths: article.paragraphLengths.map(() => 0) };
    expect(articleShares(corpus, empty).map(({ share }) => share)).toEqual([0, 0, 0]);
  });
});
