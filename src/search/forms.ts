import type { AskedWord } from './asked-words.ts';
import { isShortPiece, stemTerm } from './placed-terms.ts';
import { hasStems, stemOf } from './words.ts';

/** Terms that count as holding one thing asked for, each with what it adds to an item's rank. */
export interface Forms {
  /** What was typed, apart from case, marks, hyphens and spaces. */
  readonly exact: Map<string, number>;
  /** What stands in for it: other forms, corrections, other names. */
  readonly similar: Map<string, number>;
  /** Words that begin with it, where it may be unfinished. */
  readonly beginnings: Map<string, number>;
}

/** Against 1 for the word as typed. Chosen on the tuned half of the judged set. */
export const formWeight = {
  exact: 1,
  stem: 0.7,
  concept: 0.5,
  beginning: 0.5,
  corrected: 0.9,
  clause: 12,
} as const;

export function wordForms({ word, typed, corrections, beginnings, joins }: AskedWord): Forms {
  // A last syllable with a hyphen before it is looked for in the joined word only.
  const isPiece = word.compound >= 0 && isShortPiece(word, typed);
  const own = isPiece ? [] : [word.fold];
  return {
    exact: new Map([...joins, ...own].map((whole) => [whole, formWeight.exact])),
    similar: new Map([
      ...[...joins, ...own].flatMap(stemForms),
      ...corrections.flatMap((known): readonly Form[] => [
        [known, formWeight.corrected],
        ...stemForms(known),
      ]),
    ]),
    beginnings: new Map(beginnings.map((known) => [known, beginningWeight(word.fold, known)])),
  };
}

type Form = readonly [term: string, weight: number];

function stemForms(fold: string): readonly Form[] {
  return hasStems(fold) ? [[stemTerm(stemOf(fold)), formWeight.stem]] : [];
}

/** The more of the word is typed, the more likely it is the one meant. */
function beginningWeight(typed: string, known: string): number {
  return (formWeight.beginning * (1 + typed.length / known.length)) / 2;
}

/** How a set of terms holds one thing asked for: as typed, by something that stands in for it, or not at all. */
export type Holding = 'exact' | 'similar' | 'beginning' | 'none';

export function holdingOf(
  { exact, similar, beginnings }: Forms,
  terms: ReadonlySet<string>,
): Holding {
  if (holdsAny(exact, terms)) return 'exact';
  if (holdsAny(similar, terms)) return 'similar';
  return holdsAny(beginnings, terms) ? 'beginning' : 'none';
}

function holdsAny(forms: ReadonlyMap<string, number>, terms: ReadonlySet<string>): boolean {
  for (const term of terms) if (forms.has(term)) return true;
  return false;
}
