import type { Hit } from '../../search/findings.ts';
import { MarkedText } from '../shared/MarkedText.tsx';
import { headingOf } from './item-page.ts';
import styles from './ResultExcerpt.module.css';

/** Where the words were found, when the heading does not show them: the field by name, and the stretch that holds them. */
export function ResultExcerpt({ hit }: { readonly hit: Hit }) {
  const { excerpt, item } = hit;
  if (excerpt === null) return <RestingText hit={hit} />;
  const heading = headingOf(item);
  if (excerpt.field === heading.field) return <RestingText hit={hit} />;
  return (
    <p className={styles.excerpt}>
      <span className={styles.field}>Found in {excerpt.field}: </span>
      <span lang={excerpt.lang ?? undefined}>
        {excerpt.cutBefore && '… '}
        <MarkedText text={excerpt.text} marks={excerpt.marks} />
        {excerpt.cutAfter && ' …'}
      </span>
    </p>
  );
}

/** A clause whose title holds the words, or that only filters found, shows its summary: a title alone tells little. */
function RestingText({ hit: { item, matches } }: { readonly hit: Hit }) {
  if (item.kind !== 'clause') return null;
  const match = matches.find((one) => one.field === 'summary');
  return (
    <p className={styles.excerpt}>
      <MarkedText text={item.clause.summary} marks={match?.marks ?? []} />
    </p>
  );
}
