import type { ReactNode } from 'react';
import styles from './Page.module.css';

/** A reading page: its parts one below the other, well apart. */
export function Page({ children }: { readonly children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}

/** A page for tables and things laid side by side. */
export function WidePage({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.page} data-wide>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
