import { expect, test } from 'vitest';
import type { Quote, Reading } from '../../src/domain/corpus.ts';
import { laidPieces, leftOut } from '../../src/domain/laid-open.ts';
import { quoteText } from '../../src/domain/sayings.ts';
import { corpora, secondCorpus } from '../fixtures/corpora.ts';

const quote = secondCorpus().quotes.find(({ id }) => id === 'warning-wording') as Quote;

function reading(words: string | null, relation: string, aspect?: string): Reading {
  const about = aspect === undefined ? {} : { aspect };
  return {
    note: '',
    sources: [],
    ...about,
    printed: { quote: quote.id, words, relation },
  } as never;
}

function cut(...readings: readonly Reading[]): string {
  return laidPieces(quote, readings)
    .map(({ text, relation }) => (relation === null ? text : `[${relation}: ${text}]`))
    .join('');
}

test('the words that a point names are told apart, and the rest stays as it stood', () => {
  expect(cut()).toBe(quoteText(quote));
  expect(cut(reading('from its dams,', 'same'), reading('within six hours', 'reworded'))).toBe(
    'Each side shall warn the other [reworded: within six hours] of any release [same: from its dams,]',
  );
  expect(cut(reading('Each side', 'same'))).toMatch(/^\[same: Each side\] shall/);
});

test('words that two points share are told of once, by the first', () => {
  expect(cut(reading('within six hours', 'reworded'), reading('six hours of any', 'same'))).toBe(
    'Each side shall warn the other [reworded: within six hours] of any release from its dams,',
  );
});

test('a point without a coded relation, about another quote, or about words that are not there marks nothing', () => {
  const other = { ...reading('six hours', 'reworded') };
  const elsewhere = { ...other, printed: { ...other.printed!, quote: 'toresh-clock' } } as Reading;
  expect(cut(elsewhere, reading('seven hours', 'reworded'), reading(null, 'left-out'))).toBe(
    quoteText(quote),
  );
});

test('pieces say where they begin and which aspect they are of', () => {
  const [before, point, after] = laidPieces(quote, [reading('six hours', 'reworded', 'time')]);
  expect([before, point, after].map((piece) => piece?.start)).toEqual([0, 38, 47]);
  expect([before, point, after].map((piece) => piece?.aspect)).toEqual([null, 'time', null]);
});

test('what the article leaves out is told by its points without words, of this quote alone', () => {
  const silent = reading(null, 'left-out');
  const uncoded = { note: 'n', sources: [] } as unknown as Reading;
  expect(leftOut(quote, [reading('six hours', 'reworded'), silent, uncoded])).toEqual([silent]);
});

test.each(corpora)('in %s every quote laid open is the quote', (_, corpus) => {
  const { quotes, treaty } = corpus();
  const readings = treaty.clauses.flatMap((clause) => clause.readings);
  for (const one of quotes)
    expect(
      laidPieces(one, readings)
        .map(({ text }) => text)
        .join(''),
    ).toBe(quoteText(one));
});
