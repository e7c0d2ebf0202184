import type { ComparedWord } from './compared-words.ts';
import type { WordPart } from './difference.ts';
import { noticeKinds, type Notice, type NoticeKind } from './quote-check.ts';
import { classesOf, isNegationOf, isWeakNumber } from './word-classes.ts';

type IsName = (word: ComparedWord) => boolean;

/** Differences that can change the sense, in the order of the text and, within one place, of {@link noticeKinds}. */
export function noticesOf(parts: readonly WordPart[], isName: IsName): readonly Notice[] {
  return parts
    .filter(({ kind }) => kind !== 'same')
    .flatMap((part) => [...prefixNotices(part), ...classNotices(part, isName)]);
}

export function lostIn(words: readonly ComparedWord[], isName: IsName): readonly Notice[] {
  return classNotices({ kind: 'left-out', printed: words, pasted: [] }, isName);
}

function classNotices(part: WordPart, isName: IsName): readonly Notice[] {
  return noticeKinds.flatMap((kind) => {
    const printed = ofKind(part.printed, kind, isName);
    const pasted = ofKind(part.pasted, kind, isName);
    const isNumber = kind === 'number' && printed.length + pasted.length > 0;
    const weak = (
      words: readonly ComparedWord[],
      strong: readonly ComparedWord[],
    ): readonly ComparedWord[] =>
      isNumber && strong.length === 0 ? words.filter(isWeakNumber) : strong;
    const [before, after] = [weak(part.printed, printed), weak(part.pasted, pasted)];
    return noticeOf(kind, only(before, after), only(after, before));
  });
}

function ofKind(
  words: readonly ComparedWord[],
  kind: NoticeKind,
  isName: IsName,
): readonly ComparedWord[] {
  return words.filter((word, place) => classesOf(word, words[place + 1], isName).includes(kind));
}

/** The words of one side that the other lacks. */
function only(ones: readonly ComparedWord[], others: readonly ComparedWord[]): readonly string[] {
  return ones
    .filter(({ fold }) => others.every((other) => other.fold !== fold))
    .map(({ text }) => text);
}

function noticeOf(
  kind: NoticeKind,
  printed: readonly string[],
  pasted: readonly string[],
): readonly Notice[] {
  if (printed.length === 0 && pasted.length === 0) return [];
  if (pasted.length === 0) return [{ kind, change: 'lost', printed, pasted }];
  return [{ kind, change: printed.length === 0 ? 'added' : 'changed', printed, pasted }];
}

/** A negation can hide in a word's first syllable. */
function prefixNotices({ printed, pasted }: WordPart): readonly Notice[] {
  return printed.flatMap((one) =>
    pasted.flatMap((other): readonly Notice[] => {
      const lost = isNegationOf(one, other);
      if (!lost && !isNegationOf(other, one)) return [];
      return [
        {
          kind: 'negation',
          change: lost ? 'lost' : 'added',
          printed: [one.text],
          pasted: [other.text],
        },
      ];
    }),
  );
}
