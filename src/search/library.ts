import type { Corpus } from '../domain/corpus.ts';
import type { ItemKind } from '../domain/item.ts';
import { conceptsOf, type Concepts } from './concepts.ts';
import { sortOrders, type SortOrder } from './criteria.ts';
import { facetTableOf, type FacetTable } from './facet-table.ts';
import { ranksBy } from './ordering.ts';
import { analyse, numberTerm, type Analysis } from './placed-terms.ts';
import { recordsOf, type Field, type SearchRecord, type WeighedField } from './records.ts';
import { remembering } from './remembering.ts';
import type { Spelling } from './spelling.ts';
import { inOneGo, type Steps } from './steps.ts';
import { textIndexBuilder, type TextIndex } from './text-index.ts';
import { vocabularyBuilder, type Vocabulary } from './vocabulary.ts';

export interface AnalysedField extends Field, Analysis {}

/** All that is known of one corpus before anything is asked. */
export interface Library {
  readonly corpus: Corpus;
  /** In reading order: a record stands at its place. */
  readonly entries: readonly SearchRecord[];
  /** A record's texts taken apart. */
  readonly fieldsOf: (entry: SearchRecord) => readonly AnalysedField[];
  readonly concepts: Concepts;
  readonly vocabulary: Vocabulary;
  readonly spelling: Spelling;
  readonly index: TextIndex;
  readonly facets: FacetTable;
  readonly clauseNumbers: ReadonlySet<number>;
  /** How many records of each kind are searched. */
  readonly searched: Readonly<Record<ItemKind, number>>;
  /** By a record's place, where it stands in an order other than by relevance. */
  readonly ranksBy: (sort: Exclude<SortOrder, 'relevance'>) => Uint32Array;
}

/** The records that stand at places, in the places' order. */
export function recordsAt(
  places: readonly number[],
  { entries }: Library,
): readonly SearchRecord[] {
  return places.flatMap((place) => entries[place] ?? []);
}

/** Corrects nothing: until the engine that does has come. */
const noSpelling: Spelling = {
  corrections: () => [],
  unfinished: () => [],
  suggestions: () => [],
  warm: () => false,
};

/**
 * Texts and records kept taken apart: all of a small corpus. A large one would fill the memory with them, and only the
 * few records that are shown are ever looked at again.
 */
const mostTexts = 4000;
const mostRecords = 1000;

export function libraryOf(corpus: Corpus): Library {
  return inOneGo(libraryInSteps(corpus));
}

/** The same made in small steps, for a page that must answer its reader in between. */
export function* libraryInSteps(corpus: Corpus): Steps<Library> {
  const concepts = conceptsOf(corpus);
  yield;
  const analysed = remembering(mostTexts, (text: string) => analyse(text, concepts));
  const entries = recordsOf(corpus);
  const index = textIndexBuilder();
  const vocabulary = vocabularyBuilder();
  for (const entry of entries) {
    const texts = entry.fields.map(({ text }) => analysed(text));
    for (const text of texts) vocabulary.add(text);
    index.add(termsOf(entry, texts));
    yield;
  }
  // Other spellings are known words even where the corpus never uses them.
  for (const { variants } of concepts.all) {
    for (const { text } of variants) vocabulary.add(analysed(text));
    yield;
  }
  const words = vocabulary.build();
  yield;
  const built = index.build();
  yield;
  return {
    corpus,
    entries,
    fieldsOf: remembering(mostRecords, ({ fields }) =>
      fields.map((field) => ({ ...field, ...analysed(field.text) })),
    ),
    concepts,
    vocabulary: words,
    spelling: noSpelling,
    index: built,
    facets: facetTableOf(corpus, entries),
    clauseNumbers: new Set(corpus.treaty.clauses.map(({ number }) => number)),
    searched: countByKind(entries),
    ranksBy: remembering(sortOrders.length, (sort) => ranksBy(sort, entries, corpus)),
  };
}

function countByKind(entries: readonly SearchRecord[]): Readonly<Record<ItemKind, number>> {
  const counts = { clause: 0, quote: 0, claim: 0, speaker: 0 };
  for (const { item } of entries) counts[item.kind] += 1;
  return counts;
}

function termsOf(
  { item, fields }: SearchRecord,
  texts: readonly Analysis[],
): ReadonlyMap<WeighedField, readonly string[]> {
  const terms = new Map<WeighedField, string[]>();
  const listOf = (field: WeighedField): string[] => {
    const list = terms.get(field) ?? [];
    terms.set(field, list);
    return list;
  };
  for (const [at, { weighed }] of fields.entries()) {
    const list = listOf(weighed);
    for (const { term } of texts[at]?.placed ?? []) list.push(term);
  }
  // The number stands nowhere in the clause's words, yet it is what most readers know it by.
  if (item.kind === 'clause') listOf('title').push(numberTerm(item.clause.number));
  return terms;
}
