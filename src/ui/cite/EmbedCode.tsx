import { useRef, useState } from 'react';
import { embedCode } from '../../domain/embed-code.ts';
import { useCorpus, useExplorer } from '../shared/explorer-context.ts';
import { embeddedOf, type Embeddable } from './embedded.ts';
import { useCopy } from './use-copy.ts';
import styles from './CitePanel.module.css';

const themes = [
  { value: '', words: 'As the reader’s system' },
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
];

/** Opens the HTML that shows the item’s card on another page. */
export function EmbedCode({ item }: { readonly item: Embeddable }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Embed on another page</summary>
      {open && <Code item={item} />}
    </details>
  );
}

function Code({ item }: { readonly item: Embeddable }) {
  const corpus = useCorpus();
  const base = useExplorer((explorer) => explorer.base);
  const [theme, setTheme] = useState('');
  const shown = useRef<HTMLPreElement>(null);
  const { said, copy } = useCopy();
  const whole = (path: string): string => new URL(base.slice(0, -1) + path, location.href).href;
  const embedded = embeddedOf(item, corpus, whole);
  const card = theme === '' ? embedded.card : `${embedded.card}?theme=${theme}`;
  const code = embedCode({ ...embedded, card });
  return (
    <div className={styles.embed}>
      <label className={styles.format}>
        Colours
        <select value={theme} onChange={({ target }) => setTheme(target.value)}>
          {themes.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <pre ref={shown} className={styles.source}>
        {code}
      </pre>
      <p>
        The last line fits the frame to its card, and may be left out.{' '}
        <a href={card}>See the card by itself</a>
      </p>
      <p className={styles.actions}>
        <button
          type="button"
          onClick={() => void copy({ text: code, html: null }, 'embed code', shown.current)}
        >
          Copy code
        </button>
        <output>{said}</output>
      </p>
    </div>
  );
}
