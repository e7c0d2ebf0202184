import type { ReactNode } from 'react';
import styles from './PageLead.module.css';

/** What the page holds, in a sentence under its heading. */
export function PageLead({ children }: { readonly children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}
