import { stemmer } from 'stemmer';
import { remembering } from './remembering.ts';
import { plainSpelling } from './spelling-variants.ts';

/** One word of a text, ready to be compared, and the place it holds there. */
export interface Word {
  /** Compared form: one case, no diacritics, no apostrophes, no invisible signs. */
  readonly fold: string;
  /** What its forms share (`immigrants`, `immigration`), or the folded word where the script has no stems here. */
  readonly stem: string;
  /** Half-open range of UTF-16 code units in the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** Words joined by hyphens have the same number, from 0; -1 for a word that stands alone. */
  readonly compound: number;
  /** True where the text is interrupted before this word, so that no phrase may run over the gap. */
  readonly afterBreak: boolean;
}

// \p{Cf} takes in soft hyphens, zero-width signs and marks of direction, which may stand inside a word unseen.
const piece = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*`;
const initials = String.raw`(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])`;
const numberPattern = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)+`;
const wordPattern = new RegExp(`${initials}|${numberPattern}|${piece}(?:['’‘ʼ＇]${piece})*`, 'gu');

// The em dash is left out: it parts sentences, and what stands around it is no compound.
const hyphenOnly = /^\p{Cf}*[-‐‑‒–−]\p{Cf}*$/u;
const interruption = /[…\n]/;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  let compound = -1;
  for (const match of text.matchAll(wordPattern)) {
    const { fold, stem } = formsOf(match[0]);
    if (fold === '') continue;
    const gap = text.slice(end, match.index);
    const previous = words.at(-1);
    const joined = previous !== undefined && hyphenOnly.test(gap);
    if (joined && previous.compound < 0) {
      compound += 1;
      words[words.length - 1] = { ...previous, compound };
    }
    end = match.index + match[0].length;
    words.push({
      fold,
      stem,
      start: match.index,
      end,
      compound: joined ? compound : -1,
      afterBreak: interruption.test(gap),
    });
  }
  return words;
}

/** Texts say the same words again and again: each is folded and stemmed once. */
const formsOf = remembering(200_000, (written: string): Pick<Word, 'fold' | 'stem'> => {
  const fold = foldWord(written);
  return { fold, stem: stemOf(fold) };
});

const plainAscii = /^[a-z0-9]+$/i;
const apostrophes = /['’‘ʼ＇]/g;
const possessive = /['’‘ʼ＇]s$/;
const thousands = /^\p{Nd}{1,3}(?:,\p{Nd}{3})+$/u;
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
};

/** The compared form of one word. Folding a folded word changes nothing. */
export function foldWord(word: string): string {
  if (plainAscii.test(word)) return word.toLowerCase();
  const plain = word
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(possessive, '')
    .replace(apostrophes, '')
    .normalize('NFD')
    // Only the marks of European scripts: those of Japanese and Indic scripts make other letters.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßæœøđłıς]/g, (letter) => letters[letter] ?? letter);
  return /^\p{Nd}+[.,]/u.test(plain)
    ? foldNumber(plain)
    : plain.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

function foldNumber(number: string): string {
  return thousands.test(number) ? number.replaceAll(',', '') : number.replaceAll(',', '.');
}

/** Hangul, Cyrillic, Han and the rest are kept whole: their beginnings are matched instead. */
export function hasStems(fold: string): boolean {
  return /^[a-z]{3,}$/.test(fold);
}

export function stemOf(fold: string): string {
  if (!hasStems(fold)) return fold;
  // Porter parts "ratify" from "ratification"; both are cut to what they share.
  return stemmer(plainSpelling(fold)).replace(/ifi$/, 'if');
}
