/** Places of a word in both texts, in order: the longest sequence of words that both have. */
export interface Pair {
  readonly one: number;
  readonly other: number;
}

/** Longest common subsequence of two lists of words. Costs the product of their lengths, in time and in memory. */
export function align(ones: readonly string[], others: readonly string[]): readonly Pair[] {
  const lengths = commonLengths(ones, others);
  const pairs: Pair[] = [];
  let [one, other] = [0, 0];
  while (one < ones.length && other < others.length) {
    if (ones[one] === others[other]) pairs.push({ one: one++, other: other++ });
    else if (lengthAt(lengths, one + 1, other) >= lengthAt(lengths, one, other + 1)) one += 1;
    else other += 1;
  }
  return pairs;
}

/** For each pair of places, how many words the rest of both has in common. */
function commonLengths(ones: readonly string[], others: readonly string[]): readonly Uint16Array[] {
  const rows = ones.map(() => new Uint16Array(others.length + 1));
  for (let one = ones.length - 1; one >= 0; one -= 1) {
    for (let other = others.length - 1; other >= 0; other -= 1) {
      const row = rows[one];
      if (row === undefined) continue;
      row[other] =
        ones[one] === others[other]
          ? lengthAt(rows, one + 1, other + 1) + 1
          : Math.max(lengthAt(rows, one + 1, other), lengthAt(rows, one, other + 1));
    }
  }
  return rows;
}

function lengthAt(rows: readonly Uint16Array[], one: number, other: number): number {
  return rows[one]?.[other] ?? 0;
}
