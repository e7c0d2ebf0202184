import { describe, expect, test } from 'vitest';
import { tex } from '../../../src/domain/citation/tex.ts';

describe('for TeX', () => {
  test.each([
    ['\\', String.raw`\textbackslash{}`],
    ['{', String.raw`\textbraceleft{}`],
    ['}', String.raw`\textbraceright{}`],
    ['~', String.raw`\textasciitilde{}`],
    ['^', String.raw`\textasciicircum{}`],
    ['"', String.raw`\textquotedbl{}`],
    ['<', String.raw`\textless{}`],
    ['>', String.raw`\textgreater{}`],
    ['|', String.raw`\textbar{}`],
    ['$ & % # _', String.raw`\$ \& \% \# \_`],
    ['“a” ‘b’', "``a'' `b'"],
    ['1–2 — …', String.raw`1--2 --- \textellipsis{}`],
    ['a\u00A0b', 'a~b'],
    ['ß æ Æ œ Œ ø Ø ł Ł', String.raw`{\ss} {\ae} {\AE} {\oe} {\OE} {\o} {\O} {\l} {\L}`],
  ])('%s is written by its command', (text, written) => {
    expect(tex(text)).toBe(written);
  });

  test.each([
    ['à', '{\\`{a}}'],
    ['é', String.raw`{\'{e}}`],
    ['ô', String.raw`{\^{o}}`],
    ['ñ', String.raw`{\~{n}}`],
    ['ū', String.raw`{\={u}}`],
    ['ă', String.raw`{\u{a}}`],
    ['ż', String.raw`{\.{z}}`],
    ['ü', String.raw`{\"{u}}`],
    ['å', String.raw`{\r{a}}`],
    ['ő', String.raw`{\H{o}}`],
    ['Č', String.raw`{\v{C}}`],
    ['ç', String.raw`{\c{c}}`],
    ['ę', String.raw`{\k{e}}`],
  ])('%s has its accent as a command', (text, written) => {
    expect(tex(text)).toBe(written);
  });

  test.each(['ế', 'đ', 'ȷ', '한국어', 'Путин', 'plain words, 12'])('%s stays as it is', (text) => {
    expect(tex(text)).toBe(text);
  });
});
