import { isConcept, joined } from './placed-terms.ts';
import type { Plan } from './plan.ts';
import { isLightVerb } from './stop-words.ts';
import type { AskedTerm } from './text-index.ts';
import type { Unit } from './units.ts';

/** Each thing asked for has a flag for being held in any form, and one for being held as it was typed. */
const mostUnits = 14;
const heldFlag = (unit: number): number => 1 << unit;
const exactFlag = (unit: number): number => 1 << (unit + mostUnits);
/** Something that tells of a subject is held as it was typed, or under another name for it: by more than likeness. */
export const surely = 1 << 29;
const anyHeld = (1 << mostUnits) - 1;

/** The flags of a record that holds all there is of a kind. */
export function unitFlags(units: readonly Unit[]): {
  readonly all: number;
  readonly exact: number;
} {
  let [all, exact] = [0, 0];
  for (const place of units.keys()) {
    all |= heldFlag(place);
    exact |= exactFlag(place);
  }
  return { all, exact };
}

/** How many of the things asked for a record with these flags holds. */
export function heldUnits(flags: number): number {
  let rest = flags & anyHeld;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Every term the index is asked for, each once: at the highest of its weights, with the flags of all it stands for. */
export function askedTerms({ units, phrases, terms }: Plan): readonly AskedTerm[] {
  const flags = new Map<string, number>();
  const add = (names: Iterable<string>, flag: number): void => {
    for (const name of names) flags.set(name, (flags.get(name) ?? 0) | flag);
  };
  for (const [place, { exact, similar, beginnings, corrected }] of units.entries()) {
    const sure = corrected || [...exact.keys()].some(isLightVerb) ? 0 : surely;
    add(exact.keys(), heldFlag(place) | exactFlag(place) | sure);
    add(similar.keys(), heldFlag(place));
    add([...similar.keys()].filter(isConcept), sure);
    add(beginnings.keys(), heldFlag(place));
  }
  // A phrase is one run in the record, but the index knows words: any of them makes a candidate.
  for (const words of phrases) add([...words.map(({ fold }) => fold), joined(words)], 0);
  return [...flags].map(([term, own]) => ({ term, weight: terms.get(term) ?? 1, flags: own }));
}
