import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** Terms and descriptions (`<dt>`, `<dd>`), side by side where there is room. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}
