import { inReadingOrder, type Sayings } from '../../domain/sayings.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { ClaimBlock } from './ClaimBlock.tsx';
import { QuoteBlock } from './QuoteBlock.tsx';
import styles from './ArticleParagraph.module.css';

interface ArticleParagraphProps {
  readonly number: number;
  readonly sayings: Sayings;
}

/** One paragraph of an article: its quotes and our paraphrases in the order they stand. */
export function ArticleParagraph({ number, sayings }: ArticleParagraphProps) {
  const rows = [...sayings.claims, ...sayings.quotes].toSorted(inReadingOrder);
  return (
    <section
      id={`p${number}`}
      tabIndex={-1}
      className={styles.paragraph}
      aria-label={`Paragraph ${number}`}
    >
      <p className={styles.number}>
        <a href={`#p${number}`}>
          <Hidden>Link to paragraph </Hidden>
          <span aria-hidden="true">¶ </span>
          {number}
        </a>
      </p>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id}>
            {'segments' in row ? <QuoteBlock quote={row} /> : <ClaimBlock claim={row} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
