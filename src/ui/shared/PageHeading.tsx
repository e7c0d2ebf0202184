import type { ReactNode } from 'react';
import styles from './PageHeading.module.css';

interface PageHeadingProps {
  /** What kind of page it is, in a word or two, above the heading. */
  readonly over?: ReactNode;
  readonly children: ReactNode;
}

/** The page's one heading. It takes the focus when its page opens. */
export function PageHeading({ over, children }: PageHeadingProps) {
  return (
    <div className={styles.heading}>
      {over !== undefined && <p className={styles.over}>{over}</p>}
      <h1 id="page-heading" tabIndex={-1}>
        {children}
      </h1>
    </div>
  );
}
