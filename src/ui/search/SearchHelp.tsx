import { lazy, Suspense, useState } from 'react';
import styles from './SearchHelp.module.css';

const SearchWays = lazy(async () => ({ default: (await import('./SearchWays.tsx')).SearchWays }));

/** What the box understands, one click away; its words are fetched by that click, since most never ask. */
export function SearchHelp() {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.help} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>How to search</summary>
      {open && (
        <Suspense fallback={<p>Loading …</p>}>
          <SearchWays />
        </Suspense>
      )}
    </details>
  );
}
