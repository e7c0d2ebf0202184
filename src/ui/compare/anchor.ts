import type { Comparison } from '../../domain/corpus.ts';

/** The fragment of one treaty's value of one variable. */
export function anchorOfValue(
  { id }: Comparison,
  { variable }: Comparison['values'][number],
): string {
  return `${id}-${variable}`;
}
