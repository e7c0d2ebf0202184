import { useEffect, useState } from 'react';
import styles from './UpdateNotice.module.css';

interface UpdateNoticeProps {
  readonly onShow: () => void;
  readonly onLater: () => void;
}

/** Says that the site has changed since the page was opened. It takes no focus: the reader may be typing. */
export function UpdateNotice({ onShow, onLater }: UpdateNoticeProps) {
  const [words, setWords] = useState('');
  // What stands in a live region when it appears is not read out; what comes into it is.
  useEffect(() => setWords('A newer version of this site is ready.'), []);
  return (
    <section className={styles.notice} aria-label="Newer version">
      <output>{words}</output>
      <button type="button" className={styles.show} onClick={onShow}>
        Show it
      </button>
      <button type="button" className={styles.later} onClick={onLater}>
        Later
      </button>
    </section>
  );
}
