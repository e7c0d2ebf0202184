import { spansOf, placeIn } from './locate.ts';
import type { Pasted, PastedFragment } from './pasted.ts';
import type { Fragment } from './quote-check.ts';
import { textOf } from './compared-words.ts';
import type { Wording } from './wordings.ts';

/** Shorter stretches stand in too many places to show where words were taken from. */
const fewestBetweenEllipses = 3;
const fewestRunTogether = 4;
const mostFragments = 4;

/** What stands between ellipses, where each piece stands somewhere. */
export function fragmentsOf(
  { fragments }: Pasted,
  wordings: readonly Wording[],
): readonly Fragment[] | null {
  const places = fragments.flatMap((one) => found(one, wordings, fewestBetweenEllipses));
  return fragments.length > 1 && places.length === fragments.length ? places : null;
}

function found(
  fragment: PastedFragment,
  wordings: readonly Wording[],
  fewest: number,
): readonly Fragment[] {
  if (fragment.words.length < fewest) return [];
  for (const wording of wordings) {
    const span = spansOf(fragment, wording)[0];
    if (span !== undefined)
      return [{ pasted: textOf(fragment.text, fragment.words), place: placeIn(wording, [span]) }];
  }
  return [];
}

/**
 * Pieces run together without a sign: the longest beginning that stands somewhere, then the longest of what remains, until nothing
 * remains.
 */
export function piecesOf(
  { text, words }: Pasted,
  wordings: readonly Wording[],
): readonly Fragment[] | null {
  const fragments: Fragment[] = [];
  let from = 0;
  while (from < words.length && fragments.length < mostFragments) {
    const longest = longestFrom(text, words, from, wordings);
    if (longest === null) return null;
    fragments.push(longest.fragment);
    from = longest.to;
  }
  // Out of one item alone it is that item's wording with something left out.
  const items = new Set(fragments.map(({ place }) => place.item));
  return from === words.length && items.size > 1 ? fragments : null;
}

function longestFrom(
  text: string,
  words: Pasted['words'],
  from: number,
  wordings: readonly Wording[],
): { readonly fragment: Fragment; readonly to: number } | null {
  for (let to = words.length; to >= from + fewestRunTogether; to -= 1) {
    const [fragment] = found({ text, words: words.slice(from, to) }, wordings, fewestRunTogether);
    if (fragment !== undefined) return { fragment, to };
  }
  return null;
}
