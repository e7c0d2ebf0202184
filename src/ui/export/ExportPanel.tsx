import { asCsv, asJson, asMarkdown } from '../../domain/export/export-formats.ts';
import { itemRow } from '../../domain/export/item-row.ts';
import type { Item } from '../../domain/item.ts';
import { viewOf } from '../../store/view.ts';
import { pageOf } from '../search/item-page.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { writtenDate } from '../shared/dates.ts';
import { useAddressOf, useCorpus, useExplorer } from '../shared/explorer-context.ts';
import { counted } from '../shared/wording.ts';
import { download } from './download.ts';
import styles from './ExportPanel.module.css';

/** The set of results as a file, in the three forms that readers ask for. */
export function ExportPanel({ items }: { readonly items: readonly Item[] }) {
  const corpus = useCorpus();
  const addressOf = useAddressOf();
  const view = useExplorer((explorer) => explorer.view);
  const absolute = (address: string): string => new URL(address, location.origin).href;
  const rows = () =>
    items.map((item) => itemRow(item, corpus, (one) => absolute(addressOf(viewOf(pageOf(one))))));
  const head = () => ({
    title: `${corpus.treaty.shortTitle}: ${counted(items.length, ['result', 'results'])}`,
    address: absolute(addressOf(view)),
    edition: `Treaty Clause Explorer, edition ${corpus.edition.version} of ${writtenDate(corpus.edition.created)}`,
  });
  return (
    <p className={styles.panel}>
      Download {counted(items.length, ['result', 'results'])}:
      <button
        type="button"
        className={styles.button}
        onClick={() => download('results.csv', 'text/csv', asCsv(rows()))}
      >
        <Hidden>Download as </Hidden>
        CSV
      </button>
      <button
        type="button"
        className={styles.button}
        onClick={() => download('results.json', 'application/json', asJson(rows(), head()))}
      >
        <Hidden>Download as </Hidden>
        JSON
      </button>
      <button
        type="button"
        className={styles.button}
        onClick={() => download('results.md', 'text/markdown', asMarkdown(rows(), head()))}
      >
        <Hidden>Download as </Hidden>
        Markdown
      </button>
    </p>
  );
}
