import { columns, type ItemRow } from './item-row.ts';

/** What an export says of itself. */
export interface ExportHead {
  readonly title: string;
  /** The address that gives the same set again. */
  readonly address: string;
  /** Number and day of the edition. */
  readonly edition: string;
}

/**
 * CSV after RFC 4180, with a byte order mark, without which spreadsheets take UTF-8 for something else. A cell that a
 * spreadsheet would run as a formula is given an apostrophe, as OWASP advises against CSV injection.
 */
export function asCsv(rows: readonly ItemRow[]): string {
  return csvTable(columns, rows);
}

/** The same for other columns, with their names in the first row. */
export function csvTable<Column extends string>(
  names: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  const lines = [
    names.join(','),
    ...rows.map((row) => names.map((name) => cell(row[name])).join(',')),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const harmless = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export function asJson(rows: readonly ItemRow[], head: ExportHead): string {
  return `${JSON.stringify({ ...head, items: rows }, null, 2)}\n`;
}

/** A list one can paste into a note: words, whose they are, and the link. */
export function asMarkdown(rows: readonly ItemRow[], head: ExportHead): string {
  const lines = rows.map((row) => `* ${markdownItem(row)}`);
  return `# ${plain(head.title)}\n\n${lines.join('\n')}\n\n${plain(head.edition)}: <${head.address}>\n`;
}

function markdownItem(row: ItemRow): string {
  const words = row.words_are === 'exact quote' ? `“${row.text}”` : row.text;
  const said = [row.speaker, row.role].filter((part) => part !== '').join(', ');
  const place = [row.source, row.date, row.paragraph === '' ? '' : `paragraph ${row.paragraph}`];
  const facts = [said, ...place, row.words_are].filter((part) => part !== '').join('; ');
  const title = row.title === '' ? '' : `**${plain(row.title)}.** `;
  return opening(`${title}${plain(words)} (${plain(facts)}) [link](${row.link})`);
}

/** Signs that Markdown reads as its own are escaped, and line ends are spaces: a text stays a text. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|&~]/g, (sign) => `\\${sign}`);
}

/** Signs that open a list of their own where an item begins. */
function opening(text: string): string {
  return text
    .trimStart()
    .replace(/^([+-])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}
