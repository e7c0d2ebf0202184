import type { Fault } from '../corpus-error.ts';
import type { ParsedFiles } from './corpus-files.ts';

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Ids that stand twice in their file, former ids counted with the present ones. */
export function duplicateFaults(files: ParsedFiles): Fault[] {
  const lists: Readonly<Record<string, readonly Named[]>> = {
    articles: files.articles,
    claims: files.claims,
    quotes: files.quotes,
    speakers: files.speakers,
    topics: files.topics,
    sources: files.sources,
    synonyms: files.synonyms,
    comparisons: files.comparisons,
    timeline: files.timeline,
  };
  const faults = Object.entries(lists).flatMap(([name, rows]) =>
    repeated(rows.flatMap((row) => [row.id, ...(row.aliases ?? [])])).map((id) => ({
      file: `${name}.json`,
      record: id,
      field: 'id',
      expected: 'expected an id that stands once in this file, former ids included',
    })),
  );
  const numbers = repeated(files.treaty.clauses.map((clause) => `clause ${clause.number}`));
  return [
    ...faults,
    ...numbers.map((record) => ({
      file: 'treaty.json',
      record,
      field: 'number',
      expected: 'expected a clause number that stands once in the treaty',
    })),
  ];
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const id of ids) (seen.has(id) ? again : seen).add(id);
  return [...again];
}
