import { Suspense, useState } from 'react';
import { atOnce, deferredPart } from '../shared/deferred-part.tsx';
import { PagePart } from '../shared/PagePart.tsx';
import styles from './SearchHelp.module.css';

const searchWays = deferredPart(async () => (await import('./SearchWays.tsx')).SearchWays, atOnce);

/** What the box understands, one click away; its words are fetched by that click, since most never ask. */
export function SearchHelp() {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.help} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>How to search</summary>
      {open && (
        <PagePart name="how to search">
          <Suspense fallback={<p>Loading …</p>}>
            <searchWays.Part />
          </Suspense>
        </PagePart>
      )}
    </details>
  );
}
