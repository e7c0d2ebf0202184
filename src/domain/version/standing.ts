import type { Citable } from '../citation/citable.ts';
import type { Correction, Corpus } from '../corpus.ts';
import { citableKey } from './citables.ts';
import { versionOf } from './version.ts';

/** How an item stands to a version of it that a link names. */
export type Standing =
  | { readonly kind: 'same' }
  /** The corrections that lead from that version to the present one, the first of them first. */
  | { readonly kind: 'changed'; readonly corrections: readonly Correction[] }
  /** It is not that version, and the log does not tell of it. */
  | { readonly kind: 'unknown' };

/** @param corrections the log, which is a part of the corpus's study */
export function standingSince(
  version: string,
  citable: Citable,
  corpus: Corpus,
  corrections: readonly Correction[],
): Standing {
  const asked = version.toLowerCase();
  const present = versionOf(citable, corpus);
  if (asked === present) return { kind: 'same' };
  const steps = stepsOf(citableKey(citable), corrections);
  // What was taken back and done again stands twice in the log: what counts is what came after the last time.
  const first = steps.findLastIndex(({ from }) => from === asked);
  const since = first === -1 ? [] : steps.slice(first);
  return since.at(-1)?.to === present
    ? { kind: 'changed', corrections: since.map(({ correction }) => correction) }
    : { kind: 'unknown' };
}

interface Step {
  readonly correction: Correction;
  readonly from: string;
  readonly to: string;
}

/** The log's changes of one item, by day; those of one day in the log's order. */
function stepsOf(item: string, corrections: readonly Correction[]): readonly Step[] {
  return corrections
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .flatMap((correction) =>
      correction.changes
        .filter((change) => change.item === item)
        .map(({ from, to }) => ({ correction, from, to })),
    );
}
