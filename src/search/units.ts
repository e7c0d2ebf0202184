import type { AskedWord } from './asked-words.ts';
import { clauseReferences } from './clause-reference.ts';
import type { Run } from './concepts.ts';
import { formWeight, wordForms, type Forms } from './forms.ts';
import type { Library } from './library.ts';
import { conceptTerm, nameTerm, numberTerm } from './placed-terms.ts';
import { tellingWords } from './stop-words.ts';
import { stemOf, type Word } from './words.ts';

/** One thing asked for. */
export interface Unit extends Forms {
  readonly typed: string;
  /** Whether a known word was put in the place of the one typed. */
  readonly corrected: boolean;
}

export interface UnitPlan {
  readonly units: readonly Unit[];
  readonly runs: readonly Run[];
}

/** A name is one thing asked for, whole; every other word is one of its own. */
export function unitsOf(asked: readonly AskedWord[], library: Library): UnitPlan {
  const words = asked.map(correctedWord);
  const runs = longestRuns(library.concepts.runsIn(words));
  const drafts = asked.map((one) => draftOf(one));
  const references = clauseReferences(words, library.clauseNumbers);
  for (const { number, places } of references) {
    for (const place of places) drafts[place]?.exact.set(numberTerm(number), formWeight.clause);
  }
  for (const run of runs) addConcept(run, drafts, asked);
  const names = runs.filter(({ concept }) => concept.isName);
  const telling = tellingWords(asked.map(({ word }) => word.fold));
  const kept = new Set([
    ...references.flatMap(({ places }) => places),
    ...asked.flatMap(({ word }, place) => (telling.has(word.fold) ? [place] : [])),
  ]);
  const units = drafts.flatMap((draft, place) => {
    const name = names.find(({ from, to }) => from <= place && place < to);
    if (name !== undefined) return name.from === place ? [nameUnit(name, asked)] : [];
    return kept.has(place) ? [draft] : [];
  });
  return { units, runs };
}

function draftOf(asked: AskedWord): Unit {
  return { typed: asked.typed, corrected: asked.corrections.length > 0, ...wordForms(asked) };
}

function correctedWord({ word, corrections }: AskedWord): Word {
  const fold = corrections[0];
  return fold === undefined ? word : { ...word, fold, stem: stemOf(fold) };
}

function addConcept(
  { concept, from, to }: Run,
  drafts: readonly Unit[],
  asked: readonly AskedWord[],
): void {
  if (concept.isName) return;
  for (const [place, { joins }] of asked.entries()) {
    if (place < from || place >= to) continue;
    // Initials typed as the piece of a longer word mean that word, not what the initials stand for.
    if (to - from === 1 && joins.length > 0) continue;
    drafts[place]?.similar.set(conceptTerm(concept.id), formWeight.concept);
  }
}

function nameUnit({ concept, key, from, to }: Run, asked: readonly AskedWord[]): Unit {
  const parts = asked.slice(from, to);
  const name: readonly [string, number] = [nameTerm(key), formWeight.exact];
  const others: readonly [string, number] = [conceptTerm(concept.id), formWeight.concept];
  const corrected = parts.some(({ corrections }) => corrections.length > 0);
  return {
    typed: parts.map(({ typed }) => typed).join(' '),
    exact: new Map(corrected ? [] : [name]),
    similar: new Map(corrected ? [name, others] : [others]),
    beginnings: new Map(),
    corrected,
  };
}

/** The longest run from each word on, none overlapping another; names go before other groups. */
function longestRuns(runs: readonly Run[]): readonly Run[] {
  const chosen: Run[] = [];
  const byWorth = runs.toSorted(
    (one, other) =>
      Number(other.concept.isName) - Number(one.concept.isName) ||
      other.to - other.from - (one.to - one.from) ||
      one.from - other.from,
  );
  for (const run of byWorth) {
    const free = chosen.every(({ from, to }) => run.to <= from || run.from >= to);
    const twin = chosen.some(({ from, to }) => run.from === from && run.to === to);
    if (free || twin) chosen.push(run);
  }
  return chosen;
}
