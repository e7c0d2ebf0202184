import type { Corpus } from '../domain/corpus.ts';
import { namePartsOf } from './name-parts.ts';
import { wordsOf, type Word } from './words.ts';

/** One thing under several spellings: a speaker's names, or a group of words that the corpus treats alike. */
export interface Concept {
  /** Place in the list of concepts, from 0. */
  readonly id: number;
  /** Names are asked for whole; other groups also word by word. */
  readonly isName: boolean;
  readonly variants: readonly Variant[];
}

export interface Variant {
  readonly text: string;
  /** The variant's words run together, so that hyphens and spaces make no difference. */
  readonly key: string;
}

/** Neighbouring words that are a variant of a concept: `[from, to)` counts words, not characters. */
export interface Run {
  readonly concept: Concept;
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

export interface Concepts {
  readonly all: readonly Concept[];
  /** Every run of the text, those inside longer ones too, by their first word. */
  readonly runsIn: (words: readonly Word[]) => readonly Run[];
}

export function conceptsOf({ speakers, synonyms }: Corpus): Concepts {
  // A name without another spelling needs no concept: its words find it.
  const names = speakers
    .filter(({ otherNames }) => otherNames.length > 0)
    .map(({ name, otherNames }) => [name, ...otherNames.map(({ text }) => text)]);
  const groups = [...synonyms.map(({ words }) => words), ...names.flatMap(namePartsOf)];
  const all = [
    ...names.map((texts) => ({ isName: true, texts })),
    ...groups.map((texts) => ({ isName: false, texts })),
  ].map(({ isName, texts }, id): Concept => {
    const variants = texts.map((text) => ({ text, key: keyOf(wordsOf(text), isName) }));
    return { id, isName, variants: variants.filter(({ key }) => key !== '') };
  });
  return { all, runsIn: runFinder(all) };
}

/** Names are taken to the letter, other words by their stems: "measure" stands for "measures", never "Stem" for "Stems". */
function keyOf(words: readonly Word[], isName: boolean): string {
  return words.map(({ fold, stem }) => (isName ? fold : stem)).join('');
}

function runFinder(all: readonly Concept[]): Concepts['runsIn'] {
  const names = keyBook(all.filter(({ isName }) => isName));
  const groups = keyBook(all.filter(({ isName }) => !isName));
  const runsFrom = (words: readonly Word[], from: number): readonly Run[] => {
    const runs: Run[] = [];
    let fold = '';
    let stem = '';
    for (const [step, word] of words.slice(from, from + mostWordsInName).entries()) {
      if (step > 0 && word.afterBreak) break;
      fold += word.fold;
      stem += word.stem;
      if (!names.begins(fold) && !groups.begins(stem)) break;
      const to = from + step + 1;
      runs.push(...names.runs(fold, from, to), ...groups.runs(stem, from, to));
    }
    return runs;
  };
  return (words) => words.flatMap((_, from) => runsFrom(words, from));
}

/** More than any name has; a bound on what one word of a text can cost. */
const mostWordsInName = 12;

interface KeyBook {
  readonly begins: (key: string) => boolean;
  readonly runs: (key: string, from: number, to: number) => readonly Run[];
}

function keyBook(concepts: readonly Concept[]): KeyBook {
  const known = byKey(concepts);
  const beginnings = beginningsOf(known.keys());
  return {
    begins: (key) => beginnings.has(key),
    runs: (key, from, to) => (known.get(key) ?? []).map((concept) => ({ concept, key, from, to })),
  };
}

/** Every beginning of every key: most words begin none, and are passed over at once. */
function beginningsOf(keys: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const key of keys) {
    for (let length = 1; length <= key.length; length += 1) beginnings.add(key.slice(0, length));
  }
  return beginnings;
}

function byKey(concepts: readonly Concept[]): ReadonlyMap<string, readonly Concept[]> {
  const map = new Map<string, Concept[]>();
  for (const concept of concepts) {
    for (const key of new Set(concept.variants.map((variant) => variant.key))) {
      map.set(key, [...(map.get(key) ?? []), concept]);
    }
  }
  return map;
}
