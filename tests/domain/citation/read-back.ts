import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Node, Parser } from 'commonmark';
import { write } from '../../../src/domain/citation/formats.ts';
import type { Reference } from '../../../src/domain/citation/reference.ts';

type Item = Readonly<Record<string, unknown>>;

/** Said, since the parser would guess it from words inside the text. */
const types = { bibtex: '@biblatex/text', ris: '@ris/file', 'csl-json': '@else/json' } as const;

type Bibliographic = keyof typeof types;

/** What another's parser finds in a text. */
export function itemsIn(text: string, format: Bibliographic): readonly Item[] {
  return new Cite(text, { forceType: types[format] }).data;
}

/** The one item in what we wrote. */
export function readBack(reference: Reference, format: Bibliographic): Item {
  const [item, ...more] = itemsIn(write(reference, format).text, format);
  if (item === undefined || more.length > 0) throw new Error('expected one item');
  return item;
}

/** The parts of a Markdown document in order. */
export function nodesIn(parser: Parser, source: string): readonly Node[] {
  const walker = parser.parse(source).walker();
  const nodes: Node[] = [];
  for (let step = walker.next(); step !== null; step = walker.next()) {
    if (step.entering) nodes.push(step.node);
  }
  return nodes;
}

/** The text of a Markdown document, a line for each paragraph. */
export function markdownText(parser: Parser, source: string): string {
  const paragraphs: string[] = [];
  for (const { type, literal } of nodesIn(parser, source)) {
    if (type === 'paragraph') paragraphs.push('');
    else if (literal !== null) paragraphs.push(`${paragraphs.pop() ?? ''}${literal}`);
  }
  return paragraphs.join('\n');
}
