import type { Corpus } from '../domain/corpus.ts';
import { itemKinds } from '../domain/item.ts';
import { noSelection, type Criteria, type FacetName, type Selection } from './criteria.ts';
import { valuesOf } from './facet-values.ts';
import { readQuery, type OperatorName, type OperatorPart, type QueryPart } from './query.ts';
import { foldWord, wordsOf } from './words.ts';

/** An operator whose value nothing in the corpus answers to. */
export interface UnknownValue {
  readonly operator: OperatorName;
  readonly value: string;
}

/** The facet an operator narrows by. */
function facetOf(name: OperatorName): FacetName {
  return name === 'is' ? 'kind' : name;
}

/** The facet values an operator means: none where the value is unknown, several where it fits several. */
function operatorValues({ name, value }: OperatorPart, corpus: Corpus): readonly string[] {
  const wanted = run(value);
  if (wanted === '') return [];
  switch (name) {
    case 'clause':
      return numbersIn(value, valuesOf('clause', corpus));
    case 'is':
      return itemKinds.filter((kind) => kind.startsWith(wanted) || wanted === `${kind}s`);
    case 'speaker':
      return holding(wanted, corpus.speakers, ({ name: known, otherNames }) => [
        known,
        ...otherNames.map(({ text }) => text),
      ]);
    case 'topic':
      return holding(wanted, corpus.topics, ({ label }) => [label]);
    case 'by':
    case 'basis':
    case 'verdict':
      return valuesOf(name, corpus).filter((known) => run(known).startsWith(wanted));
  }
}

/** Words run together, so that hyphens, spaces and case make no difference. */
function run(text: string): string {
  return wordsOf(text)
    .map(({ fold }) => fold)
    .join('');
}

function holding<Row extends { readonly id: string }>(
  wanted: string,
  rows: readonly Row[],
  namesOf: (row: Row) => readonly string[],
): readonly string[] {
  const named = rows.map((row) => ({ id: row.id, names: [row.id, ...namesOf(row)].map(run) }));
  const whole = named.filter(({ names }) => names.includes(wanted));
  const found =
    whole.length > 0
      ? whole
      : named.filter(({ names }) => names.some((name) => name.includes(wanted)));
  return found.map(({ id }) => id);
}

/** `4`, `3-5` and `3,5`. A range may be as wide as it likes: only numbers the treaty has are ever taken. */
function numbersIn(value: string, known: readonly string[]): readonly string[] {
  const ranges = value
    .split(',')
    .map((part) => /^(\d{1,6})(?:[-‐‑–—](\d{1,6}))?$/.exec(part.trim()))
    .filter((match) => match !== null)
    .map((match) => ({ from: Number(match[1]), to: Number(match[2] ?? match[1]) }));
  return known.filter((number) =>
    ranges.some(({ from, to }) => Number(number) >= from && Number(number) <= to),
  );
}

/** A query's operators apart from its words. */
export interface Narrowing {
  /** What was ticked and what was typed, as one. */
  readonly selection: Selection;
  /** Values asked to be left out (`-speaker:name`). */
  readonly unwanted: Selection;
  readonly unknown: readonly UnknownValue[];
}

export function narrowingOf(
  parts: readonly QueryPart[],
  selection: Selection,
  corpus: Corpus,
): Narrowing {
  let wanted = selection;
  let unwanted = noSelection;
  const unknown: UnknownValue[] = [];
  for (const part of parts) {
    // An operator whose value is still to come asks for nothing yet.
    if (part.kind !== 'operator' || foldWord(part.value) === '') continue;
    const values = operatorValues(part, corpus);
    if (values.length === 0) unknown.push({ operator: part.name, value: part.value });
    else if (part.unwanted) unwanted = withValues(unwanted, facetOf(part.name), values);
    else wanted = withValues(wanted, facetOf(part.name), values);
  }
  return { selection: wanted, unwanted, unknown };
}

function withValues(selection: Selection, facet: FacetName, values: readonly string[]): Selection {
  return { ...selection, [facet]: [...new Set([...selection[facet], ...values])] };
}

/**
 * Moves the operators that the corpus answers to out of the query and into the selection, where they show
 * as chips. Everything else in the query stays as it was typed. Asking either gives the same findings.
 */
export function liftOperators(criteria: Criteria, corpus: Corpus): Criteria {
  const liftable = readQuery(criteria.query).filter(
    (part) => part.kind === 'operator' && !part.unwanted && operatorValues(part, corpus).length > 0,
  );
  if (liftable.length === 0) return criteria;
  const { selection } = narrowingOf(liftable, criteria.selection, corpus);
  return { ...criteria, query: cut(criteria.query, liftable), selection };
}

function cut(query: string, parts: readonly QueryPart[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of parts) {
    kept = apart(kept, query.slice(at, start)).trimEnd();
    at = end;
  }
  const rest = query.slice(at);
  return rest.trim() === '' ? kept : apart(kept, rest).trimStart();
}

/** What an operator stood between, without becoming one word. */
function apart(before: string, after: string): string {
  return before === '' || after === '' || /^\s/.test(after)
    ? `${before}${after}`
    : `${before} ${after}`;
}
