import { Spoken, SpokenChanges } from './Spoken.tsx';
import styles from './StatusLine.module.css';

interface StatusLineProps {
  readonly words: string;
  /** The line itself is the news, and so is read out when it appears; else its first words belong to the page. */
  readonly isNews?: boolean;
}

/** Says a short sentence in sight at once, and reads it out, once, when changes rest. Always mounted. */
export function StatusLine({ words, isNews = false }: StatusLineProps) {
  return (
    <>
      <p className={styles.status}>{words}</p>
      {isNews ? <Spoken words={words} /> : <SpokenChanges words={words} />}
    </>
  );
}
