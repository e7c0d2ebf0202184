import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

interface DataTableProps {
  readonly caption: ReactNode;
  /** The scrolling region's name. */
  readonly label: string;
  /** Keeps its columns at any width, and scrolls; otherwise rows stack where there is no room. */
  readonly matrix?: boolean;
  readonly children: ReactNode;
}

// Every part says its role, since a table whose rows are stacked by style sheet is no longer a table to some browsers.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */

/** A real table in a region of its own, which can be scrolled by keyboard where it is wider than the page. */
export function DataTable({ caption, label, matrix = false, children }: DataTableProps) {
  return (
    // Whoever has no mouse scrolls it with the arrow keys, and so must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.region} aria-label={label} tabIndex={0}>
      <table role="table" className={styles.table} data-matrix={matrix || undefined}>
        <caption className={styles.caption}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

interface PartProps {
  readonly children: ReactNode;
}

/** The table's heading row. */
export function Head({ children }: PartProps) {
  return (
    <thead role="rowgroup">
      <tr role="row">{children}</tr>
    </thead>
  );
}

export function Body({ children }: PartProps) {
  return <tbody role="rowgroup">{children}</tbody>;
}

interface RowProps extends PartProps {
  readonly id?: string;
}

export function Row({ id, children }: RowProps) {
  return (
    <tr role="row" id={id}>
      {children}
    </tr>
  );
}

interface HeadCellProps {
  readonly sorted?: boolean;
  readonly children: ReactNode;
}

export function HeadCell({ sorted = false, children }: HeadCellProps) {
  return (
    <th role="columnheader" scope="col" aria-sort={sorted ? 'ascending' : undefined}>
      {children}
    </th>
  );
}

export function RowHead({ children }: PartProps) {
  return (
    <th role="rowheader" scope="row">
      {children}
    </th>
  );
}

interface CellProps {
  /** The column's name, shown where rows are stacked. */
  readonly label: string;
  readonly span?: number;
  readonly children: ReactNode;
}

export function Cell({ label, span, children }: CellProps) {
  return (
    <td role="cell" data-label={label} colSpan={span}>
      {children}
    </td>
  );
}
