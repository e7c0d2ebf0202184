import type { Claim, Clause, Corpus, Quote } from '../../../src/domain/corpus.ts';
import { sayingsAboutClause } from '../../../src/domain/sayings.ts';

/**
 * One clause with all that is said of it, and every record these name, so that the file can be read and cited alone.
 * Records are as they stand in the files of the whole corpus.
 */
export function clauseFile(corpus: Corpus, clause: Clause): object {
  const { id, title, shortTitle, parties, signed, signedAt, inForce } = corpus.treaty;
  const { quotes, claims } = sayingsAboutClause(corpus, clause.number);
  const sayings: readonly (Claim | Quote)[] = [...quotes, ...claims];
  const voices = [...sayings.map(({ speaker }) => speaker), ...claims.map(({ via }) => via)];
  const speakers = among(corpus.speakers, voices);
  return {
    treaty: { id, title, shortTitle, parties, signed, signedAt, inForce },
    edition: corpus.edition,
    clause,
    quotes,
    claims,
    articles: among(
      corpus.articles,
      sayings.map(({ article }) => article),
    ),
    speakers,
    topics: among(corpus.topics, [clause, ...sayings].flatMap(topicsOf)),
    sources: among(corpus.sources, [
      ...clauseSources(clause),
      ...sayings.flatMap(({ check }) => check?.sources ?? []),
      ...speakers.flatMap(({ sources }) => sources),
    ]),
  };
}

function topicsOf({ topics }: { readonly topics: readonly string[] }): readonly string[] {
  return topics;
}

function clauseSources({ sources, terms, readings }: Clause): readonly string[] {
  return [
    ...sources,
    ...terms.map(({ source }) => source),
    ...readings.flatMap((reading) => reading.sources),
    ...readings.flatMap(({ versions = [] }) => versions.map(({ source }) => source)),
  ];
}

/** The records of these ids, in the corpus's order. */
function among<Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: readonly (string | null)[],
): readonly Row[] {
  const wanted = new Set(ids);
  return rows.filter(({ id }) => wanted.has(id));
}
