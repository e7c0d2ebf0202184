import { describe, expect, test } from 'vitest';
import { write, type Format } from '../../../src/domain/citation/formats.ts';
import { claimFrom, valueFrom } from './references.ts';

const author = 'Mara Quill, Ivo B. Sand, Tam Reed and Oda Lake';

function by(names: string, format: Format): string {
  return write(claimFrom({ author: names }), format).text;
}

describe('an article by four authors', () => {
  test.each<[Format, string]>([
    ['bluebook', 'Mara Quill et al., '],
    ['oscola', 'Mara Quill and others, '],
    ['mla', 'Quill, Mara, et al. '],
    ['mla', '(Quill et al., par. 1)'],
    ['apa', 'Quill, M., Sand, I. B., Reed, T., & Lake, O. '],
    ['apa', '(Quill et al., 2009, para. 1)'],
    ['chicago', 'Mara Quill, Ivo B. Sand, Tam Reed, and Oda Lake, '],
  ])('%s names them as its style has it: %s', (format, expected) => {
    expect(by(author, format)).toContain(expected);
  });
});

describe('an article by two and by three', () => {
  test.each<[string, Format, string]>([
    ['Mara Quill and Ivo Sand', 'bluebook', 'Mara Quill & Ivo Sand, '],
    ['Mara Quill and Ivo Sand', 'oscola', 'Mara Quill and Ivo Sand, '],
    ['Mara Quill and Ivo Sand', 'mla', 'Quill, Mara, and Ivo Sand. '],
    ['Mara Quill and Ivo Sand', 'apa', '(Quill & Sand, 2009, para. 1)'],
    ['Mara Quill, Ivo Sand and Tam Reed', 'oscola', 'Mara Quill, Ivo Sand and Tam Reed, '],
    ['Mara Quill, Ivo Sand and Tam Reed', 'bluebook', 'Mara Quill et al., '],
  ])('%s in %s', (names, format, expected) => {
    expect(by(names, format)).toContain(expected);
  });
});

describe('a treaty of which only the signing is known', () => {
  const bare = valueFrom({ parties: [], signedAt: null, inForce: null, ended: null });

  test.each<Format>(['bluebook', 'chicago', 'apa', 'oscola', 'mla', 'bibtex', 'ris', 'plain'])(
    'has no empty brackets, no empty field and no stray comma in %s',
    (format) => {
      const { text } = write(bare, format);
      expect(text).not.toMatch(/\(\)|\[\]|= \{\}|, ,|\(, |null|undefined/);
      expect(text).toContain('1931');
    },
  );

  test('BibTeX then names no author', () => {
    expect(write(bare, 'bibtex').text).not.toContain('author =');
  });
});
