import { basketHtml } from '../../domain/basket/hand-over-page.ts';
import {
  basketBibtex,
  basketCsv,
  basketJson,
  basketMarkdown,
  type HandedOver,
} from '../../domain/basket/hand-over.ts';
import type { ExportHead } from '../../domain/export/export-formats.ts';

interface Form {
  readonly type: string;
  readonly write: (items: readonly HandedOver[], head: ExportHead) => string;
}

/** The files a basket can be had as, by the ending of their names. */
export const handOverForms: Readonly<Record<'md' | 'html' | 'csv' | 'json' | 'bib', Form>> = {
  md: { type: 'text/markdown', write: basketMarkdown },
  html: { type: 'text/html', write: basketHtml },
  csv: { type: 'text/csv', write: basketCsv },
  json: { type: 'application/json', write: basketJson },
  bib: { type: 'application/x-bibtex', write: basketBibtex },
};
