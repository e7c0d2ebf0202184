import { referenceTo } from '../citation/citable.ts';
import { annotatedBibtex } from '../citation/bibtex.ts';
import { clean } from '../citation/clean.ts';
import { escapedMarkdown, markdown, paragraph } from '../citation/markdown.ts';
import type { Reference } from '../citation/reference.ts';
import type { Corpus } from '../corpus.ts';
import { csvTable, type ExportHead } from '../export/export-formats.ts';
import { columns, itemRow, type ItemRow } from '../export/item-row.ts';
import type { Collectable } from '../item.ts';
import type { Gathered } from './gathered.ts';

/** An item as every form of export needs it. */
export interface HandedOver {
  readonly row: ItemRow;
  readonly reference: Reference;
  readonly note: string;
}

/**
 * @param linkOf the absolute address of an item's page
 * @param accessed the day on which the reader takes it along, ISO 8601
 */
export function handedOver(
  items: readonly Gathered[],
  corpus: Corpus,
  linkOf: (item: Collectable) => string,
  accessed: string,
): readonly HandedOver[] {
  return items.map(({ item, note }) => ({
    row: itemRow(item, corpus, () => linkOf(item)),
    reference: referenceTo(item, corpus, { link: linkOf(item), accessed }),
    note,
  }));
}

/** A row an item, in the columns of every export, between its place in the basket and the note. */
export function basketCsv(items: readonly HandedOver[], head: ExportHead): string {
  const names = ['basket', 'place', ...columns, 'note'] as const;
  const rows = items.map(({ row, note }, at) => ({
    ...row,
    basket: head.title,
    place: String(at + 1),
    note,
  }));
  return csvTable(names, rows);
}

export function basketJson(items: readonly HandedOver[], head: ExportHead): string {
  const rows = items.map(({ row, note }, at) => ({ place: at + 1, ...row, note }));
  return `${JSON.stringify({ ...head, items: rows }, null, 2)}\n`;
}

/** CommonMark: a heading, the words with whose they are, and the note for each item. */
export function basketMarkdown(items: readonly HandedOver[], head: ExportHead): string {
  const parts = items.flatMap(({ reference, note }, at) => [
    `## ${at + 1}\\. ${escapedMarkdown(reference.entry.title)}`,
    markdown(reference),
    ...noteParagraphs(note),
  ]);
  const origin = `${escapedMarkdown(clean(head.edition))}: <${head.address}>`;
  return `${[`# ${escapedMarkdown(clean(head.title))}`, ...parts, origin].join('\n\n')}\n`;
}

function noteParagraphs(note: string): readonly string[] {
  const lines = note.split('\n').map(clean);
  const said = lines.filter((line) => line !== '').map(escapedMarkdown);
  return said.map((line, at) => (at === 0 ? `**Note.** ${line}` : paragraph(line)));
}

/** A BibTeX file: what stands outside entries is a comment, as long as it holds no `@`. */
export function basketBibtex(items: readonly HandedOver[], head: ExportHead): string {
  const comment = [head.title, `${head.edition}: ${head.address}`]
    .map((line) => `% ${clean(line).replaceAll('@', '(at)')}`)
    .join('\n');
  const entries = items.map(({ reference, note }) => annotatedBibtex(reference, clean(note)));
  return `${[comment, ...entries].join('\n\n')}\n`;
}
