import type { Tier } from './findings.ts';
import { holdingOf } from './forms.ts';
import type { Entry, Library } from './library.ts';
import { closeness } from './closeness.ts';
import { placesOf } from './phrases.ts';
import { joined, type Analysis } from './placed-terms.ts';
import type { Plan } from './plan.ts';
import type { Word } from './words.ts';

export interface Ranked {
  readonly entry: Entry;
  readonly tier: Tier;
  readonly score: number;
}

const tierOrder: Readonly<Record<Tier, number>> = { exact: 0, similar: 1, some: 2 };

/** Every record that answers the plan, best first; whole answers only, and parts of one where there is none. */
export function retrieve(plan: Plan, library: Library): readonly Ranked[] {
  const candidates = candidatesOf(plan, library).filter(({ entry }) => answersPhrases(plan, entry));
  const whole = candidates.filter(({ held }) => held === plan.units.length);
  const chosen =
    whole.length > 0 ? whole : candidates.filter(({ held }) => isEnough(held, plan.units.length));
  return rank(chosen, whole.length > 0, plan);
}

interface Candidate {
  readonly entry: Entry;
  readonly score: number;
  /** How many of the units the record holds, in any form. */
  readonly held: number;
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
      exact: true,
    }));
  }
  return library.index.search(asked).flatMap(({ place, score, terms }) => {
    const entry = library.entries[place];
    if (entry === undefined) return [];
    const holdings = plan.units.map((unit) => holdingOf(unit, terms));
    const held = holdings.filter((holding) => holding !== 'none').length;
    return [{ entry, score, held, exact: holdings.every((holding) => holding === 'exact') }];
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
    fields.some((field: Analysis) => placesOf(phrase, field).length > 0);
  return phrases.every(stands) && !without.some(stands);
}

/** Fewer than half of what was asked is no answer to it. */
function isEnough(held: number, asked: number): boolean {
  return held > 0 && held * 2 >= asked;
}

function rank(candidates: readonly Candidate[], whole: boolean, plan: Plan): readonly Ranked[] {
  const tierOf = ({ exact }: Candidate): Tier => (whole ? (exact ? 'exact' : 'similar') : 'some');
  return candidates
    .map((candidate) => ({
      entry: candidate.entry,
      tier: tierOf(candidate),
      score: candidate.score * closeness(plan, candidate.entry),
      held: candidate.held,
    }))
    .toSorted(
      (one, other) =>
        tierOrder[one.tier] - tierOrder[other.tier] ||
        other.held - one.held ||
        other.score - one.score ||
        one.entry.place - other.entry.place,
    );
}
