import type { Completion } from '../../search/completions.ts';
import styles from './CompletionList.module.css';

interface CompletionListProps {
  readonly id: string;
  readonly completions: readonly Completion[];
  readonly active: number | null;
  readonly accept: (completion: Completion) => void;
}

const leadsTo: Readonly<Record<Completion['kind'], string>> = {
  clause: 'open',
  speaker: 'open',
  topic: 'filter',
  operator: 'narrow by',
};

// The pattern of the ARIA Authoring Practices for a combobox: the keys are the box's, and the list is no form field.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */

/** The options under the search box. The focus stays in the box; the arrow keys point at an option there. */
export function CompletionList({ id, completions, active, accept }: CompletionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      className={styles.list}
      hidden={completions.length === 0}
    >
      {completions.map((completion, place) => (
        <div
          key={completion.label}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          className={styles.option}
          // The press would take the focus from the box, and so close the list before the click comes.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => accept(completion)}
        >
          {completion.label} <span className={styles.leads}>{leadsTo[completion.kind]}</span>
        </div>
      ))}
    </div>
  );
}
