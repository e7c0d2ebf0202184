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

  it('is the whole of a text of two hundred signs, and not of one more', () => {
    const whole = `${'word '.repeat(39)}pump.`;
    expect(whole).toHaveLength(200);
    expect(excerptOf(matchOf(whole, ['pump'])).text).toBe(whole);
    expect(excerptOf(matchOf(`${whole}.`, ['pump'])).cutBefore).toBe(true);
  });

  it('shows some thirty signs before its first mark, and some hundred and sixty in all', () => {
    const text = `${'aaaa '.repeat(60)}pump ${'bbbb '.repeat(60)}`;
    const excerpt = excerptOf(matchOf(text, ['pump']));
    expect(excerpt.text).toBe(`${'aaaa '.repeat(6)}pump ${'bbbb '.repeat(25).trim()}`);
    expect(excerpt.marks).toEqual([{ start: 30, end: 34 }]);
  });

  it('of a text without marks is its beginning', () => {
    const excerpt = excerptOf(matchOf(filler, []));
    expect(excerpt).toMatchObject({ cutBefore: false, cutAfter: true, marks: [] });
    expect(filler.startsWith(excerpt.text)).toBe(true);
  });

  it('goes back from the end where the only mark is near it', () => {
    const text = `${'aaaa '.repeat(60)}pump`;
    const excerpt = excerptOf(matchOf(text, ['pump']));
    expect(excerpt.cutAfter).toBe(false);
    expect(excerpt.text).toBe(`${'aaaa '.repeat(31)}pump`);
  });

  it('prefers three short marks to one long, and the first of equals', () => {
    const long = 'p'.repeat(60);
    const text = `${filler}${long} ${filler}a hose, a hose, a hose. ${filler}`;
    expect(excerptOf(matchOf(text, [long, 'hose'])).marks).toHaveLength(3);
    const twice = `${filler}pump one. ${filler}pump two. ${filler}`;
    expect(excerptOf(matchOf(twice, ['pump'])).text).toContain('pump one');
  });

  it('is cut between characters where there are no blanks, and in no mark', () => {
    const text = `${'가'.repeat(100)}펌프${'나'.repeat(300)}`;
    const excerpt = excerptOf(matchOf(text, ['펌프']));
    expect(excerpt.text).toHaveLength(160);
    expect(excerpt.marks).toEqual([{ start: 0, end: 2 }]);
    const wide = `${'가'.repeat(300)}${'펌프'.repeat(90)}${'나'.repeat(300)}`;
    const whole = excerptOf(matchOf(wide, ['펌프'.repeat(90)]));
    expect(whole.text).toContain('펌프'.repeat(90));
  });

  it('goes on to the end of a mark that stands across its end, and to the end of a character', () => {
    const [pump, hose] = ['펌프'.repeat(4), '호스'.repeat(3)];
    const text = `${'가'.repeat(200)}${pump}${'나'.repeat(148)}${hose}${'다'.repeat(200)}`;
    const excerpt = excerptOf(matchOf(text, [pump, hose]));
    expect(markedWords(excerpt.text, excerpt.marks)).toEqual([pump, hose]);
    expect(excerpt.text.endsWith(hose)).toBe(true);
    const faces = excerptOf(matchOf(`a${'🙂'.repeat(200)}`, []));
    expect(faces.text).toBe(`a${'🙂'.repeat(80)}`);
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
