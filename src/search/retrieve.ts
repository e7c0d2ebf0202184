import { closeness } from './closeness.ts';
import { firstOf } from './first-of.ts';
import type { Tier } from './findings.ts';
import type { Library } from './library.ts';
import { askedTerms, heldUnits, surely, unitFlags } from './asked-terms.ts';
import { realAt, wholeAt } from './number-at.ts';
import type { Plan } from './plan.ts';
import { phraseSieve } from './phrase-sieve.ts';
import type { Weighed } from './text-index.ts';

/** The records that answer a plan. */
export interface Answers {
  /** Places of records, ascending. */
  readonly places: Uint32Array;
  /** By place, for the records that answer: the higher, the sooner it is shown. Tier first, then how much is held. */
  readonly worth: Float64Array;
  /** By place: what the words alone are worth. */
  readonly scores: Float64Array;
}

/** A tier outweighs everything, and one more thing held outweighs every score: those are some hundreds at most. */
const perTier = 1e9;
const perUnit = 1e6;

/**
 * Every record that answers the plan: those that hold all that was asked and, where there are none, those that hold
 * some of it. A question is answered by both, since its words need not all stand in the answer.
 */
export function retrieve(plan: Plan, library: Library): Answers {
  const { places: found, flags, scores } = candidatesOf(plan, library);
  const fits = phraseSieve(plan, library);
  const candidates = fits === null ? found : found.filter(fits);
  const worthOf = worthIn(plan);
  const { all } = unitFlags(plan.units);
  const isAnyWhole = candidates.some((place) => (wholeAt(flags, place) & all) === all);
  const least = isAnyWhole && !plan.isQuestion ? perTier : 1;
  const worth = new Float64Array(flags.length);
  const places = new Uint32Array(candidates.length);
  let kept = 0;
  // A single letter is held by half of all records: what is done here is done to each of them at every key press.
  for (const place of candidates) {
    const own = worthOf(wholeAt(flags, place));
    if (own < least) continue;
    worth[place] = own + realAt(scores, place);
    places[kept] = place;
    kept += 1;
  }
  return { places: places.subarray(0, kept), worth, scores };
}

/** What a record's flags are worth: its tier, and how much of what was asked it holds; 0 where it is no answer. */
function worthIn(plan: Plan): (flags: number) => number {
  const { all, exact } = unitFlags(plan.units);
  const whole = perTier + plan.units.length * perUnit;
  return (flags) => {
    if ((flags & exact) === exact) return whole + perTier;
    if ((flags & all) === all) return whole;
    return isEnough(flags, plan) ? heldUnits(flags) * perUnit : 0;
  };
}

/** Fewer than half of what was asked is no answer to it, and nor is what only likeness to a word has found. */
function isEnough(flag: number, { units }: Plan): boolean {
  return (flag & surely) !== 0 && heldUnits(flag) * 2 >= units.length;
}

/** The tier a record's worth puts it in. */
export function tierOf({ worth }: Answers, place: number): Tier {
  const own = realAt(worth, place);
  if (own >= 2 * perTier) return 'exact';
  return own >= perTier ? 'similar' : 'some';
}

function candidatesOf(plan: Plan, { entries, index }: Library): Weighed {
  const asked = askedTerms(plan);
  const size = plan.asksWithoutWords ? 0 : entries.length;
  if (asked.length > 0 && size > 0) return index.weigh(asked);
  return {
    places: Uint32Array.from({ length: size }, (_, place) => place),
    scores: new Float64Array(size),
    flags: new Uint32Array(size),
  };
}

/** Places near the top, where the order within one tier is looked at more closely. */
const closelyRanked = 60;

/** The first so many of the places, the most telling first. */
export function ranked(
  places: Uint32Array,
  most: number,
  { worth, scores }: Answers,
  plan: Plan,
  library: Library,
): readonly number[] {
  const worthOf = (place: number): number => realAt(worth, place);
  // One thing alone has nothing to stand close to.
  if (plan.units.length < 2) return firstOf(places, most, byWorth(worthOf));
  const rough = firstOf(places, Math.max(most, closelyRanked), byWorth(worthOf));
  const factorOf = (place: number): number => {
    const entry = library.entries[place];
    return entry === undefined ? 1 : closeness(plan, library.fieldsOf(entry));
  };
  const close = rough
    .slice(0, closelyRanked)
    .map((place) => ({
      place,
      worth: worthOf(place) + realAt(scores, place) * (factorOf(place) - 1),
    }))
    .toSorted((one, other) => other.worth - one.worth || one.place - other.place)
    .map(({ place }) => place);
  return [...close, ...rough.slice(closelyRanked)].slice(0, most);
}

function byWorth(worth: (place: number) => number): (one: number, other: number) => number {
  return (one, other) => worth(other) - worth(one) || one - other;
}
