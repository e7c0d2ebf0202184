import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';

export interface Heading {
  /** All of it, as it is read out. */
  readonly words: string;
  /** What is seen of it, and so printed. */
  readonly shown: string;
}

/**
 * The document with its outline's titles as the headings say them: the browser leaves the blank out where a heading goes
 * on in another line, and what it does not print.
 */
export async function withTitles(
  pdf: Uint8Array,
  headings: readonly Heading[],
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const titles = new Map(headings.map(({ words, shown }) => [unspaced(shown), spaced(words)]));
  const outline = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  for (const entry of outline === undefined ? [] : entriesUnder(outline)) {
    const title = titles.get(unspaced(titleOf(entry)));
    if (title !== undefined) entry.set(PDFName.of('Title'), PDFHexString.fromText(title));
  }
  return document.save();
}

function entriesUnder(parent: PDFDict): readonly PDFDict[] {
  const entries: PDFDict[] = [];
  let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (entry !== undefined) {
    entries.push(entry, ...entriesUnder(entry));
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return entries;
}

function titleOf(entry: PDFDict): string {
  return entry.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText();
}

function unspaced(words: string): string {
  return words.replaceAll(/\s+/g, '');
}

function spaced(words: string): string {
  return words.trim().replaceAll(/\s+/g, ' ');
}
