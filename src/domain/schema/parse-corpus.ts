import type { z } from 'zod';
import { clauseOfValue } from '../comparing.ts';
import type { ClauseNumber, Comparison, Contents, Variable, WholeCorpus } from '../corpus.ts';
import { CorpusError, type Fault } from '../corpus-error.ts';
import { linkFaults } from './link-faults.ts';
import {
  absentFiles,
  corpusFileNames,
  corpusFiles,
  type CorpusFileName,
  type ParsedFiles,
} from './corpus-files.ts';

/**
 * Reads a corpus from the texts of its files (by name without `.json`), or throws a {@link CorpusError}
 * that names file, record, field and what was expected. Nothing half-read is ever returned.
 */
export function parseCorpus(texts: Readonly<Record<string, string | undefined>>): WholeCorpus {
  const faults: Fault[] = [];
  const parsed: Partial<Record<CorpusFileName, unknown>> = {};
  for (const name of corpusFileNames) parsed[name] = parseFile(name, texts[name], faults);
  if (faults.length > 0) throw new CorpusError(faults);
  // Each value has just passed the schema of its own name.
  const files = parsed as ParsedFiles;
  const broken = linkFaults(files);
  if (broken.length > 0) throw new CorpusError(broken);
  return asCorpus(files);
}

function asCorpus({ datapackage, ...files }: ParsedFiles): WholeCorpus {
  // The lists of addresses and versions are the build's, and no page's.
  const { addresses, versions, ...shipped } = files;
  void [addresses, versions];
  return {
    ...shipped,
    contents: contentsOf(files),
    edition: { version: datapackage.version, created: datapackage.created.slice(0, 10) },
    dataFiles: datapackage.resources.map(
      ({ path, title = path, description = '', jsonSchema }) => ({
        path,
        title,
        description,
        schema: jsonSchema ?? null,
      }),
    ),
  };
}

function contentsOf(files: Omit<ParsedFiles, 'datapackage'>): Contents {
  const { treaty, question, comparisons, timeline } = files;
  const isOwn = (comparison: Comparison): boolean => comparison.treaty === treaty.id;
  return {
    question: question && {
      text: question.text,
      bearings: question.arguments.map(({ bearing }) => bearing),
    },
    comparisons: comparisons.map((comparison) => ({
      id: comparison.id,
      shortTitle: comparison.shortTitle,
      own: isOwn(comparison),
    })),
    compared: comparedClauses(comparisons.find(isOwn)),
    timeline: timeline.length > 0,
  };
}

function comparedClauses(own: Comparison | undefined): Contents['compared'] {
  const variables = new Map<ClauseNumber, Variable[]>();
  for (const value of own?.values ?? []) {
    const clause = clauseOfValue(value);
    if (clause !== null) variables.set(clause, [...(variables.get(clause) ?? []), value.variable]);
  }
  return [...variables].map(([clause, compared]) => ({ clause, variables: compared }));
}

/** UTF-16 code units: more than a hundred times what a corpus of one treaty and one article has. */
const longestFile = 20_000_000;

function parseFile(name: CorpusFileName, source: string | undefined, faults: Fault[]): unknown {
  const file = `${name}.json`;
  const whole = (expected: string): undefined => {
    faults.push({ file, record: '', field: '', expected });
    return undefined;
  };
  if (source === undefined && Object.hasOwn(absentFiles, name)) return absentFiles[name];
  if (source === undefined) return whole('the file is missing');
  const unreadable = unreadableBecause(source);
  if (unreadable !== null) return whole(unreadable);
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return whole(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const result = corpusFiles[name].safeParse(value);
  if (result.success) return result.data;
  faults.push(...result.error.issues.flatMap((issue) => asFaults(file, value, issue)));
  return undefined;
}

function unreadableBecause(source: string): string | null {
  if (source.length > longestFile) return `expected at most ${longestFile} signs`;
  return source.trim() === '' ? 'the file is empty, expected JSON' : null;
}

type Issue = z.core.$ZodIssue;

function asFaults(file: string, value: unknown, issue: Issue): Fault[] {
  const at = (path: readonly string[], expected: string): Fault => {
    const depth = recordDepth(path);
    const record = recordName(value, path.slice(0, depth));
    return { file, record, field: path.slice(depth).join('.'), expected };
  };
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return [at(path, issue.message)];
  return issue.keys.map((key) => at([...path, key], 'expected no field of this name'));
}

/** How many steps of the path lead to the record: `3` in a list file, `clauses.3` in the treaty. */
function recordDepth(path: readonly string[]): number {
  if (/^\d+$/.test(path[0] ?? '')) return 1;
  return path[0] === 'clauses' && path.length > 1 ? 2 : 0;
}

function recordName(value: unknown, path: readonly string[]): string {
  if (path.length === 0) return '';
  let record: unknown = value;
  for (const step of path) record = Object(record)[step];
  const { id, number } = Object(record) as { id?: unknown; number?: unknown };
  if (typeof id === 'string') return id;
  return typeof number === 'number' ? `clause ${number}` : path.join('.');
}
