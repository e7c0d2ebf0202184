import { useEffect, useId, useRef } from 'react';
import { viewOf } from '../../store/view.ts';
import { useAddressOf } from '../shared/explorer-context.ts';
import { CompletionList } from './CompletionList.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import { useCompletions, type Completions } from './use-completions.ts';
import { useQuestion } from './use-question.ts';
import styles from './SearchBox.module.css';

/**
 * The one search box, on every page. On Explore each letter is a question; elsewhere Enter takes the words there.
 * A combobox as the ARIA Authoring Practices have it: list autocomplete with manual selection.
 */
export function SearchBox({ compact }: { readonly compact: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const question = useQuestion(input);
  const completions = useCompletions(question);
  useSearchKey(input);
  const addressOf = useAddressOf();
  return (
    <search className={styles.search} data-compact={compact || undefined}>
      <form
        action={addressOf(viewOf({ kind: 'explore' }))}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          completions.close();
          question.commit();
        }}
      >
        <label htmlFor="search-box" className={styles.label}>
          Search clauses, quotes, claims and speakers
        </label>
        <div className={styles.row}>
          <QuestionField
            input={input}
            list={list}
            value={question.value}
            completions={completions}
          />
          <button type="submit" className={styles.button}>
            Search
          </button>
          <CompletionList
            id={list}
            completions={completions.shown}
            active={completions.active}
            accept={completions.accept}
          />
        </div>
        {!compact && <SearchHelp />}
      </form>
    </search>
  );
}

interface QuestionFieldProps {
  readonly input: React.RefObject<HTMLInputElement | null>;
  /** The id of the list of suggestions. */
  readonly list: string;
  readonly value: string;
  readonly completions: Completions;
}

function QuestionField({ input, list, value, completions }: QuestionFieldProps) {
  const { active, open, type, onKeyDown, close } = completions;
  return (
    <input
      ref={input}
      id="search-box"
      className={styles.input}
      type="search"
      name="q"
      value={value}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={close}
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={open}
      aria-controls={list}
      aria-activedescendant={active === null ? undefined : `${list}-${active}`}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      enterKeyHint="search"
      aria-keyshortcuts="Control+K Meta+K"
    />
  );
}

/** Ctrl+K, or Cmd+K, goes to the box from anywhere: a combination, so that no single letter is taken from anyone. */
function useSearchKey(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isCombination = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (event.key.toLowerCase() !== 'k' || !isCombination) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [input]);
}
