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

export function wordForms(asked: AskedWord): Forms {
  const { word, typed, known, corrections, beginnings, joins } = asked;
  // A last syllable with a hyphen before it is looked for in the joined word only.
  const isPiece = word.compound >= 0 && isShortPiece(word, typed);
  const own = isPiece ? [] : [word.fold];
  return {
    exact: new Map([...joins, ...own].map((whole) => [whole, formWeight.exact])),
    similar: new Map([
      ...[...joins, ...own].flatMap(stemForms),
      ...corrections.flatMap((used): readonly Form[] => [
        [used, formWeight.corrected],
        ...stemForms(used),
      ]),
    ]),
    beginnings: new Map(
      beginnings.map((longer) => [longer, beginningWeight(word.fold, longer, known)]),
    ),
  };
}

type Form = readonly [term: string, weight: number];

function stemForms(fold: string): readonly Form[] {
  return hasStems(fold) ? [[stemTerm(stemOf(fold)), formWeight.stem]] : [];
}

/**
 * The more of the word is typed, the more likely it is the one meant. Where what is typed is a word itself, those that
 * merely go on from it must not outweigh it.
 */
function beginningWeight(typed: string, longer: string, isWord: boolean): number {
  const share = (1 + typed.length / longer.length) / 2;
  return formWeight.beginning * share * (isWord ? 0.1 : 1);
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
  // Whichever is shorter: a record may hold hundreds of terms, and a single letter may begin dozens.
  if (forms.size < terms.size) {
    for (const term of forms.keys()) if (terms.has(term)) return true;
    return false;
  }
  for (const term of terms) if (forms.has(term)) return true;
  return false;
}
