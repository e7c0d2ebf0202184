import type { z } from 'zod';
import type {
  articleSchema,
  sourceSchema,
  speakerSchema,
  synonymSchema,
  topicSchema,
} from './schema/context-schema.ts';
import type { claimSchema, quoteSchema } from './schema/saying-schema.ts';
import type {
  comparisonSchema,
  correctionSchema,
  eventSchema,
  questionSchema,
} from './schema/study-schema.ts';
import type { clauseSchema, treatySchema } from './schema/treaty-schema.ts';
import type { span } from './schema/values.ts';

type Primitive = string | number | boolean | null | undefined;
export type Frozen<T> = T extends Primitive
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : { readonly [Key in keyof T]: Frozen<T[Key]> };

type Read<Schema extends z.ZodType> = Frozen<z.infer<Schema>>;

export type Treaty = Read<typeof treatySchema>;
export type Clause = Read<typeof clauseSchema>;
export type Claim = Read<typeof claimSchema>;
export type Quote = Read<typeof quoteSchema>;
export type Speaker = Read<typeof speakerSchema>;
export type Topic = Read<typeof topicSchema>;
export type Source = Read<typeof sourceSchema>;
export type Article = Read<typeof articleSchema>;
export type SynonymGroup = Read<typeof synonymSchema>;
export type Question = Read<typeof questionSchema>;
export type Comparison = Read<typeof comparisonSchema>;
export type TimelineEvent = Read<typeof eventSchema>;
export type Correction = Read<typeof correctionSchema>;
export type TextSpan = Read<typeof span>;

export type ClauseNumber = Clause['number'];
export type ClaimId = Claim['id'];
export type QuoteId = Quote['id'];
export type SpeakerId = Speaker['id'];
export type TopicId = Topic['id'];
export type SourceId = Source['id'];
export type ArticleId = Article['id'];

export type Basis = Clause['basis'];
export type Attribution = Claim['attribution'];
export type Check = NonNullable<Claim['check']>;
export type Verdict = Check['verdict'];
export type Reading = Clause['readings'][number];
export type Relation = NonNullable<Reading['printed']>['relation'];
export type Obligation = NonNullable<Clause['obligation']>;
export type Argument = Question['arguments'][number];
export type Bearing = Argument['bearing'];
export type Variable = Comparison['values'][number]['variable'];

/** The edition's number (semantic version) and day (ISO 8601). */
export interface Edition {
  readonly version: string;
  readonly created: string;
}

/** A file of the corpus as readers can take it along; its path and its JSON Schema's are below the data folder. */
export interface DataFile {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly schema: string | null;
}

export interface ComparisonName extends Pick<Comparison, 'id' | 'shortTitle'> {
  /** Whether it is the corpus's own treaty that is compared there. */
  readonly own: boolean;
}

export interface ComparedClause {
  readonly clause: ClauseNumber;
  readonly variables: readonly Variable[];
}

/** What of the study a corpus holds: enough to know its pages and addresses, and to lead to them, before it is fetched. */
export interface Contents {
  /** The article's question and which way each argument bears; null where none is held. */
  readonly question: { readonly text: string; readonly bearings: readonly Bearing[] } | null;
  readonly comparisons: readonly ComparisonName[];
  /** The treaty's own clauses that are compared with those of others, and in what. */
  readonly compared: readonly ComparedClause[];
  readonly timeline: boolean;
}

/** One treaty, and what the articles about it say: what is searched, and what most pages show. Never changes. */
export interface Corpus {
  readonly treaty: Treaty;
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly synonyms: readonly SynonymGroup[];
  readonly edition: Edition;
  readonly contents: Contents;
}

/** What the editors made of treaty and articles beside them: shown on pages of its own, and fetched with the first. */
export interface Study {
  /** What an article asks of the treaty, and the arguments its voices bring; null where none is held. */
  readonly question: Question | null;
  readonly comparisons: readonly Comparison[];
  readonly timeline: readonly TimelineEvent[];
  readonly corrections: readonly Correction[];
  readonly dataFiles: readonly DataFile[];
}

/** A corpus with its study, as it is parsed when the site is built. */
export interface WholeCorpus extends Corpus, Study {}
