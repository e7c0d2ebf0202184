import type { Word } from './words.ts';

/** A word of the query that names a clause by its number, alone or with the word that goes before it. */
export interface ClauseReference {
  readonly number: number;
  /** Places of the words that make the reference. */
  readonly places: readonly number[];
}

const namings: ReadonlySet<string> = new Set(
  'art arts article articles cl clause clauses no number ст статья статьи статье 조 제 第'.split(
    ' ',
  ),
);

/** Korean and Japanese write the number inside the word: 제4조, 第4条. */
const inside = /^[제第]?(\d{1,3})[조条條]$/u;

/** Numbers of clauses the treaty has; any other number is a number. */
export function clauseReferences(
  words: readonly Word[],
  numbers: ReadonlySet<number>,
): readonly ClauseReference[] {
  return words.flatMap((word, place) => {
    const number = clauseNumber(word);
    const isNamed = namings.has(words[place - 1]?.fold ?? '');
    // A bare number is a reference only where it is all that was asked: "4" is, "4 million" is not.
    const isBare = isDigits(word) && !isNamed && words.length > 1;
    if (!numbers.has(number) || isBare) return [];
    return [{ number, places: isNamed ? [place - 1, place] : [place] }];
  });
}

function isDigits({ fold }: Word): boolean {
  return /^\d{1,3}$/.test(fold);
}

/** Not a number where the word is none. */
function clauseNumber(word: Word): number {
  return Number(isDigits(word) ? word.fold : (inside.exec(word.fold)?.[1] ?? Number.NaN));
}
