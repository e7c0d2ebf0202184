import { useEffect, useState, type ComponentType } from 'react';
import type { Citable } from '../../domain/citation/citable.ts';
import { pathOf } from '../../store/page.ts';
import type { View } from '../../store/view.ts';
import { useCorpus, useExplorer } from '../shared/explorer-context.ts';
import { viewOfCitable } from './citable-view.ts';
import styles from './ItemVersion.module.css';

interface ItemVersionProps {
  readonly item: Citable;
}

/** For whoever came by a link that names a version of this item: whether it has changed since. Else nothing. */
export function ItemVersion({ item }: ItemVersionProps) {
  const corpus = useCorpus();
  const view = useExplorer((explorer) => explorer.view);
  const named = view.version !== '' && isAt(viewOfCitable(item, corpus), view);
  return named ? <NamedVersion key={view.version} item={item} version={view.version} /> : null;
}

/** Whether a view shows the item whose own view is given: its page, or its place on a page of many. */
function isAt(own: View, view: View): boolean {
  return pathOf(own.page) === pathOf(view.page) && (own.hash === '' || own.hash === view.hash);
}

interface NamedVersionProps extends ItemVersionProps {
  readonly version: string;
}

/** Few links name a version, so what tells of it is fetched for those who come by one. */
function NamedVersion(props: NamedVersionProps) {
  const [Notice, setNotice] = useState<ComponentType<NamedVersionProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const study = useExplorer((explorer) => explorer.study);
  useEffect(() => {
    // The log of corrections is in the study: with it at hand, the notice need not wait again.
    void Promise.all([import('./VersionNotice.tsx'), study()]).then(
      ([{ VersionNotice }]) => setNotice(() => VersionNotice),
      () => setFailed(true),
    );
  }, [study]);
  if (Notice !== null) return <Notice {...props} />;
  return (
    <output className={styles.waiting}>
      {failed &&
        'Whether this has changed since the link was made could not be looked up. Check the connection and load the page again.'}
    </output>
  );
}
