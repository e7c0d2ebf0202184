import type { Item, ItemKind } from '../domain/item.ts';
import type { TextSpan } from '../domain/corpus.ts';
import type { Completion } from './completions.ts';
import type { Criteria, FacetName } from './criteria.ts';
import type { MarkPlan } from './marking.ts';
import type { UnknownValue } from './operators.ts';
import type { OtherQuestion } from './other-questions.ts';

/**
 * Why an item was found: every word as typed, every word in some form, or only some of the words. Items that hold some
 * are given where none holds all, and after those that hold all where the query is a question.
 */
export type Tier = 'exact' | 'similar' | 'some';

/** A highlighted half-open range of UTF-16 code units in a field's text. Marks of one text never overlap and are in order. */
export type Mark = TextSpan;

/** A field of an item that holds words of the query. */
export interface FieldMatch {
  /** The field's name for readers, such as `summary`, `words`, `speaker`. */
  readonly field: FieldName;
  /** The field's whole text. */
  readonly text: string;
  readonly lang: string | null;
  readonly marks: readonly Mark[];
}

export type FieldName =
  | 'title'
  | 'summary'
  | 'operative words'
  | 'reading'
  | 'not confirmed'
  | 'words'
  | 'claim'
  | 'note'
  | 'speaker'
  | 'name'
  | 'other name'
  | 'role'
  | 'topic'
  | 'hedge'
  | 'check';

/** The stretch of a field worth showing, with the marks inside it, counted from the stretch's start. */
export interface Excerpt {
  readonly field: FieldName;
  readonly text: string;
  readonly lang: string | null;
  readonly marks: readonly Mark[];
  /** Whether the field goes on before and after the stretch. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface Hit {
  readonly item: Item;
  readonly tier: Tier;
  /** Matching fields, most telling first; empty where only filters were asked for. */
  readonly matches: readonly FieldMatch[];
  readonly excerpt: Excerpt | null;
}

/** A facet value and how many items one would get with it, its own facet's choices left aside. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** A word the corpus does not know, and what was looked for in its place. */
export interface Correction {
  readonly typed: string;
  readonly used: readonly string[];
}

/** What was searched, for an honest "nothing found". */
export type Searched = Readonly<Record<ItemKind, number>>;

export interface Findings {
  /** The first of all answers, in the order asked for: as many as were asked for. */
  readonly hits: readonly Hit[];
  /** How many answers there are in all, by kind and by tier. */
  readonly counts: Readonly<Record<ItemKind, number>>;
  readonly tiers: Readonly<Record<Tier, number>>;
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
  readonly corrections: readonly Correction[];
  /** Other words searched for besides those typed: synonyms, names in other spellings and scripts. */
  readonly added: readonly string[];
  /** The query that asks for the words as typed alone; null where nothing else was searched for. */
  readonly asTyped: string | null;
  /** Names before a colon that are no operators, and were searched as words. */
  readonly unknownOperators: readonly string[];
  readonly searched: Searched;
  /** Filters that stand in the way of any hit: dropping this one facet gives so many. Empty where there are hits. */
  readonly withoutFacet: readonly { readonly facet: FacetName; readonly count: number }[];
  /** Where there are no hits: questions with one thing less that have answers, and how many. */
  readonly offers: readonly (OtherQuestion & { readonly count: number })[];
  /** Operators whose value nothing answers to, such as `speaker:` with a name that is not here: they let nothing pass. */
  readonly unknownValues: readonly UnknownValue[];
  /** Where there are no hits: up to three clauses that come nearest, best first. */
  readonly nearest: readonly Item[];
  /** Where there are no hits: everything that was looked for, as typed, corrected and added. */
  readonly tried: readonly string[];
  /** Where there are no hits: words a little further off than a correction may be, to be offered and not searched. */
  readonly suggestions: readonly Correction[];
  /** True where the query was longer than what is asked of the engines, and was cut. */
  readonly capped: boolean;
}

/** Where the words of one query stand in a text of the corpus, for an opened page. */
export type Marker = (text: string) => readonly Mark[];

/** An answer that is there, or that is on its way from another thread. */
export type Coming<Answer> = Answer | Promise<Answer>;

/** Questions put to one corpus. Made once; every answer is a pure function of the question. */
export interface Search {
  /** Hits drawn at first, and again with each wish for more: thousands at once would make the page stand still. */
  readonly portion: number;
  /** @param most how many hits are wanted at most; all of the answer is counted nevertheless */
  readonly find: (criteria: Criteria, most?: number) => Coming<Findings>;
  /** Every item that answers, in the order asked for. */
  readonly all: (criteria: Criteria) => Coming<readonly Item[]>;
  readonly marker: (query: string) => Coming<Marker>;
  /** What a query that is being typed may become, best first. */
  readonly complete: (query: string) => readonly Completion[];
  /** The same question with its operators moved from the query to the selection, where each shows as a filter. */
  readonly settle: (criteria: Criteria) => Criteria;
  /** Does in idle time, a little at each call, what the first misspelt word would have to wait for; false when done. */
  readonly warm: () => boolean;
}

/** A search that answers at once. */
export interface PromptSearch extends Search {
  readonly find: (criteria: Criteria, most?: number) => Findings;
  readonly all: (criteria: Criteria) => readonly Item[];
  readonly marker: (query: string) => Marker;
  readonly markPlan: (query: string) => MarkPlan;
}
