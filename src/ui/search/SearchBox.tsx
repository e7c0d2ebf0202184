import { useEffect, useRef, useState } from 'react';
import { useAddressOf, useExplorer } from '../shared/explorer-context.ts';
import { viewOf } from '../../store/view.ts';
import styles from './SearchBox.module.css';

/** The one search box, on every page. On Explore each letter is a question; elsewhere Enter takes the words there. */
export function SearchBox({ compact }: { readonly compact: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const { value, change, submit } = useQuestion(input);
  useSearchKey(input);
  const addressOf = useAddressOf();
  return (
    <search className={styles.search} data-compact={compact || undefined}>
      <form action={addressOf(viewOf({ kind: 'explore' }))} method="get" onSubmit={submit}>
        <label htmlFor="search-box" className={styles.label}>
          Search clauses, quotes, claims and speakers
        </label>
        <div className={styles.row}>
          <input
            ref={input}
            id="search-box"
            className={styles.input}
            type="search"
            name="q"
            value={value}
            onChange={(event) => change(event.currentTarget.value)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            aria-keyshortcuts="Control+K Meta+K"
          />
          <button type="submit" className={styles.button}>
            Search
          </button>
        </div>
      </form>
    </search>
  );
}

function useQuestion(input: React.RefObject<HTMLInputElement | null>) {
  const exploring = useExplorer((explorer) => explorer.view.page.kind === 'explore');
  const query = useExplorer((explorer) => explorer.view.criteria.query);
  const ask = useExplorer((explorer) => explorer.ask);
  const visit = useExplorer((explorer) => explorer.visit);
  const [draft, setDraft] = useState<string | null>(null);
  const change = (value: string): void => (exploring ? ask(value) : setDraft(value));
  const changeNow = useRef(change);
  useEffect(() => {
    changeNow.current = change;
  });

  // What was typed before the page came alive stands in the field and nowhere else: it counts.
  useEffect(() => {
    const typed = input.current?.value ?? '';
    if (typed !== '' && typed !== input.current?.defaultValue) changeNow.current(typed);
  }, [input]);

  const value = exploring ? query : (draft ?? query);
  const submit = (event: React.SubmitEvent): void => {
    event.preventDefault();
    setDraft(null);
    if (!exploring) visit(viewOf({ kind: 'explore' }, { query: value }));
  };
  return { value, change, submit };
}

/** Ctrl+K, or Cmd+K, goes to the box from anywhere: a combination, so that no single letter is taken from anyone. */
function useSearchKey(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [input]);
}
