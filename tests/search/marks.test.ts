import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { foldWord, stemOf, wordsOf } from '../../src/search/words.ts';
import { anyQuery } from '../fixtures/queries.ts';
import { asking, markedWords } from './asking.ts';
import { smallCorpus } from './small-corpus.ts';

const search = createSearch(smallCorpus);
const words = fc.constantFrom(
  'tunnel',
  'Tunnels',
  'pumps',
  'han',
  'mi-rae',
  '한미래',
  'the',
  '"without delay"',
  '-ferry',
  'is:claim',
  'self-governing',
  '12,000',
  'UN',
  'smug',
  'tunel',
  'éxx',
  '-',
  '"',
);
const queries = fc.oneof(
  fc.array(words, { maxLength: 5 }).map((some) => some.join(' ')),
  anyQuery,
);
const texts = fc.constantFrom(
  ...smallCorpus.treaty.clauses.map(({ summary }) => summary),
  ...smallCorpus.claims.map(({ text }) => text),
  'Han Mi‑rae: 12,000 self–governing TUNNELS, the un\u00adderside; смотри 한미래!',
);

describe('marks', () => {
  it('never overlap, are in order, and lie inside the text', () => {
    fc.assert(
      fc.property(queries, fc.oneof(texts, fc.string({ unit: 'binary' })), (query, text) => {
        let before = 0;
        for (const { start, end } of search.marker(query)(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('begin and end with a word of the text', () => {
    fc.assert(
      fc.property(queries, texts, (query, text) => {
        const all = wordsOf(text);
        for (const { start, end } of search.marker(query)(text)) {
          expect(all.some((word) => word.start === start)).toBe(true);
          expect(all.some((word) => word.end === end)).toBe(true);
        }
      }),
    );
  });

  it('lie on a form of what was asked where words are asked for that the text holds', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, pick) => {
        const all = wordsOf(text).filter(({ fold }) => /^[a-z]{5,}$/.test(fold));
        const asked = all[pick % all.length];
        if (asked === undefined) return;
        const marked = markedWords(text, search.marker(`${asked.fold} `)(text));
        expect(marked.length).toBeGreaterThan(0);
        const stems = marked.flatMap((words_) => wordsOf(words_).map(({ stem }) => stem));
        expect(stems).toContain(stemOf(foldWord(asked.fold)));
      }),
    );
  });

  it('of every hit stand in the field they name', () => {
    fc.assert(
      fc.property(queries, (query) => {
        for (const { matches, excerpt } of search.find(asking(query)).hits) {
          for (const { text, marks } of matches) {
            expect(
              marks.every(({ start, end }) => start >= 0 && end <= text.length && start < end),
            ).toBe(true);
          }
          const { text: shown, marks: inShown } = excerpt ?? { text: '', marks: [] };
          expect(inShown.every(({ start, end }) => start >= 0 && end <= shown.length)).toBe(true);
        }
      }),
    );
  });
});
