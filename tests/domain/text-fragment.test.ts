import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quote } from '../../src/domain/corpus.ts';
import { quoteAtSource } from '../../src/domain/text-fragment.ts';
import { secondCorpus } from '../fixtures/corpora.ts';
import { hostileText } from '../fixtures/hostile-texts.ts';

const { articles, quotes } = secondCorpus();
const [article, quote] = [articles[0]!, quotes[0]!];

function addressOf(text: string): string {
  const said: Quote = { ...quote, segments: [{ text, start: 0, end: text.length }] };
  return quoteAtSource(article, said);
}

test('leads to the first ten words, with signs that have a meaning there escaped', () => {
  expect(addressOf('one two, three-four five six seven eight nine ten, eleven')).toBe(
    `${article.url}#:~:text=one%20two%2C%20three%2Dfour%20five%20six%20seven%20eight%20nine%20ten%2C%20eleven`,
  );
  expect(addressOf('a b c d e f g h i j, k')).toBe(
    `${article.url}#:~:text=a%20b%20c%20d%20e%20f%20g%20h%20i%20j`,
  );
});

test('half a surrogate pair in a quote does not break its page', () => {
  expect(addressOf('gate \uD83D')).toBe(`${article.url}#:~:text=gate%20%EF%BF%BD`);
});

test('whatever the words, it is an address of the article and one fragment', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const address = addressOf(text);
      expect(address.startsWith(`${article.url}#:~:text=`)).toBe(true);
      expect(address.slice(article.url.length)).toMatch(/^#:~:text=[\w%.!~*'()]*$/);
    }),
  );
});
