import type { Correction } from './findings.ts';
import { askedWords, type AskedWord } from './asked-words.ts';
import type { Run } from './concepts.ts';
import type { Library } from './library.ts';
import { joined } from './placed-terms.ts';
import type { Question, Without } from './question.ts';
import { isQuestion } from './stop-words.ts';
import { unitsOf, type Unit } from './units.ts';
import { foldWord, wordsOf, type Word } from './words.ts';

/** What the engine is asked, and what makes a record an answer. */
export interface Plan {
  readonly units: readonly Unit[];
  /** Wording that must stand in one field as it is. */
  readonly phrases: readonly (readonly Word[])[];
  readonly without: readonly Without[];
  /** A question is no list of words that must all be there. */
  readonly isQuestion: boolean;
  /** Signs were typed, and none of them makes a word: nothing can hold them. */
  readonly asksWithoutWords: boolean;
  /** Every term of the units, at its weight. */
  readonly terms: ReadonlyMap<string, number>;
  readonly corrections: readonly Correction[];
  readonly added: readonly string[];
  readonly tried: readonly string[];
  /** Words as typed of which the corpus knows nothing near enough. */
  readonly unknown: readonly string[];
}

export function planOf(question: Question, library: Library): Plan {
  const asked = askedWords(question, library);
  const { units, runs } = unitsOf(asked, library);
  const corrections = asked
    .filter(({ corrections: used }) => used.length > 0)
    .map((one) => correctionOf(one, library));
  const added = otherVariants(runs);
  const typed = [...units.map((unit) => unit.typed), ...question.phrases.map(writtenOut(question))];
  return {
    units,
    phrases: question.phrases,
    without: question.without,
    isQuestion: isQuestion(asked.map(({ word }) => word.fold)),
    asksWithoutWords: question.asksWithoutWords,
    terms: strongest(units),
    corrections,
    added,
    tried: [...new Set([...typed, ...corrections.flatMap(({ used }) => used), ...added])],
    unknown: asked.filter(isUnknown).map((one) => one.typed),
  };
}

function correctionOf({ typed, corrections }: AskedWord, { vocabulary }: Library): Correction {
  return { typed, used: corrections.map(vocabulary.surface) };
}

function isUnknown({ known, beginnings, corrections }: AskedWord): boolean {
  return !known && beginnings.length === 0 && corrections.length === 0;
}

function writtenOut({ parts }: Question): (words: readonly Word[], place: number) => string {
  // As in the question's list of phrases: those without a word ask for nothing.
  const texts = parts.flatMap((part) =>
    part.kind === 'phrase' && wordsOf(part.text).length > 0 ? [part.text] : [],
  );
  return (words, place) => texts[place] ?? joined(words);
}

function otherVariants(runs: readonly Run[]): readonly string[] {
  return [
    ...new Map(
      runs.flatMap(({ concept, key }) =>
        concept.variants
          .filter((variant) => variant.key !== key)
          .map(({ text }): readonly [string, string] => [foldWord(text), text]),
      ),
    ).values(),
  ];
}

function strongest(units: readonly Unit[]): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const { exact, similar, beginnings } of units) {
    for (const [term, weight] of [...beginnings, ...similar, ...exact])
      terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  }
  return terms;
}
