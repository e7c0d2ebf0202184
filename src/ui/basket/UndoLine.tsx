import { useEffect, useRef } from 'react';
import type { Undo } from './undo.ts';
import styles from './Basket.module.css';

interface UndoLineProps {
  readonly undo: Undo;
  readonly onUndo: () => void;
}

/** Says what was taken away, and takes the focus, which stood on what is gone. */
export function UndoLine({ undo, onUndo }: UndoLineProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p className={styles.undo}>
      {undo.words}{' '}
      <button ref={button} type="button" onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}
