import { ChoiceGroup } from '../shared/ChoiceGroup.tsx';
import { initiallyShown, type Kit } from './use-kit.ts';
import styles from './Basket.module.css';

const hideable = [
  { value: 'speakers', words: 'Speakers' },
  { value: 'verdicts', words: 'Verdicts' },
  { value: 'notes', words: 'Notes' },
];

const showable = [
  { value: 'sheet', words: 'The work sheet' },
  { value: 'key', words: 'The answer key' },
];

/** Makes a class kit of the basket: what pupils are to find out is left out, and stands in a key of its own. */
export function KitChoices({ kit }: { readonly kit: Kit | null }) {
  return (
    <div>
      <ChoiceGroup name="hide" label="For a class, hide" choices={hideable} />
      {kit !== null && (
        <>
          <ChoiceGroup
            name="show"
            label="On this page"
            choices={showable}
            initial={initiallyShown}
          />
          <p className={styles.hint}>
            The answers are not on the sheet, but whoever has this link can show them with one
            click: it is no lock for an examination. On paper, sheet and key stand on pages of their
            own.
            {kit.hidden.speakers &&
              ' Names are left out of our paraphrases; other words of them may still tell who speaks.'}
          </p>
        </>
      )}
    </div>
  );
}
