import { useId } from 'react';
import { noted } from '../../domain/basket/edit.ts';
import { longestNote } from '../../domain/basket/reader-words.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { useExplorer } from '../shared/explorer-context.ts';
import styles from './BasketEntry.module.css';

interface NoteFieldProps {
  readonly itemKey: string;
  readonly note: string;
  /** What the note is on, for those who listen to the page. */
  readonly name: string;
}

/** The reader's note on one item, kept letter by letter. Paper gets the text alone. */
export function NoteField({ itemKey, note, name }: NoteFieldProps) {
  const change = useExplorer((explorer) => explorer.changeBasket);
  const id = useId();
  return (
    <div className={styles.note}>
      <label htmlFor={id}>
        Note <Hidden>on {name}</Hidden>
      </label>
      <p id={`${id}-room`} className={styles.room}>
        {note.length.toLocaleString('en')} of {longestNote.toLocaleString('en')} characters
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-room`}
        dir="auto"
        rows={1}
        maxLength={longestNote}
        value={note}
        onChange={({ target }) => change((basket) => noted(basket, itemKey, target.value))}
      />
      {note !== '' && <NoteText note={note} />}
    </div>
  );
}

function NoteText({ note }: { readonly note: string }) {
  return (
    <p className={styles.written} dir="auto">
      {note}
    </p>
  );
}

/** The same where it stands among the edition's own words, and must not be taken for them. */
export function NamedNote({ note }: { readonly note: string }) {
  return (
    <div className={styles.note} data-given>
      <p className={styles.label}>Note</p>
      <NoteText note={note} />
    </div>
  );
}
