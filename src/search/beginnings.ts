/** A single letter begins hundreds of words; asking for all of them is what makes a first key press slow. */
const mostExpansions = 60;
/** Beginnings as short as this have their words listed beforehand: they begin so many that picking them takes long. */
const short = 3;

/** Gives the words that begin as typed, the most frequent first, never more than a bounded number. */
export function beginningsIn(
  known: readonly string[],
  count: (word: string) => number,
): (prefix: string) => readonly string[] {
  const words = known.toSorted(byCodeUnits);
  const byFrequency = (one: string, other: string): number =>
    count(other) - count(one) || byCodeUnits(one, other);
  const listed = shortBeginnings(words.toSorted((one, other) => count(other) - count(one)));
  return (prefix) =>
    prefix.length <= short
      ? (listed.get(prefix) ?? [])
      : range(words, prefix).toSorted(byFrequency).slice(0, mostExpansions);
}

function shortBeginnings(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const listed = new Map<string, string[]>();
  for (const word of words) {
    for (let length = 1; length <= Math.min(short, word.length); length += 1) {
      const prefix = word.slice(0, length);
      const list = listed.get(prefix);
      if (list === undefined) listed.set(prefix, [word]);
      else if (list.length < mostExpansions) list.push(word);
    }
  }
  return listed;
}

/** The words are all different. */
function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function range(sorted: readonly string[], prefix: string): readonly string[] {
  const from = firstNotBefore(sorted, prefix);
  let to = from;
  while (sorted[to]?.startsWith(prefix) === true) to += 1;
  return sorted.slice(from, to);
}

function firstNotBefore(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
