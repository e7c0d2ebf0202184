import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { bluebook } from './bluebook.ts';
import { chicago } from './chicago.ts';
import { cslJson } from './csl-json.ts';
import { figure } from './html.ts';
import { markdown } from './markdown.ts';
import { mla } from './mla.ts';
import { oscola } from './oscola.ts';
import { htmlOf, plainOf, type Line } from './pieces.ts';
import { sourceLine } from './passage.ts';
import { plainText } from './plain-text.ts';
import type { Reference } from './reference.ts';
import { ris } from './ris.ts';

/** The formats in the order in which they are offered. */
export const formats = [
  'plain',
  'markdown',
  'html',
  'chicago',
  'apa',
  'mla',
  'oscola',
  'bluebook',
  'bibtex',
  'ris',
  'csl-json',
] as const;

export type Format = (typeof formats)[number];

export const formatName: Readonly<Record<Format, string>> = {
  plain: 'Plain text',
  markdown: 'Markdown',
  html: 'HTML',
  chicago: 'Chicago, full note',
  apa: 'APA 7',
  mla: 'MLA 9',
  oscola: 'OSCOLA',
  bluebook: 'Bluebook-like',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

/** A citation as written: prose with italics, or the source text of a format. */
export interface Written {
  readonly text: string;
  /** For pasting where italics and links are kept; null where the text is all there is. */
  readonly html: string | null;
  /** What prose is made of; null for source text. */
  readonly lines: readonly Line[] | null;
}

type Writer = (reference: Reference) => Written;

function prose(linesOf: (reference: Reference) => readonly Line[]): Writer {
  return (reference) => {
    const lines = [...linesOf(reference), ...sourceLine(reference)];
    const html = lines.map((line) => `<p>${htmlOf(line)}</p>`).join('\n');
    return { text: lines.map(plainOf).join('\n'), html, lines };
  };
}

function source(textOf: (reference: Reference) => string): Writer {
  return (reference) => ({ text: textOf(reference), html: null, lines: null });
}

const writers: Readonly<Record<Format, Writer>> = {
  plain: source(plainText),
  markdown: source(markdown),
  html: (reference) => {
    const text = figure(reference);
    return { text, html: text, lines: null };
  },
  chicago: prose(chicago),
  apa: prose(apa),
  mla: prose(mla),
  oscola: prose(oscola),
  bluebook: prose(bluebook),
  bibtex: source(bibtex),
  ris: source(ris),
  'csl-json': source(cslJson),
};

export function write(reference: Reference, format: Format): Written {
  return writers[format](reference);
}
