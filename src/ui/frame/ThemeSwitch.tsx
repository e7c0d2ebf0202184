import { useEffect, useState } from 'react';
import { rememberTheme, readTheme, themes, type Theme } from './theme.ts';
import styles from './ThemeSwitch.module.css';

const words: Readonly<Record<Theme, string>> = { system: 'Auto', light: 'Light', dark: 'Dark' };

/** Light, dark, or as the reader's system has it. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>('system');
  // What is kept in the browser is not known where the page is built, so it is read after the first drawing.
  // oxlint-disable-next-line react/set-state-in-effect
  useEffect(() => setTheme(readTheme()), []);
  return (
    <fieldset className={styles.switch}>
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
