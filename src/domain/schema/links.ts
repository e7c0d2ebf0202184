import type { Fault } from '../corpus-error.ts';
import type { ParsedFiles } from './corpus-files.ts';

type Claim = ParsedFiles['claims'][number];
type Quote = ParsedFiles['quotes'][number];

/** A set of ids that may be named, and what its members are called in a message. */
interface Known {
  readonly what: string;
  readonly has: (id: string | number) => boolean;
}

/** Collects a fault for every id that is named and is not there. */
export class Links {
  readonly faults: Fault[] = [];
  readonly #known: Readonly<Record<string, Known>>;

  constructor(files: ParsedFiles) {
    const known = (what: string, ids: readonly (string | number)[]): Known => {
      const set = new Set(ids);
      return { what, has: (id) => set.has(id) };
    };
    const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);
    this.#known = {
      article: known('an article', idsOf(files.articles)),
      speaker: known('a speaker', idsOf(files.speakers)),
      topic: known('a topic', idsOf(files.topics)),
      source: known('a source', idsOf(files.sources)),
      claim: known('a claim', idsOf(files.claims)),
      saying: known('a claim or a quote', [...idsOf(files.claims), ...idsOf(files.quotes)]),
      clause: known(
        'a clause',
        files.treaty.clauses.map((clause) => clause.number),
      ),
    };
  }

  one(file: string, record: string, field: string, id: string | number | null, kind: string): void {
    const known = this.#known[kind];
    if (id === null || known === undefined || known.has(id)) return;
    this.faults.push({
      file,
      record,
      field,
      expected: `expected ${known.what} of this corpus, found “${id}”`,
    });
  }

  each(
    file: string,
    record: string,
    field: string,
    ids: readonly (string | number)[],
    kind: string,
  ): void {
    for (const [place, id] of ids.entries()) this.one(file, record, `${field}.${place}`, id, kind);
  }

  treaty(treaty: ParsedFiles['treaty']): void {
    const file = 'treaty.json';
    this.each(file, '', 'sources', treaty.sources, 'source');
    this.each(file, '', 'preamble.sources', treaty.preamble.sources, 'source');
    for (const clause of treaty.clauses) {
      const record = `clause ${clause.number}`;
      this.each(file, record, 'topics', clause.topics, 'topic');
      this.each(file, record, 'sources', clause.sources, 'source');
      for (const [place, term] of clause.terms.entries())
        this.one(file, record, `terms.${place}.source`, term.source, 'source');
      for (const [place, reading] of clause.readings.entries()) {
        this.each(file, record, `readings.${place}.sources`, reading.sources, 'source');
        const versions = (reading.versions ?? []).map(({ source }) => source);
        this.each(file, record, `readings.${place}.versions`, versions, 'source');
      }
    }
  }

  article(article: ParsedFiles['articles'][number]): void {
    const file = 'articles.json';
    this.one(file, article.id, 'source', article.source, 'source');
    this.one(file, article.id, 'speaker', article.speaker, 'speaker');
    this.one(file, article.id, 'standout.clause', article.standout?.clause ?? null, 'clause');
  }

  saying(file: string, saying: Claim | Quote): void {
    this.one(file, saying.id, 'article', saying.article, 'article');
    this.one(file, saying.id, 'speaker', saying.speaker, 'speaker');
    this.each(file, saying.id, 'topics', saying.topics, 'topic');
    this.each(file, saying.id, 'clauses', saying.clauses, 'clause');
    if (saying.check === undefined) return;
    this.one(file, saying.id, 'check.clause', saying.check.clause, 'clause');
    this.each(file, saying.id, 'check.sources', saying.check.sources, 'source');
  }

  claim(claim: Claim): void {
    this.saying('claims.json', claim);
    this.one('claims.json', claim.id, 'via', claim.via, 'speaker');
  }
}
