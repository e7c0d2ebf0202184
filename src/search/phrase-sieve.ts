import type { Library } from './library.ts';
import { placesOf } from './phrases.ts';
import { compoundsIn, isShortPiece, joined, stemTerm } from './placed-terms.ts';
import type { Plan } from './plan.ts';
import type { Without } from './question.ts';
import type { Word } from './words.ts';

type Places = ReadonlySet<number>;

/** Whether a record has every phrase in it and nothing that was unwanted; null where neither was asked. */
export function phraseSieve(
  { phrases, without }: Plan,
  library: Library,
): ((place: number) => boolean) | null {
  if (phrases.length + without.length === 0) return null;
  const wanted = phrases.map((phrase) => placesWith(phrase, library));
  const unwanted = without.map((one) => placesHolding(one, library));
  return (place) =>
    wanted.every((places) => places.has(place)) && !unwanted.some((places) => places.has(place));
}

function placesHolding({ what, words }: Without, library: Library): Places {
  const [word, ...rest] = words;
  if (what === 'phrase' || word === undefined || rest.length > 0) return placesWith(words, library);
  return union([word.fold, stemTerm(word.stem)], library);
}

function placesWith(phrase: readonly Word[], library: Library): Places {
  const stands = (place: number): boolean => {
    const entry = library.entries[place];
    return (
      entry !== undefined &&
      library.fieldsOf(entry).some((field) => placesOf(phrase, field).length > 0)
    );
  };
  return new Set([...rarest(phrase, library)].filter(stands));
}

/** Records that can have the phrase, since they have the rarest of its words: only these are read. */
function rarest(phrase: readonly Word[], library: Library): Iterable<number> {
  const compounds = compoundsIn(phrase);
  const choices = phrase
    // Last syllables of names are indexed with the name only.
    .filter((word) => !isShortPiece(word, word.fold))
    .map((word) => {
      const wholes = compounds.filter((parts) => parts.includes(word)).flatMap(runsIn);
      return union([word.fold, ...wholes], library);
    });
  const [first = null, ...others] = choices;
  if (first === null) return library.entries.keys();
  return others.reduce((least, one) => (one.size < least.size ? one : least), first);
}

/** What a text may write as one word: "re-use" or a part of "state-of-the-art". */
function runsIn(parts: readonly Word[]): readonly string[] {
  return parts.flatMap((_, from) =>
    parts.slice(from + 1).map((__, more) => joined(parts.slice(from, from + more + 2))),
  );
}

function union(terms: readonly string[], { index }: Library): Places {
  const places = new Set<number>();
  for (const term of terms) for (const place of index.holding(term)) places.add(place);
  return places;
}
