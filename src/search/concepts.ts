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
  readonly isOneWord: boolean;
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
    const variants = texts.map((text) => variantOf(text, isName));
    return { id, isName, variants: variants.filter(({ key }) => key !== '') };
  });
  return { all, runsIn: runFinder(all) };
}

/** Names are taken to the letter, other words by their stems: "measure" stands for "measures", never "Stem" for "Stems". */
function variantOf(text: string, isName: boolean): Variant {
  const words = wordsOf(text);
  const key = words.map(({ fold, stem }) => (isName ? fold : stem)).join('');
  return { text, key, isOneWord: words.length === 1 };
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
      runs.push(...names.runs(fold, words, from, to), ...groups.runs(stem, words, from, to));
    }
    return runs;
  };
  return (words) => words.flatMap((_, from) => runsFrom(words, from));
}

/** More than any name has; a bound on what one word of a text can cost. */
const mostWordsInName = 12;

interface KeyBook {
  readonly begins: (key: string) => boolean;
  readonly runs: (key: string, words: readonly Word[], from: number, to: number) => readonly Run[];
}

function keyBook(concepts: readonly Concept[]): KeyBook {
  const known = byKey(concepts);
  const beginnings = beginningsOf(known.keys());
  return {
    begins: (key) => beginnings.has(key),
    runs: (key, words, from, to) =>
      (known.get(key) ?? [])
        // A name of several words is written together by some; a single word is never written apart.
        .filter(({ isOneWord }) => !isOneWord || isWrittenAsOne(words, from, to))
        .map(({ concept }) => ({ concept, key, from, to })),
  };
}

function isWrittenAsOne(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  const isCompound = (word: Word): boolean =>
    word.compound >= 0 && word.compound === first?.compound;
  return to === from + 1 || words.slice(from, to).every(isCompound);
}

/** Every beginning of every key: most words begin none, and are passed over at once. */
function beginningsOf(keys: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const key of keys) {
    for (let length = 1; length <= key.length; length += 1) beginnings.add(key.slice(0, length));
  }
  return beginnings;
}

interface KeyedConcept {
  readonly concept: Concept;
  readonly isOneWord: boolean;
}

function byKey(concepts: readonly Concept[]): ReadonlyMap<string, readonly KeyedConcept[]> {
  const map = new Map<string, KeyedConcept[]>();
  for (const concept of concepts) {
    const variants = new Map(concept.variants.map(({ key, isOneWord }) => [key, isOneWord]));
    for (const [key, isOneWord] of variants) {
      map.set(key, [...(map.get(key) ?? []), { concept, isOneWord }]);
    }
  }
  return map;
}
