import type { ReactNode } from 'react';
import { useExplorer } from './explorer-context.ts';
import styles from './SortButton.module.css';

interface SortButtonProps {
  /** The key in the address. */
  readonly name: string;
  readonly value: string;
  /** The order where the address says nothing. */
  readonly initial: string;
  readonly children: ReactNode;
}

/** A column's heading that orders the table by it. */
export function SortButton({ name, value, initial, children }: SortButtonProps) {
  const chosen = useExplorer((explorer) => explorer.view.choices[name]?.[0]) ?? initial;
  const choose = useExplorer((explorer) => explorer.choose);
  return (
    <button
      type="button"
      className={styles.button}
      onClick={() => choose(name, value === initial ? [] : [value])}
    >
      {children} <span aria-hidden="true">{chosen === value ? '▾' : '▿'}</span>
    </button>
  );
}
