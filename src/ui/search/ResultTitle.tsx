import type { Hit } from '../../search/findings.ts';
import { MarkedText } from '../shared/MarkedText.tsx';
import { headingOf } from './item-page.ts';

/** The result's heading with the words that were found in it. */
export function ResultTitle({ hit }: { readonly hit: Hit }) {
  const { field, text } = headingOf(hit.item);
  const match = hit.matches.find((one) => one.field === field && one.text === text);
  const marked = <MarkedText text={text} marks={match?.marks ?? []} />;
  return hit.item.kind === 'quote' ? <>“{marked}”</> : marked;
}
