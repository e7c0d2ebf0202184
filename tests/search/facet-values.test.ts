import { describe, expect, test } from 'vitest';
import { itemKey, itemsOf } from '../../src/domain/item.ts';
import { asksNothing, facetNames, noCriteria, noSelection } from '../../src/search/criteria.ts';
import { facetValuesOf, presentValue, valuesOf } from '../../src/search/facet-values.ts';
import { realCorpus, secondCorpus } from '../fixtures/corpora.ts';
import { smallCorpus } from './small-corpus.ts';

const second = secondCorpus();

function valuesOfItem(key: string, corpus = second) {
  const item = itemsOf(corpus).find((one) => itemKey(one) === key);
  if (item === undefined) throw new Error(`no ${key}`);
  return facetValuesOf(item);
}

describe('what an item counts under', () => {
  test('a clause: its topics, its number and its basis; nobody says it', () => {
    expect(valuesOfItem('clause:1')).toEqual({
      kind: ['clause'],
      topic: ['water-levels'],
      speaker: [],
      clause: ['1'],
      by: [],
      basis: ['reported'],
      verdict: [],
    });
  });

  test('a quote: its speaker, every clause it is about, and how it is attributed', () => {
    expect(valuesOfItem('quote:toresh-gates')).toEqual({
      kind: ['quote'],
      topic: ['water-levels'],
      speaker: ['ilin-toresh'],
      clause: ['1', '3'],
      by: ['named'],
      basis: ['article'],
      verdict: [],
    });
  });

  test('a claim: its speaker and who carries it, each once, and its attribution', () => {
    expect(valuesOfItem('claim:agreement-signed')).toEqual({
      kind: ['claim'],
      topic: ['water-levels'],
      speaker: ['mara-quill'],
      clause: [],
      by: ['author'],
      basis: ['article'],
      verdict: [],
    });
    const [claim] = second.claims;
    const carried = { ...claim!, via: second.speakers[1]!.id };
    expect(facetValuesOf({ kind: 'claim', claim: carried }).speaker).toEqual([
      'mara-quill',
      'ilin-toresh',
    ]);
    const own = { ...claim!, via: claim!.speaker };
    expect(facetValuesOf({ kind: 'claim', claim: own }).speaker).toEqual(['mara-quill']);
  });

  test('a speaker: themselves alone', () => {
    expect(valuesOfItem('speaker:mara-quill')).toEqual({
      kind: ['speaker'],
      topic: [],
      speaker: ['mara-quill'],
      clause: [],
      by: [],
      basis: [],
      verdict: [],
    });
  });

  test('what was checked, under its verdict', () => {
    expect(valuesOfItem('quote:kim-alliance', realCorpus()).verdict).toEqual(['cannot-be-judged']);
  });
});

test('clauses are listed by number, in whatever order they stand', () => {
  const turned = {
    ...smallCorpus,
    treaty: { ...smallCorpus.treaty, clauses: smallCorpus.treaty.clauses.toReversed() },
  };
  const numbers = smallCorpus.treaty.clauses.map(({ number }) => String(number));
  expect(valuesOf('clause', turned)).toEqual(numbers);
  expect(valuesOf('basis', turned)).toEqual([
    'reported',
    'partly-reported',
    'unverified',
    'article',
  ]);
});

test('a former id stands for the record that bore it, among speakers and topics alone', () => {
  expect(presentValue('speaker', 'minister-toresh', second)).toBe('ilin-toresh');
  expect(presentValue('speaker', 'ilin-toresh', second)).toBe('ilin-toresh');
  expect(presentValue('speaker', 'nobody', second)).toBe('nobody');
  expect(presentValue('kind', 'minister-toresh', second)).toBe('minister-toresh');
  expect(presentValue('topic', 'minister-toresh', second)).toBe('minister-toresh');
  const [topic] = second.topics;
  const renamed = { ...second, topics: [{ ...topic!, aliases: ['levels'] }] };
  expect(presentValue('topic', 'levels', renamed)).toBe(topic!.id);
  expect(presentValue('speaker', 'levels', renamed)).toBe('levels');
});

describe('a question that asks for nothing', () => {
  test('is blank, with nothing chosen', () => {
    expect(asksNothing(noCriteria)).toBe(true);
    expect(asksNothing({ ...noCriteria, query: ' \t' })).toBe(true);
    expect(asksNothing({ ...noCriteria, sort: 'clause' })).toBe(true);
    expect(noCriteria.query).toBe('');
  });

  test('is none with a word, or with one choice of any facet', () => {
    expect(asksNothing({ ...noCriteria, query: ' a ' })).toBe(false);
    for (const name of facetNames) {
      const selection = { ...noSelection, [name]: ['x'] };
      expect(asksNothing({ ...noCriteria, selection })).toBe(false);
      expect(asksNothing({ ...noCriteria, query: 'a', selection })).toBe(false);
    }
  });
});
