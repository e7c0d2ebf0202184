import type { Item } from '../domain/item.ts';
import { facetNames } from './criteria.ts';
import type { Narrowed } from './facets.ts';
import type { Correction, Findings } from './findings.ts';
import type { Library } from './library.ts';
import type { Narrowing } from './operators.ts';
import type { Plan } from './plan.ts';
import type { Question } from './question.ts';
import type { Ranked } from './retrieve.ts';

/** What an honest "nothing found" says besides. */
type Absence = Pick<Findings, 'withoutFacet' | 'nearest' | 'tried' | 'suggestions'>;

export const noAbsence: Absence = { withoutFacet: [], nearest: [], tried: [], suggestions: [] };

const mostNearest = 3;

interface Asked {
  readonly question: Question;
  readonly plan: Plan;
  readonly narrowed: Narrowed<unknown>;
  readonly narrowing: Narrowing;
  /** What the words alone gave, before any filter. */
  readonly answers: readonly Ranked[];
}

export function absenceOf(
  { question, plan, narrowed, narrowing, answers }: Asked,
  library: Library,
): Absence {
  const withoutFacet = facetNames
    .filter((facet) => narrowing.selection[facet].length > 0)
    .map((facet) => ({ facet, count: narrowed.without[facet] }))
    .filter(({ count }) => count > 0);
  const found = answers.map(({ entry }) => entry.item);
  return {
    withoutFacet,
    nearest: (found.length > 0 ? found : nearestTo(question, plan, library))
      .filter(isClause)
      .slice(0, mostNearest),
    tried: plan.tried,
    suggestions: plan.unknown
      .map((typed): Correction => ({ typed, used: suggestionsFor(typed, library) }))
      .filter(({ used }) => used.length > 0),
  };
}

function isClause({ kind }: Item): boolean {
  return kind === 'clause';
}

/** Items that hold any of the words asked for, also of the wording in quotation marks, most of them first. */
function nearestTo(
  question: Question,
  { terms }: Plan,
  { entries, index }: Library,
): readonly Item[] {
  const words = question.phrases.flat().flatMap(({ fold, stem }) => [fold, `~${stem}`]);
  const asked = new Map([...words.map((word): [string, number] => [word, 1]), ...terms]);
  return index
    .search(asked)
    .toSorted((one, other) => other.score - one.score || one.place - other.place)
    .flatMap(({ place }) => entries[place]?.item ?? []);
}

function suggestionsFor(typed: string, { spelling, vocabulary }: Library): readonly string[] {
  return spelling.suggestions(typed.toLowerCase()).map(vocabulary.surface);
}
