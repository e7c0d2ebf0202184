import styles from './SearchHelp.module.css';

const ways: readonly (readonly [string, string])[] = [
  ['"exact phrase"', 'these words, in this order'],
  ['-word', 'without this word; -"phrase" works too'],
  ['speaker:name', 'what one speaker says, in any spelling'],
  ['topic:word', 'on one topic'],
  ['clause:4, clause:3-5', 'about one clause, or several'],
  ['is:quote', 'only clauses, quotes, claims or speakers'],
  ['by:anonymous', 'by attribution'],
  ['basis:unverified', 'by provenance'],
  ['verdict:not-in-text', 'by verdict'],
];

/** What may be typed, and what it does. */
export function SearchWays() {
  return (
    <>
      <dl className={styles.ways}>
        {ways.map(([typed, meaning]) => (
          <div key={typed} className={styles.way}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        Exact matches come first, then other word forms, corrected spellings and other names, and
        only when nothing holds all words, items that hold some. Any other word with a colon is a
        plain word.
      </p>
    </>
  );
}
