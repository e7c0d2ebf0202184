import type { SourceId } from '../../domain/corpus.ts';
import { SourceList } from './SourceList.tsx';
import { counted } from './wording.ts';
import styles from './FoldedSources.module.css';

/** Sources folded to their count, where many short texts each have several. */
export function FoldedSources({ sources }: { readonly sources: readonly SourceId[] }) {
  if (sources.length === 0) {
    return <p className={styles.folded}>No source in this edition’s list.</p>;
  }
  return (
    <details className={styles.folded}>
      <summary>{counted(sources.length, ['source', 'sources'])}</summary>
      <SourceList sources={sources} />
    </details>
  );
}
