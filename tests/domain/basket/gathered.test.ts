import { expect, test } from 'vitest';
import { gathered } from '../../../src/domain/basket/gathered.ts';
import { secondCorpus } from '../../fixtures/corpora.ts';

const corpus = secondCorpus();

test('what a basket names comes in its order with its note, and what is unknown is left out', () => {
  const items = [
    { key: 'quote:toresh-clock', note: 'Why a clock?' },
    { key: 'quote:nobody', note: '' },
    { key: 'clause:1', note: '' },
  ];
  const all = gathered({ title: '', items }, corpus);
  expect(all.map(({ key, note }) => [key, note])).toEqual([
    ['quote:toresh-clock', 'Why a clock?'],
    ['clause:1', ''],
  ]);
  expect(all[0]?.item).toEqual({
    kind: 'quote',
    quote: corpus.quotes.find(({ id }) => id === 'toresh-clock'),
  });
});

test('what has not changed is the same object as before, and drawn no second time', () => {
  const [one, other] = [
    { key: 'clause:1', note: '' },
    { key: 'clause:2', note: '' },
  ];
  const before = gathered({ title: '', items: [one, other] }, corpus);
  const after = gathered({ title: 'New', items: [one, { ...other, note: 'New' }] }, corpus);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  expect(after[1]?.note).toBe('New');
});
