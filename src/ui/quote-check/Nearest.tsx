import { itemKey, verdictOf, type Item } from '../../domain/item.ts';
import { listedAs, pageOf } from '../search/item-page.ts';
import { PageLink } from '../shared/PageLink.tsx';
import { VerdictMark } from '../shared/VerdictMark.tsx';
import styles from './QuoteAnswer.module.css';

/** What shares most words with a sentence that stands nowhere, each with its verdict: that may be what is looked for. */
export function Nearest({ items }: { readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <p>What comes nearest, for a look by eye:</p>
      <ul className={styles.nearest}>
        {items.map((item) => (
          <li key={itemKey(item)}>
            <PageLink to={pageOf(item)}>{listedAs(item)}</PageLink> <Verdict item={item} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Verdict({ item }: { readonly item: Item }) {
  const verdict = verdictOf(item);
  return verdict === null ? null : <VerdictMark verdict={verdict} />;
}
