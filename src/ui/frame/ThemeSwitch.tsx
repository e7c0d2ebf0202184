import { useEffect, useRef, useState } from 'react';
import { rememberTheme, readTheme, themes, type Theme } from './theme.ts';
import styles from './ThemeSwitch.module.css';

const words: Readonly<Record<Theme, string>> = { system: 'Auto', light: 'Light', dark: 'Dark' };

/** Light, dark, or as the reader's system has it. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>('system');
  const choices = useRef<HTMLFieldSetElement>(null);
  // What is kept in the browser is not known where the page is built, nor what was chosen before the page came alive.
  useEffect(() => {
    const early = chosenBefore(choices.current);
    if (early !== null) rememberTheme(early);
    // oxlint-disable-next-line react/set-state-in-effect
    setTheme(readTheme());
  }, []);
  return (
    <fieldset ref={choices} className={styles.switch}>
      <legend className={styles.legend}>Theme</legend>
      {themes.map((one) => (
        <label key={one} className={styles.choice}>
          <input
            type="radio"
            name="theme"
            value={one}
            checked={theme === one}
            onChange={() => {
              setTheme(one);
              rememberTheme(one);
            }}
          />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** A choice that stands in the boxes and nowhere else. */
function chosenBefore(choices: HTMLFieldSetElement | null): Theme | null {
  const boxes = [...(choices?.querySelectorAll('input') ?? [])];
  const value = boxes.find(({ checked, defaultChecked }) => checked && !defaultChecked)?.value;
  return themes.find((theme) => theme === value) ?? null;
}
