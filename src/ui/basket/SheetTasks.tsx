import type { Collectable } from '../../domain/item.ts';
import { verdicts } from '../../domain/vocabulary.ts';
import { verdictWord } from '../shared/wording.ts';
import type { HiddenParts } from './use-kit.ts';
import styles from './WorkSheet.module.css';

interface SheetTasksProps {
  readonly item: Collectable;
  readonly hidden: HiddenParts;
}

/** What a class is asked of an item: that which was hidden of it. Boxes and lines are for a pen. */
export function SheetTasks({ item, hidden }: SheetTasksProps) {
  if (item.kind === 'clause') return null;
  const { check } = item.kind === 'quote' ? item.quote : item.claim;
  return (
    <div className={styles.tasks}>
      {hidden.speakers && <p className={styles.line}>Who says so?</p>}
      {hidden.verdicts && check !== undefined && (
        <>
          <p>Held against clause {check.clause} as it is reported, this is:</p>
          <ul className={styles.boxes}>
            {verdicts.map((verdict) => (
              <li key={verdict}>{verdictWord[verdict]}</li>
            ))}
          </ul>
          <p className={styles.line}>Why?</p>
        </>
      )}
    </div>
  );
}
