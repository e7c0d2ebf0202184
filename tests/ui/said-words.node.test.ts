import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inQuotes, saidWords } from '../../src/ui/search/said-words.ts';

test('words that are said again turn no direction and break no line', () => {
  expect(saidWords('safe\u202egpj.exe')).toBe('safegpj.exe');
  expect(saidWords('a\n\u2066b\0c')).toBe('a b c');
  expect(saidWords('עברית \u200f')).toBe('עברית \u200f'.trim());
});

const pieces = fc.constantFrom('a', '😀', '\u202e', '\u2066', '\ud800', '\n', '\0', 'é', 'עב', ' ');

test('they are no longer than a sentence bears, and no character is cut in half', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 150, maxLength: 260 }), (parts) => {
      const said = saidWords(parts.join(''));
      expect([...said].length).toBeLessThanOrEqual(202);
      expect(said).not.toMatch(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u);
    }),
  );
  expect(saidWords('😀'.repeat(300))).toBe(`${'😀'.repeat(200)} …`);
});

test('quotation marks are put once', () => {
  expect(inQuotes('armed attack')).toBe('“armed attack”');
  expect(inQuotes('"armed attack"')).toBe('"armed attack"');
});
