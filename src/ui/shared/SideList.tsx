import type { ReactNode } from 'react';
import type { Page } from '../../store/page.ts';
import { PageLink } from './PageLink.tsx';
import styles from './SideList.module.css';

interface Entry {
  readonly key: string;
  readonly page: Page;
  readonly words: ReactNode;
  readonly current: boolean;
}

interface SideListProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly children: ReactNode;
}

/** A page with its fellows listed beside it where there is room, so that one reads on without going back. */
export function SideList({ label, entries, children }: SideListProps) {
  return (
    <div className={styles.frame}>
      <nav aria-label={label} className={styles.side}>
        <ul>
          {entries.map(({ key, page, words, current }) => (
            <li key={key}>
              <PageLink to={page} current={current} className={styles.entry}>
                {words}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}
