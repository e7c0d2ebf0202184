import type { ReactNode } from 'react';
import styles from './RecordList.module.css';

/** A ruled list of records, each with a heading (`<h2>` or `<h3>`) and a line or two. */
export function RecordList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.records}>{children}</ul>;
}
