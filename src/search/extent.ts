import type { TextSpan } from '../domain/corpus.ts';

/** From the start of the first of the stretches to the end of the last; nothing where there are none. */
export function extentOf(stretches: readonly TextSpan[]): TextSpan {
  return { start: stretches.at(0)?.start ?? 0, end: stretches.at(-1)?.end ?? 0 };
}
