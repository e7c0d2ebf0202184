import type { Article, Claim, Clause, Corpus, Quote, Speaker } from './corpus.ts';
import { countSayings, sayingsAboutClause, type Sayings } from './sayings.ts';

/** Counts of quotes and claims about each clause, by some other field: rows are clauses, columns what is counted by. */
export interface CoverageMatrix {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly clause: Clause; readonly counts: readonly number[] }[];
}

/** How often each speaker speaks of each clause, what they carry from others included; only speakers who do. */
export function clausesBySpeaker(corpus: Corpus): CoverageMatrix {
  return matrix(
    corpus,
    corpus.speakers.map(({ id }) => id),
    speakersOf,
  );
}

/** How often each clause is spoken of under each topic; only topics that occur. */
export function clausesByTopic(corpus: Corpus): CoverageMatrix {
  return matrix(
    corpus,
    corpus.topics.map(({ id }) => id),
    ({ topics }) => topics,
  );
}

type Saying = Claim | Quote;

function speakersOf(saying: Saying): readonly string[] {
  return 'via' in saying && saying.via !== null ? [saying.speaker, saying.via] : [saying.speaker];
}

function matrix(
  corpus: Corpus,
  values: readonly string[],
  valuesOf: (saying: Saying) => readonly string[],
): CoverageMatrix {
  const counted = corpus.treaty.clauses.map((clause) => {
    const sayings = flat(sayingsAboutClause(corpus, clause.number));
    return {
      clause,
      counts: values.map((value) => sayings.filter((one) => valuesOf(one).includes(value)).length),
    };
  });
  const kept = values.map((_, column) => counted.some(({ counts }) => (counts[column] ?? 0) > 0));
  return {
    columns: values.filter((_, column) => kept[column]),
    rows: counted.map(({ clause, counts }) => ({
      clause,
      counts: counts.filter((_, column) => kept[column]),
    })),
  };
}

function flat({ quotes, claims }: Sayings): readonly Saying[] {
  return [...quotes, ...claims];
}

/** The clauses that no quote and no claim speaks of. */
export function silentClauses(corpus: Corpus): readonly Clause[] {
  return corpus.treaty.clauses.filter(
    (clause) => countSayings(sayingsAboutClause(corpus, clause.number)) === 0,
  );
}

/** How much of an article one speaker fills. */
export interface ArticleShare {
  readonly speaker: Speaker;
  readonly quotes: number;
  readonly claims: number;
  /** UTF-16 code units under the speaker's claims and quotes, each counted once, over those of the argument's paragraphs. */
  readonly share: number;
}

/** Every speaker with something in the article, the fullest first. A stretch of two speakers counts for both. */
export function articleShares(corpus: Corpus, article: Article): readonly ArticleShare[] {
  const left = new Set([...article.omitted, ...article.sections.map(({ paragraph }) => paragraph)]);
  const whole = article.paragraphLengths.reduce(
    (sum, length, place) => sum + (left.has(place + 1) ? 0 : length),
    0,
  );
  return corpus.speakers
    .map((speaker) => {
      const own = (saying: Saying): boolean =>
        saying.article === article.id && saying.speaker === speaker.id;
      const quotes = corpus.quotes.filter(own);
      const claims = corpus.claims.filter(own);
      const filled = coveredLength([...quotes, ...claims]);
      return {
        speaker,
        quotes: quotes.length,
        claims: claims.length,
        share: whole === 0 ? 0 : filled / whole,
      };
    })
    .filter(({ quotes, claims }) => quotes + claims > 0)
    .toSorted((a, b) => b.share - a.share);
}

function coveredLength(sayings: readonly Saying[]): number {
  const units = new Set<string>();
  for (const saying of sayings) {
    for (const { start, end } of 'segments' in saying ? saying.segments : saying.spans) {
      for (let unit = start; unit < end; unit += 1) units.add(`${saying.paragraph}:${unit}`);
    }
  }
  return units.size;
}
