import type { Corpus } from '../domain/corpus.ts';
import { conceptsOf, type Concepts } from './concepts.ts';
import { facetValuesOf, type FacetValues } from './facet-values.ts';
import { analyse, numberTerm, type Analysis } from './placed-terms.ts';
import { fieldWeights, recordsOf, type Field, type SearchRecord } from './records.ts';
import type { Spelling } from './spelling.ts';
import { createTextIndex, type IndexedRecord, type TextIndex } from './text-index.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

export interface AnalysedField extends Field, Analysis {}

/** A record with its texts taken apart. */
export interface Entry extends SearchRecord {
  readonly fields: readonly AnalysedField[];
  readonly values: FacetValues;
}

/** All that is known of one corpus before anything is asked. */
export interface Library {
  readonly corpus: Corpus;
  readonly entries: readonly Entry[];
  readonly concepts: Concepts;
  readonly vocabulary: Vocabulary;
  readonly spelling: Spelling;
  readonly index: TextIndex;
  readonly clauseNumbers: ReadonlySet<number>;
}

/** Corrects nothing: until the engine that does has come. */
const noSpelling: Spelling = {
  corrections: () => [],
  unfinished: () => [],
  suggestions: () => [],
  warm: () => {},
};

export function libraryOf(corpus: Corpus): Library {
  const concepts = conceptsOf(corpus);
  const once = analysingOnce(concepts);
  const entries = recordsOf(corpus).map((record) => entryOf(record, once));
  const texts = entries.flatMap(({ fields }): readonly Analysis[] => fields);
  // Other spellings are known words even where the corpus never uses them.
  const variants = concepts.all.flatMap(({ variants: known }) =>
    known.map(({ text }) => once(text)),
  );
  const vocabulary = vocabularyOf([...texts, ...variants]);
  return {
    corpus,
    entries,
    concepts,
    vocabulary,
    spelling: noSpelling,
    index: createTextIndex(entries.map(indexed), fieldWeights),
    clauseNumbers: new Set(corpus.treaty.clauses.map(({ number }) => number)),
  };
}

type Analyser = (text: string) => Analysis;

/** Names and topics stand in dozens of records: each is taken apart once. */
function analysingOnce(concepts: Concepts): Analyser {
  const known = new Map<string, Analysis>();
  return (text) => {
    const analysis = known.get(text) ?? analyse(text, concepts);
    known.set(text, analysis);
    return analysis;
  };
}

function entryOf(record: SearchRecord, analyser: Analyser): Entry {
  const fields = record.fields.map((field) => analysed(field, analyser));
  return { ...record, fields, values: facetValuesOf(record.item) };
}

function analysed(field: Field, analyser: Analyser): AnalysedField {
  return { ...field, ...analyser(field.text) };
}

function indexed({ place, item, fields }: Entry): IndexedRecord {
  const terms: Record<string, string[]> = {};
  for (const { weighed, placed } of fields)
    (terms[weighed] ??= []).push(...placed.map(({ term }) => term));
  // The number stands nowhere in the clause's words, yet it is what most readers know it by.
  if (item.kind === 'clause') (terms['title'] ??= []).push(numberTerm(item.clause.number));
  return { place, terms };
}
