/** Where a part stands in the query, in UTF-16 code units, half-open. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

/** A stretch between blanks, as it was typed: usually a word, sometimes several joined by hyphens. */
export interface WordPart extends Placed {
  readonly kind: 'word';
  readonly text: string;
}

export interface PhrasePart extends Placed {
  readonly kind: 'phrase';
  readonly text: string;
}

/** `-word` or `-"a phrase"`. */
export interface WithoutPart extends Placed {
  readonly kind: 'without';
  readonly what: 'word' | 'phrase';
  readonly text: string;
}

/** `speaker:name`, or `-speaker:name` where the value is unwanted. */
export interface OperatorPart extends Placed {
  readonly kind: 'operator';
  readonly name: OperatorName;
  readonly value: string;
  readonly unwanted: boolean;
}

export type QueryPart = WordPart | PhrasePart | WithoutPart | OperatorPart;

export const operatorNames = [
  'speaker',
  'topic',
  'clause',
  'is',
  'basis',
  'by',
  'verdict',
] as const;

export type OperatorName = (typeof operatorNames)[number];

// Sticky, so that each is tried just where the reader stands in the query.
const blank = /\s+/y;
const minus = /[-−](?=[^\s\-−])/y;
const quoted = /["“”„«»＂]([^"“”„«»＂]*)(?:["“”„«»＂]|$)/y;
const operator = /([a-z]+):(?:["“”„«»＂]([^"“”„«»＂]*)(?:["“”„«»＂]|$)|([^\s"“”„«»＂]*))/iy;
const word = /[^\s"“”„«»＂]+/y;

/** Reads any string whatever. Operators that are not known are words like any other. */
export function readQuery(query: string): readonly QueryPart[] {
  const parts: QueryPart[] = [];
  let at = 0;
  while (at < query.length) {
    const gap = matchAt(blank, query, at);
    if (gap !== null) at += gap[0].length;
    else {
      const part = readPart(query, at);
      parts.push(part);
      at = part.end;
    }
  }
  return parts;
}

function readPart(query: string, start: number): QueryPart {
  const unwanted = matchAt(minus, query, start) !== null;
  const from = unwanted ? start + 1 : start;
  return (
    readPhrase(query, start, from, unwanted) ??
    readOperator(query, start, from, unwanted) ??
    readWord(query, start, from, unwanted)
  );
}

function readPhrase(
  query: string,
  start: number,
  from: number,
  unwanted: boolean,
): QueryPart | null {
  const match = matchAt(quoted, query, from);
  if (match === null) return null;
  const place = { text: match[1] ?? '', start, end: from + match[0].length };
  return unwanted ? { kind: 'without', what: 'phrase', ...place } : { kind: 'phrase', ...place };
}

function readOperator(
  query: string,
  start: number,
  from: number,
  unwanted: boolean,
): QueryPart | null {
  const match = matchAt(operator, query, from);
  const name = operatorNames.find((known) => known === match?.[1]?.toLowerCase());
  if (match === null || name === undefined) return null;
  const value = match[2] ?? match[3] ?? '';
  return { kind: 'operator', name, value, unwanted, start, end: from + match[0].length };
}

function readWord(query: string, start: number, from: number, unwanted: boolean): QueryPart {
  const text = matchAt(word, query, from)?.[0] ?? query.slice(from, from + 1);
  const place = { text, start, end: from + text.length };
  return unwanted ? { kind: 'without', what: 'word', ...place } : { kind: 'word', ...place };
}

function matchAt(pattern: RegExp, query: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(query);
}

/** The query that reads as these parts. */
export function writeQuery(parts: readonly QueryPart[]): string {
  return parts.map(writePart).join(' ');
}

function writePart(part: QueryPart): string {
  switch (part.kind) {
    case 'word':
      return part.text;
    case 'phrase':
      return `"${part.text}"`;
    case 'without':
      return part.what === 'word' ? `-${part.text}` : `-"${part.text}"`;
    case 'operator':
      return `${part.unwanted ? '-' : ''}${part.name}:${/\s/.test(part.value) ? `"${part.value}"` : part.value}`;
  }
}
