import type { Citable } from '../../domain/citation/citable.ts';
import type { Comparison, Corpus } from '../../domain/corpus.ts';
import { anchorOfValue } from '../compare/anchor.ts';
import { viewOf, type View } from '../../store/view.ts';
import { pageOf } from '../search/item-page.ts';

/** Where a citable thing stands: its own page, or its place on the page that holds it. */
export function viewOfCitable(citable: Citable, corpus: Corpus): View {
  switch (citable.kind) {
    case 'value':
      return {
        ...viewOf({ kind: 'compare' }, {}, `#${anchorOfValue(citable.comparison, citable.value)}`),
        choices: {
          with: besideOwn(citable.comparison, corpus),
          row: [citable.value.variable],
        },
      };
    case 'event':
      return viewOf({ kind: 'timeline' }, {}, `#${citable.event.id}`);
    default:
      return viewOf(pageOf(citable));
  }
}

/** The treaty and one to hold it against, since the page compares two or more. */
function besideOwn({ id }: Comparison, { contents: { comparisons } }: Corpus): readonly string[] {
  const ids = comparisons.map((one) => one.id);
  const first = ids.find((one) => one !== id);
  return ids.filter((one) => one === id || one === first);
}
