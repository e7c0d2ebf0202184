import { asCsv, asJson, asMarkdown, type ExportHead } from '../../domain/export/export-formats.ts';
import { itemRow, type ItemRow } from '../../domain/export/item-row.ts';
import type { Criteria } from '../../search/criteria.ts';
import { viewOf } from '../../store/view.ts';
import { pageOf } from '../search/item-page.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { writtenDate } from '../shared/dates.ts';
import { useAddressOf, useCorpus, useExplorer } from '../shared/explorer-context.ts';
import { useSearch } from '../shared/use-search.ts';
import { counted } from '../shared/wording.ts';
import { download } from './download.ts';
import styles from './ExportPanel.module.css';

interface ExportPanelProps {
  readonly criteria: Criteria;
  readonly count: number;
}

interface Form {
  readonly name: string;
  readonly file: string;
  readonly type: string;
  readonly write: (rows: readonly ItemRow[], head: ExportHead) => string;
}

const forms: readonly Form[] = [
  { name: 'CSV', file: 'results.csv', type: 'text/csv', write: (rows) => asCsv(rows) },
  { name: 'JSON', file: 'results.json', type: 'application/json', write: asJson },
  { name: 'Markdown', file: 'results.md', type: 'text/markdown', write: asMarkdown },
];

/** The set of results as a file, all of them whether shown or not, in the three forms that readers ask for. */
export function ExportPanel({ criteria, count }: ExportPanelProps) {
  const corpus = useCorpus();
  const search = useSearch();
  const addressOf = useAddressOf();
  const view = useExplorer((explorer) => explorer.view);
  const absolute = (address: string): string => new URL(address, location.origin).href;
  const save = async ({ file, type, write }: Form): Promise<void> => {
    const items = await search.all(criteria);
    const rows = items.map((item) =>
      itemRow(item, corpus, (one) => absolute(addressOf(viewOf(pageOf(one))))),
    );
    const head = {
      title: `${corpus.treaty.shortTitle}: ${counted(items.length, ['result', 'results'])}`,
      address: absolute(addressOf(view)),
      edition: `Treaty Clause Explorer, edition ${corpus.edition.version} of ${writtenDate(corpus.edition.created)}`,
    };
    download(file, type, write(rows, head));
  };
  return (
    <p className={styles.panel}>
      Download {counted(count, ['result', 'results'])}:
      {forms.map((form) => (
        <button
          key={form.name}
          type="button"
          className={styles.button}
          onClick={() => void save(form)}
        >
          <Hidden>Download as </Hidden>
          {form.name}
        </button>
      ))}
    </p>
  );
}
