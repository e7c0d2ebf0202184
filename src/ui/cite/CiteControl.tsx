import { useState, type ComponentType } from 'react';
import type { Citable } from '../../domain/citation/citable.ts';
import type { Collectable } from '../../domain/item.ts';
import { CollectButton } from '../basket/CollectButton.tsx';
import { Hidden } from '../shared/Hidden.tsx';
import { PagePart } from '../shared/PagePart.tsx';
import { citableWord } from './citable-words.ts';
import { ItemVersion } from './ItemVersion.tsx';
import styles from './CiteControl.module.css';

interface CiteControlProps {
  readonly item: Citable;
  /** What is cited, for those who listen to the page: needed where several controls stand on one page. */
  readonly name?: string;
}

/**
 * Opens and closes the citations of one item. Most readers never cite, so the formats and all that belongs to them are
 * fetched when the control is first opened.
 */
export function CiteControl({ item, name = citableWord[item.kind] }: CiteControlProps) {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [Panel, setPanel] = useState<ComponentType<{ readonly item: Citable }> | null>(null);
  const load = async (): Promise<void> => {
    setFailed(false);
    try {
      const { CitePanel } = await import('./CitePanel.tsx');
      setPanel(() => CitePanel);
    } catch {
      setFailed(true);
    }
  };
  const toggle = (): void => {
    if (!open && Panel === null) void load();
    setOpen(!open);
  };
  return (
    <>
      <ItemVersion item={item} />
      <div className={styles.cite}>
        {isCollectable(item) && <CollectButton item={item} />}
        <button type="button" className={styles.button} aria-expanded={open} onClick={toggle}>
          Cite <Hidden>{name}</Hidden>
        </button>
        {/* Always here, so that it is read out when it gets its words. */}
        <output className={styles.waiting}>{open && Panel === null && waitingWords(failed)}</output>
        {open && Panel !== null && (
          <PagePart name="the citations">
            <Panel item={item} />
          </PagePart>
        )}
      </div>
    </>
  );
}

function isCollectable(item: Citable): item is Collectable {
  return item.kind !== 'value' && item.kind !== 'event';
}

function waitingWords(failed: boolean): string {
  return failed ? 'The citations did not load. Reload the page to try again.' : 'Loading …';
}
