/** A number from 0 up to 1, as from `Math.random`. */
export type Random = () => number;

/** Mulberry32: small, quick, and the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Small corpora meet only the most frequent of them. */
const wordsKnown = 60_000;

const onsets = 'b c d f g h j k l m n p r s t v w z br ch cr dr gr pl pr sh st tr'.split(' ');
const vowels = 'a e i o u ea ou'.split(' ');
const codas = ['', '', '', '', '', 'n', 'r', 's', 't', 'l'];
/** Half the words are forms of another, so that engines with stems have something to stem. */
const endings = ['s', 'ed', 'ing', 'ment', 'ation', 'ly'];

/** Distinct words of Latin letters, most frequent first; the frequent ones are short, as they are everywhere. */
export function inventedWords(random: Random): readonly string[] {
  const words = new Set<string>();
  const stems: string[] = [];
  while (words.size < wordsKnown) {
    const stem = syllables(random, 1 + Math.floor(random() * Math.log10(10 + words.size / 10)));
    const form =
      random() < 0.5 && stems.length > 200 ? pickOf(stems, random) + pickOf(endings, random) : stem;
    if (form === stem) stems.push(stem);
    words.add(form);
  }
  return [...words];
}

function syllables(random: Random, count: number): string {
  return Array.from(
    { length: count },
    () => pickOf(onsets, random) + pickOf(vowels, random) + pickOf(codas, random),
  ).join('');
}

function pickOf(list: readonly string[], random: Random): string {
  return list[Math.floor(random() * list.length)] ?? '';
}

/** A little above 1: 150 records then hold 3,000 different words, 1,000 hold 12,000 and 10,000 hold 43,000. */
const exponent = 1.1;

/** Picks by Zipf's law: the word at rank r about 1/r as often as the first. */
export function zipfPicker(words: readonly string[], random: Random): () => string {
  let sum = 0;
  const sums = Float64Array.from(words, (_, rank) => (sum += (rank + 2.7) ** -exponent));
  return () => words[firstAbove(sums, random() * sum)] ?? '';
}

function firstAbove(sums: Float64Array, wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
