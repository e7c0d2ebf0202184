import type { Article, Claim, Clause, Corpus, Quote, Source, Speaker, Topic } from './corpus.ts';

/** Records by id, former ids included. */
interface Directory {
  readonly clauses: ReadonlyMap<number, Clause>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
}

const directories = new WeakMap<Corpus, Directory>();

/** The corpus's directory, made once: a corpus never changes. */
export function directoryOf(corpus: Corpus): Directory {
  const known = directories.get(corpus);
  if (known !== undefined) return known;
  const directory: Directory = {
    clauses: new Map(corpus.treaty.clauses.map((clause) => [clause.number, clause])),
    articles: byId(corpus.articles),
    claims: byId(corpus.claims),
    quotes: byId(corpus.quotes),
    speakers: byId(corpus.speakers),
    topics: byId(corpus.topics),
    sources: byId(corpus.sources),
  };
  directories.set(corpus, directory);
  return directory;
}

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

function byId<Row extends Named | { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) {
    map.set(row.id, row);
    for (const alias of ('aliases' in row && row.aliases) || []) map.set(alias, row);
  }
  return map;
}

/** For ids that stand in the corpus itself: parsing has made sure that each of them exists. */
function surely<Row>(row: Row | undefined, what: string): Row {
  if (row === undefined)
    throw new Error(`${what} is named in the corpus and not in it: was it parsed?`);
  return row;
}

export function speakerById(corpus: Corpus, id: string): Speaker {
  return surely(directoryOf(corpus).speakers.get(id), `Speaker ${id}`);
}

export function topicById(corpus: Corpus, id: string): Topic {
  return surely(directoryOf(corpus).topics.get(id), `Topic ${id}`);
}

export function sourceById(corpus: Corpus, id: string): Source {
  return surely(directoryOf(corpus).sources.get(id), `Source ${id}`);
}

export function articleById(corpus: Corpus, id: string): Article {
  return surely(directoryOf(corpus).articles.get(id), `Article ${id}`);
}

export function clauseByNumber(corpus: Corpus, number: number): Clause {
  return surely(directoryOf(corpus).clauses.get(number), `Clause ${number}`);
}
