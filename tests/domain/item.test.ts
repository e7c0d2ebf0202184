import { describe, expect, test } from 'vitest';
import {
  basisOf,
  itemId,
  itemKey,
  itemKinds,
  itemsOf,
  quoteAttribution,
  verdictOf,
  type Item,
} from '../../src/domain/item.ts';
import { corpora, secondCorpus } from '../fixtures/corpora.ts';

const corpus = secondCorpus();
const items = itemsOf(corpus);

function item(key: string): Item {
  return items.find((one) => itemKey(one) === key)!;
}

test.each(corpora)('%s: every record a reader can open is an item, once', (_, corpusOf) => {
  const whole = corpusOf();
  const keys = itemsOf(whole).map(itemKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual([
    ...whole.treaty.clauses.map(({ number }) => `clause:${number}`),
    ...whole.quotes.map(({ id }) => `quote:${id}`),
    ...whole.claims.map(({ id }) => `claim:${id}`),
    ...whole.speakers.map(({ id }) => `speaker:${id}`),
  ]);
});

test('the kinds are those of the items', () => {
  expect([...new Set(items.map(({ kind }) => kind))]).toEqual(itemKinds);
});

test('an item is named by its number or its id', () => {
  expect(itemId(item('clause:4'))).toBe('4');
  expect(itemId(item('quote:toresh-clock'))).toBe('toresh-clock');
  expect(itemId(item('claim:board-of-1988'))).toBe('board-of-1988');
  expect(itemId(item('speaker:ilin-toresh'))).toBe('ilin-toresh');
});

describe('where an item rests', () => {
  test.each([
    ['clause:1', 'reported'],
    ['clause:2', 'partly-reported'],
    ['clause:4', 'unverified'],
    ['quote:toresh-clock', 'article'],
    ['claim:board-of-1988', 'article'],
    ['speaker:ilin-toresh', null],
  ])('%s: %s', (key, basis) => {
    expect(basisOf(item(key))).toBe(basis);
  });
});

test('a quote is a named person’s words, or a document’s', () => {
  const [wording, clock] = corpus.quotes;
  expect(quoteAttribution(wording!)).toBe('document');
  expect(quoteAttribution(clock!)).toBe('named');
});

describe('the verdict on an item', () => {
  const check = {
    verdict: 'overstated',
    clause: 3,
    rationale: 'As worded.',
    omitted: [],
    wouldChange: 'Another text.',
    sources: [],
  } as const;

  test('is that of its check', () => {
    const quote = { ...corpus.quotes[0]!, check };
    const claim = { ...corpus.claims[0]!, check };
    expect(verdictOf({ kind: 'quote', quote })).toBe('overstated');
    expect(verdictOf({ kind: 'claim', claim })).toBe('overstated');
  });

  test('is none without a check', () => {
    for (const one of items) expect(verdictOf(one)).toBeNull();
  });
});
