import type { Tier } from './findings.ts';
import { holdingOf } from './forms.ts';
import type { Entry, Library } from './library.ts';
import { closeness } from './closeness.ts';
import { placesOf } from './phrases.ts';
import { joined, stemTerm, type Analysis } from './placed-terms.ts';
import type { Plan } from './plan.ts';
import type { Without } from './question.ts';
import type { Word } from './words.ts';

export interface Ranked {
  readonly entry: Entry;
  readonly tier: Tier;
  readonly score: number;
}

const tierOrder: Readonly<Record<Tier, number>> = { exact: 0, similar: 1, some: 2 };

/**
 * Every record that answers the plan, best first: those that hold all that was asked and, where there are none,
 * those that hold some of it. A question is answered by both, since its words need not all stand in the answer.
 */
export function retrieve(plan: Plan, library: Library): readonly Ranked[] {
  const candidates = candidatesOf(plan, library).filter(({ entry }) => answersPhrases(plan, entry));
  const whole = candidates.filter((candidate) => isWhole(candidate, plan));
  const partly = whole.length === 0 || plan.isQuestion;
  return rank(
    partly ? candidates.filter((one) => isWhole(one, plan) || isEnough(one, plan)) : whole,
    plan,
  );
}

interface Candidate {
  readonly entry: Entry;
  readonly score: number;
  /** How many of the units the record holds, in any form. */
  readonly held: number;
  /** How many of those by a word that was really typed, and not by a correction of it. */
  readonly typed: number;
  readonly exact: boolean;
}

function candidatesOf(plan: Plan, library: Library): readonly Candidate[] {
  const asked = new Map([...phraseTerms(plan.phrases), ...plan.terms]);
  if (plan.asksWithoutWords) return [];
  if (asked.size === 0) {
    return library.entries.map((entry) => ({
      entry,
      score: 0,
      held: plan.units.length,
      typed: plan.units.length,
      exact: true,
    }));
  }
  return library.index.search(asked).flatMap(({ place, score, terms }) => {
    const entry = library.entries[place];
    if (entry === undefined) return [];
    const holdings = plan.units.map((unit) => holdingOf(unit, terms));
    const held = plan.units.filter((_, unit) => holdings[unit] !== 'none');
    const typed = held.filter(({ corrected }) => !corrected).length;
    const exact = holdings.every((holding) => holding === 'exact');
    return [{ entry, score, held: held.length, typed, exact }];
  });
}

/** A phrase is one run in the record, but the engine knows words: any of them makes a candidate. */
function phraseTerms(
  phrases: readonly (readonly Word[])[],
): readonly (readonly [string, number])[] {
  return phrases.flatMap((words) =>
    [...words.map(({ fold }) => fold), joined(words)].map((term) => [term, 1] as const),
  );
}

function answersPhrases({ phrases, without }: Plan, { fields }: Entry): boolean {
  const stands = (phrase: readonly Word[]): boolean =>
    fields.some((field) => placesOf(phrase, field).length > 0);
  return phrases.every(stands) && !without.some((unwanted) => holdsUnwanted(unwanted, fields));
}

function holdsUnwanted({ what, words }: Without, fields: readonly Analysis[]): boolean {
  const [word, ...rest] = words;
  if (what === 'phrase' || word === undefined || rest.length > 0) {
    return fields.some((field) => placesOf(words, field).length > 0);
  }
  return fields.some(({ terms }) => terms.has(word.fold) || terms.has(stemTerm(word.stem)));
}

/** Fewer than half of what was asked is no answer to it, and a guess at a misspelt word alone is none either. */
function isEnough({ held, typed }: Candidate, { units }: Plan): boolean {
  return typed > 0 && held * 2 >= units.length;
}

function isWhole({ held }: Candidate, { units }: Plan): boolean {
  return held === units.length;
}

function tierOf(candidate: Candidate, plan: Plan): Tier {
  if (!isWhole(candidate, plan)) return 'some';
  return candidate.exact ? 'exact' : 'similar';
}

/** Places near the top, where the order within one tier is looked at more closely. */
const closelyRanked = 60;

function rank(candidates: readonly Candidate[], plan: Plan): readonly Ranked[] {
  const rough = candidates
    .map((candidate): Rough => {
      const { entry, score, held } = candidate;
      return { entry, tier: tierOf(candidate, plan), score, held };
    })
    .toSorted(byWorth);
  const first = rough.slice(0, closelyRanked).map(({ entry, tier, score, held }) => {
    return { entry, tier, score: score * closeness(plan, entry), held };
  });
  return [...first.toSorted(byWorth), ...rough.slice(closelyRanked)];
}

interface Rough extends Ranked {
  readonly held: number;
}

function byWorth(one: Rough, other: Rough): number {
  return (
    tierOrder[one.tier] - tierOrder[other.tier] ||
    other.held - one.held ||
    other.score - one.score ||
    one.entry.place - other.entry.place
  );
}
