import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { itemKinds } from '../../domain/item.ts';
import { facetNames } from '../../search/criteria.ts';
import type { Findings } from '../../search/findings.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import { SpokenChanges } from '../shared/Spoken.tsx';
import { counted } from '../shared/wording.ts';
import { deferredFacets } from './deferred-facets.ts';
import styles from './FilterDialog.module.css';

/** The facets in a native dialog, for narrow screens: Escape closes it, and the focus returns to the button. */
export function FilterDialog({ findings }: { readonly findings: Findings }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = (): void => {
    // Drawn before the dialog opens, so that the focus finds the first check box.
    flushSync(() => setOpen(true));
    dialog.current?.showModal();
  };
  // Where they do not come, the page itself says so.
  const showWithFacets = (): void => void deferredFacets.preload().then(show, () => {});
  const selection = useExplorer((explorer) => explorer.view.criteria.selection);
  const chosen = facetNames.reduce((sum, name) => sum + selection[name].length, 0);
  const total = itemKinds.reduce((sum, kind) => sum + findings.counts[kind], 0);
  const found = counted(total, ['result', 'results']);
  return (
    <>
      <button type="button" className={styles.open} aria-haspopup="dialog" onClick={showWithFacets}>
        Filters{chosen > 0 && ` (${chosen})`}
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby="filter-dialog-heading"
        onClose={() => setOpen(false)}
      >
        <div className={styles.frame}>
          <h2 id="filter-dialog-heading" className={styles.heading}>
            Filters
          </h2>
          <div className={styles.facets}>{open && <deferredFacets.Part id="dialog" />}</div>
          <form method="dialog" className={styles.foot}>
            <button type="submit" className={styles.show}>
              Show {found}
            </button>
            {/* While the dialog is open, nothing outside it is read out. */}
            {open && <SpokenChanges words={found} />}
          </form>
        </div>
      </dialog>
    </>
  );
}
