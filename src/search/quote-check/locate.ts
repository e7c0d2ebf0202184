import type { TextSpan } from '../../domain/corpus.ts';
import { placesOf } from '../phrases.ts';
import { textOf } from './compared-words.ts';
import type { PastedFragment } from './pasted.ts';
import type { Place } from './quote-check.ts';
import type { Wording } from './wordings.ts';

const none: ReadonlySet<number> = new Set();

/** Where a fragment's words stand in a wording. */
export function spansOf(fragment: PastedFragment, { words }: Wording): readonly TextSpan[] {
  return placesOf(fragment.words, { words, silent: none });
}

/** The fragments one after another in one wording, sign for sign where they stand so; null where they do not. */
export function locateInOrder(
  fragments: readonly PastedFragment[],
  wording: Wording,
): Place | null {
  const all = fragments.map((fragment) => spansOf(fragment, wording));
  const same = all.map((spans, place) =>
    spans.filter((span) => isSame(span, fragments[place], wording)),
  );
  const spans = inOrder(same) ?? inOrder(all);
  return spans === null ? null : placeIn(wording, spans);
}

function isSame(
  { start, end }: TextSpan,
  fragment: PastedFragment | undefined,
  { text }: Wording,
): boolean {
  return fragment !== undefined && text.slice(start, end) === textOf(fragment.text, fragment.words);
}

/** One span of each list, each after the one before: the first such choice, or null. */
function inOrder(choices: readonly (readonly TextSpan[])[]): readonly TextSpan[] | null {
  const spans: TextSpan[] = [];
  for (const choice of choices) {
    const from = spans.at(-1)?.end ?? 0;
    const span = choice.find(({ start }) => start >= from);
    if (span === undefined) return null;
    spans.push(span);
  }
  return spans;
}

export function placeIn({ item, text, lang, words }: Wording, spans: readonly TextSpan[]): Place {
  const isWhole = words.every(({ start, end }) =>
    spans.some((span) => span.start <= start && end <= span.end),
  );
  return { item, wording: text, lang, spans, isWhole };
}
