import { basketHtml } from '../../domain/basket/hand-over-page.ts';
import {
  basketBibtex,
  basketCsv,
  basketJson,
  basketMarkdown,
  handedOver,
  type HandedOver,
} from '../../domain/basket/hand-over.ts';
import type { Gathered } from '../../domain/basket/gathered.ts';
import type { ExportHead } from '../../domain/export/export-formats.ts';
import { today } from '../cite/today.ts';
import { download } from '../export/download.ts';
import { writtenDate } from '../shared/dates.ts';
import { useCorpus } from '../shared/explorer-context.ts';
import { useItemLink } from './use-item-link.ts';
import styles from './Basket.module.css';

interface BasketExportsProps {
  readonly title: string;
  readonly items: readonly Gathered[];
  /** The address that gives the basket again. */
  readonly link: string;
}

type Write = (items: readonly HandedOver[], head: ExportHead) => string;

const forms: readonly (readonly [string, extension: string, type: string, Write])[] = [
  ['Markdown', 'md', 'text/markdown', basketMarkdown],
  ['HTML', 'html', 'text/html', basketHtml],
  ['CSV', 'csv', 'text/csv', basketCsv],
  ['JSON', 'json', 'application/json', basketJson],
  ['BibTeX', 'bib', 'application/x-bibtex', basketBibtex],
];

/** The basket as a file, with titles and notes, each item with whose words it is and its source. */
export function BasketExports({ title, items, link }: BasketExportsProps) {
  const corpus = useCorpus();
  const linkOf = useItemLink();
  const { version, created } = corpus.edition;
  const head: ExportHead = {
    title,
    address: link,
    edition: `Treaty Clause Explorer, edition ${version} of ${writtenDate(created)}`,
  };
  return (
    <p className={styles.row}>
      Download
      {forms.map(([name, extension, type, write]) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            const rows = handedOver(items, corpus, linkOf, today());
            download(`${fileName(title)}.${extension}`, type, write(rows, head));
          }}
        >
          {name}
        </button>
      ))}
    </p>
  );
}

function fileName(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).toLowerCase() || 'basket';
}
