import { quoteGap } from '../records.ts';
import type { PastedFragment } from './pasted.ts';
import type { Place, TypographicDifference } from './quote-check.ts';
import { textOf } from './compared-words.ts';

type Levelling = readonly [TypographicDifference, (text: string) => string];

/** Each takes one kind of difference out of a text. All of them together leave nothing but the words. */
const levellings: readonly Levelling[] = [
  ['invisible signs', (text) => text.replace(/\p{Cf}/gu, '')],
  ['interruption', (text) => text.replaceAll(quoteGap.trim(), '')],
  ['letter case', (text) => text.toLowerCase()],
  // The ellipsis is taken apart by this form, and stands for an interruption here.
  ['letter forms', (text) => text.replace(/[^…]+/g, (part) => part.normalize('NFKC'))],
  [
    'accents',
    (text) =>
      text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC'),
  ],
  ['quotation marks', (text) => text.replace(/["'“”„«»‘’‚‹›ʼ＇＂]/g, '')],
  ['dashes and hyphens', (text) => text.replace(/[-‐‑‒–—―−]/g, '')],
  ['spaces', (text) => text.replace(/\s/g, '')],
  [
    'punctuation',
    (text) => text.replace(/[^\p{L}\p{N}\p{M}\p{Cf}\s"'“”„«»‘’‚‹›ʼ＇＂\-‐‑‒–—―−…]/gu, ''),
  ],
];

/** In what the pasted fragments differ from the printed words that they stand on; empty where they are the same. */
export function differencesOf(
  fragments: readonly PastedFragment[],
  { wording, spans }: Place,
): readonly TypographicDifference[] {
  const pairs = fragments.map((fragment, place): readonly [string, string] => {
    const span = spans[place] ?? { start: 0, end: 0 };
    return [textOf(fragment.text, fragment.words), wording.slice(span.start, span.end)];
  });
  const unequal = pairs.filter(([pasted, printed]) => pasted !== printed);
  const named = levellings
    .map(([name]) => name)
    .filter((name) =>
      unequal.some(([pasted, printed]) => without(name, pasted) !== without(name, printed)),
    );
  // Two kinds can hide each other, and the words are known to be the same: never call that no difference.
  return unequal.length > 0 && named.length === 0 ? ['punctuation'] : named;
}

/** Levelled in everything but one kind: what still differs then differs in that kind. */
function without(kept: TypographicDifference, text: string): string {
  return levellings.reduce(
    (levelled, [name, level]) => (name === kept ? levelled : level(levelled)),
    text,
  );
}
