import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.mjs';

/** The characters from `first` to `last`, both included. */
function span(first, last) {
  return Array.from({ length: last - first + 1 }, (_, step) =>
    String.fromCodePoint(first + step),
  ).join('');
}

const basicLatin = span(0x20, 0x7e) + span(0xa0, 0xff);
// French and the dotless i stand here and not with the rarer letters: they cost little and spare a second file.
const latinLetters = 'ŒœıŸ';
const punctuation = '‘’‚‛“”„‟†‡•…‰‹›⁄€™№′″' + span(0x2010, 0x2015);
const spaces = '\u2002\u2003\u2009\u200a\u202f';
const signs = '←↑→↓−×≠≈≤≥';

export const latin = basicLatin + latinLetters + punctuation + spaces + signs;

// Latin Extended-A holds the ŏ and ŭ of McCune–Reischauer and all of Central Europe; then Romanian and Pinyin.
export const latinExtended = (span(0x100, 0x17f) + span(0x1cd, 0x1dc) + span(0x218, 0x21b)).replace(
  new RegExp(`[${latinLetters}]`, 'g'),
  '',
);

// Russian, with the combining acute that marks stress.
export const cyrillic = `${span(0x410, 0x44f)}Ёё\u0301`;

/** Hangul, and Hanja and kana where there are any: what the corpus has, and common syllables so that it may grow. */
export function eastAsian() {
  const common = readFileSync(join(places.here, 'hangul.txt'), 'utf8').replace(/^#.*$/gm, '');
  return Array.from(`${corpusText()}${common}`).filter(isEastAsian).join('');
}

/** Also the signs that only these scripts use, such as 、 and 「; what other scripts share stands before U+2E80. */
function isEastAsian(letter) {
  return letter >= '\u2e80' && /[\p{scx=Hang}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}]/u.test(letter);
}

/** Every string of every file of the corpus, one after the other. */
function corpusText() {
  const files = readdirSync(places.data).filter((name) => name.endsWith('.json'));
  return files
    .map((name) => strings(JSON.parse(readFileSync(join(places.data, name), 'utf8'))))
    .join('');
}

function strings(value) {
  if (typeof value === 'string') return value.normalize('NFC');
  return value !== null && typeof value === 'object'
    ? Object.values(value).map(strings).join('')
    : '';
}
