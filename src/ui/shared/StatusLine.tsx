import { useEffect, useState } from 'react';
import { Hidden } from './Hidden.tsx';
import styles from './StatusLine.module.css';

/** How long changes must rest before they are read out, in milliseconds. */
const rest = 700;

/** Says a short sentence in sight at once, and reads it out, once, when changes rest. Always mounted. */
export function StatusLine({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), rest);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <>
      <p className={styles.status}>{words}</p>
      <output>
        <Hidden>{said}</Hidden>
      </output>
    </>
  );
}
