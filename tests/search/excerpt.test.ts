import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';
import type { FieldMatch, Mark } from '../../src/search/findings.ts';
import { markedWords } from './asking.ts';

function matchOf(text: string, words: readonly string[]): FieldMatch {
  const marks = words
    .flatMap((word) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }): Mark => ({
        start: index,
        end: index + word.length,
      })),
    )
    .toSorted((one, other) => one.start - other.start);
  return { field: 'summary', text, lang: null, marks };
}

const loneSurrogate = /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/;
const filler = 'Nothing much is said in this part of the sentence, which goes on and on. '.repeat(
  4,
);

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    const excerpt = excerptOf(matchOf('A short text on pumps.', ['pumps']));
    expect(excerpt).toMatchObject({
      text: 'A short text on pumps.',
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('is taken where most of the marks stand together', () => {
    const text = `One pump. ${filler} Here a pump and a hose and a pump are sent. ${filler}`;
    const excerpt = excerptOf(matchOf(text, ['pump', 'hose']));
    expect(markedWords(excerpt.text, excerpt.marks)).toEqual(['pump', 'hose', 'pump']);
    expect(excerpt).toMatchObject({ cutBefore: true, cutAfter: true });
  });

  it('begins and ends with whole words', () => {
    const text = `${filler}Here a pump is sent. ${filler}`;
    const { text: shown } = excerptOf(matchOf(text, ['pump']));
    const at = text.indexOf(shown);
    expect(text[at - 1]).toMatch(/\s/);
    expect(text.slice(at + shown.length, at + shown.length + 1)).toMatch(/\s|^$/);
    expect(shown.trim()).toBe(shown);
  });

  it('does not begin inside a mark that ends before the one it is taken for', () => {
    const long = 'hose '.repeat(31).trim();
    const text = `${filler}${long} and then the pump is sent. ${filler}`;
    const { text: shown, marks } = excerptOf(matchOf(text, [long, 'pump']));
    expect(markedWords(shown, marks)).toEqual(['pump']);
  });

  it('is about as long as two lines', () => {
    const { text } = excerptOf(matchOf(`${filler}pump ${filler}`, ['pump']));
    expect(text.length).toBeGreaterThan(100);
    expect(text.length).toBeLessThanOrEqual(200);
  });

  it('never cuts a mark or a pair of surrogates, and keeps marks on their words', () => {
    const word = fc.constantFrom(
      'pump',
      'a',
      'very',
      'long',
      '🙂🙂🙂',
      'water',
      '海峡海峡海峡',
      'x'.repeat(30),
    );
    const texts = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        const excerpt = excerptOf(matchOf(text, ['pump', '海峡海峡海峡']));
        expect(excerpt.text).not.toMatch(loneSurrogate);
        expect(text).toContain(excerpt.text);
        for (const marked of markedWords(excerpt.text, excerpt.marks)) {
          expect(['pump', '海峡海峡海峡']).toContain(marked);
        }
        expect(excerpt.marks.length > 0).toBe(/pump|海/.test(text));
      }),
    );
  });

  it('of any text with any marks shows a stretch of it, its marks where they were', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 600, size: 'max' }),
      fc.lorem({ maxCount: 80 }),
    );
    const cuts = fc.array(fc.nat(600), { maxLength: 20 });
    fc.assert(
      fc.property(anyText, cuts, (text, places) => {
        // Marks stand on whole characters, as words do.
        const whole = places
          .filter((at) => at <= text.length && !/^[\udc00-\udfff]/.test(text.slice(at)))
          .toSorted((one, other) => one - other);
        const marks = whole.flatMap((start, at): readonly Mark[] => {
          const end = whole[at + 1] ?? start;
          return at % 2 === 0 && end > start ? [{ start, end }] : [];
        });
        const excerpt = excerptOf({ field: 'summary', text, lang: null, marks });
        const from = text.indexOf(excerpt.text);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(excerpt.text).not.toMatch(loneSurrogate);
        expect(excerpt.text.length === text.length).toBe(!excerpt.cutBefore && !excerpt.cutAfter);
        expect(excerpt.marks.length > 0).toBe(marks.length > 0);
        const marked = new Set(markedWords(text, marks));
        let before = 0;
        for (const { start, end } of excerpt.marks) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(excerpt.text.length);
        for (const word of markedWords(excerpt.text, excerpt.marks)) expect(marked).toContain(word);
      }),
    );
  });
});
