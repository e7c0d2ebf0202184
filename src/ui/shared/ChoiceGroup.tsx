import type { ReactNode } from 'react';
import { useExplorer } from './explorer-context.ts';
import styles from './ChoiceGroup.module.css';

interface Choice {
  readonly value: string;
  readonly words: ReactNode;
  readonly count?: number;
  readonly disabled?: boolean;
}

interface ChoiceGroupProps {
  /** The key in the address. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Chosen where the address says nothing. */
  readonly initial?: readonly string[];
}

const nothing: readonly string[] = [];

/** Check boxes for one key of a page with filters of its own; the choice stands in the address. */
export function ChoiceGroup({ name, label, choices, initial = nothing }: ChoiceGroupProps) {
  const kept = useExplorer((explorer) => explorer.view.choices[name]);
  const choose = useExplorer((explorer) => explorer.choose);
  const chosen = kept ?? initial;
  const change = (value: string): void => {
    const next = chosen.includes(value)
      ? chosen.filter((one) => one !== value)
      : [...chosen, value];
    const asInitial = next.length === initial.length && next.every((one) => initial.includes(one));
    choose(name, asInitial ? [] : next);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {choices.map(({ value, words, count, disabled = false }) => (
          <label key={value} className={styles.choice} data-disabled={disabled || undefined}>
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={chosen.includes(value)}
              disabled={disabled}
              onChange={() => change(value)}
            />
            <span>
              {words}
              {count !== undefined && <span className={styles.count}> {count}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
