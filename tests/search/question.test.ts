import { describe, expect, test } from 'vitest';
import { questionOf } from '../../src/search/question.ts';

const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

describe('a question is no longer than can be answered', () => {
  test.each([
    [words(12), 12, false],
    [words(13), 12, true],
    [words(40), 12, true],
  ])('%s', (query, count, capped) => {
    const question = questionOf(query);
    expect([question.words.length, question.capped]).toEqual([count, capped]);
  });

  test('nor is a wording', () => {
    const [whole, cut] = [questionOf(`"${words(12)}"`), questionOf(`"${words(13)}"`)];
    expect([whole.phrases[0]?.length, whole.capped]).toEqual([12, false]);
    expect([cut.phrases[0]?.length, cut.capped]).toEqual([12, true]);
  });

  test('of wordings and of what is left out there are twelve at most; signs alone are none', () => {
    const thirteen = Array.from({ length: 13 }, (_, at) => `"p${at} q"`);
    expect(questionOf(thirteen.join(' ')).phrases).toHaveLength(12);
    const { without } = questionOf(`-"!!" ${thirteen.map((one) => `-${one}`).join(' ')}`);
    expect(without).toHaveLength(12);
    expect(without[0]?.words.map(({ fold }) => fold)).toEqual(['p0', 'q']);
  });

  test.each([
    ['a'.repeat(256), 256, false],
    ['a'.repeat(257), 256, true],
    [`${'a'.repeat(255)}\u{1F600}`, 255, true],
    [`${'a'.repeat(254)}\u{1F600}b`, 256, true],
    // Half a character that was typed so stays.
    [`${'a'.repeat(255)}\ud83d`, 256, false],
  ])('%s: cut between characters', (query, length, capped) => {
    const question = questionOf(query);
    expect([question.text.length, question.capped]).toEqual([length, capped]);
  });
});

test.each([
  ['tun', true],
  ['rail tun', true],
  ['tun ', false],
  ['rail "one bore"', false],
  ['rail speaker:han', false],
  ['rail -tun', false],
  ['', false],
])('the last word of “%s” may still be unfinished: %s', (query, unfinished) => {
  expect(questionOf(query).unfinished).toBe(unfinished);
});

test.each([
  ['§§', true],
  ['"§§"', true],
  ['"', false],
  ['-', false],
  ['speaker:§', false],
  ['-§', false],
  ['§ rail', false],
  ['§ "rail"', false],
])('“%s” asks for signs without a word: %s', (query, asks) => {
  expect(questionOf(query).asksWithoutWords).toBe(asks);
});
