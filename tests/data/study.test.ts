import { describe, expect, test } from 'vitest';
import { checkedSayings } from '../../src/domain/checks.ts';
import { clausesBySpeaker, clausesByTopic } from '../../src/domain/coverage.ts';
import { quoteText } from '../../src/domain/sayings.ts';
import { variables } from '../../src/domain/vocabulary.ts';
import { noSelection } from '../../src/search/criteria.ts';
import { createSearch } from '../../src/search/search.ts';
import { realCorpus } from '../fixtures/corpora.ts';

const corpus = realCorpus();
const search = createSearch(corpus);

describe('checks', () => {
  const checks = checkedSayings(corpus);

  test('each names a clause of the treaty, its reasons, and a source', () => {
    expect(checks.length).toBeGreaterThanOrEqual(12);
    const numbers = corpus.treaty.clauses.map(({ number }) => number);
    for (const { check } of checks) {
      expect(numbers).toContain(check.clause);
      expect(check.rationale.split(' ').length).toBeGreaterThan(8);
      expect(check.sources.length).toBeGreaterThan(0);
    }
  });

  test('what is called “something left out” says what', () => {
    const short = checks.filter(({ check }) => check.verdict === 'supported-with-omission');
    expect(short.filter(({ check }) => check.omitted.length === 0)).toEqual([]);
  });

  test('the printed wording of clause 4 leaves out “and other”, the Charter and both laws', () => {
    const printed = checks.find(({ saying }) => saying.id === 'standout-clause-wording');
    const omitted = printed?.check.omitted.join(' ');
    expect(omitted).toMatch(/and other/);
    expect(omitted).toMatch(/Article 51/);
    expect(omitted).toMatch(/laws/);
  });
});

test('the contents say what the study holds, and which clause is compared with others', () => {
  const { contents, question, comparisons } = corpus;
  expect(contents.question?.text).toBe(question?.text);
  expect(contents.question?.bearings).toHaveLength(question?.arguments.length ?? 0);
  expect(contents.comparisons.map(({ id }) => id)).toEqual(comparisons.map(({ id }) => id));
  expect(contents.comparisons.filter(({ own }) => own)).toHaveLength(1);
  expect(contents.compared.find(({ clause }) => clause === 4)?.variables).toContain('trigger');
  expect(contents.timeline).toBe(true);
});

describe('the question', () => {
  const { arguments: held } = corpus.question ?? { arguments: [] };
  const used = new Set(held.flatMap(({ items }) => items));

  test('every quote of an expert serves an argument', () => {
    const experts = new Set(
      corpus.speakers.filter(({ kind }) => kind === 'expert').map(({ id }) => id),
    );
    const quotes = corpus.quotes.filter(({ speaker }) => experts.has(speaker));
    expect(quotes.length).toBe(7);
    expect(quotes.filter(({ id }) => !used.has(id)).map(quoteText)).toEqual([]);
  });

  test('arguments bear more than one way', () => {
    expect(new Set(held.map(({ bearing }) => bearing)).size).toBe(3);
  });
});

describe('comparisons', () => {
  test('each treaty has every variable, once and in order', () => {
    expect(corpus.comparisons).toHaveLength(8);
    for (const { values } of corpus.comparisons) {
      expect(values.map(({ variable }) => variable)).toEqual(variables);
    }
  });

  test('what is reported has a source', () => {
    const values = corpus.comparisons.flatMap((one) => one.values);
    expect(
      values.filter(({ basis, sources }) => basis === 'reported' && sources.length === 0),
    ).toEqual([]);
  });
});

describe('coverage', () => {
  const both = ['claim', 'quote'];

  test.each([
    ['speaker', clausesBySpeaker(corpus)],
    ['topic', clausesByTopic(corpus)],
  ] as const)('by %s: each count is what its link gives', (facet, { columns, rows }) => {
    for (const { clause, counts } of rows) {
      for (const [at, value] of columns.entries()) {
        const selection = {
          ...noSelection,
          kind: both,
          clause: [String(clause.number)],
          [facet]: [value],
        };
        const { hits } = search.find({ query: '', selection, sort: 'relevance' });
        expect(hits.length).toBe(counts[at]);
      }
    }
  });
});

describe('the timeline', () => {
  test('is in order of date, and what is reported has a source', () => {
    const dates = corpus.timeline.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted((a, b) => (a.slice(0, 4) < b.slice(0, 4) ? -1 : 0)));
    expect(
      corpus.timeline.filter(({ basis, sources }) => basis === 'reported' && sources.length === 0),
    ).toEqual([]);
  });
});
