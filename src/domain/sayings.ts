import type { Article, Claim, ClauseNumber, Corpus, Quote, SpeakerId, TopicId } from './corpus.ts';

/** A quote's words, with “ … ” where the reporter's own words interrupt it. Without quotation marks. */
export function quoteText(quote: Quote): string {
  return quote.segments.map((segment) => segment.text).join(' … ');
}

/** What was said about something: exact words and our paraphrases, kept apart, each in the article's order. */
export interface Sayings {
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}

type Saying = Quote | Claim;

function sayingsWhere(corpus: Corpus, holds: (saying: Saying) => boolean): Sayings {
  return {
    quotes: corpus.quotes.filter(holds).toSorted(inReadingOrder),
    claims: corpus.claims.filter(holds).toSorted(inReadingOrder),
  };
}

/** By article, paragraph and first character: the order in which a reader of the article meets them. */
export function inReadingOrder(a: Saying, b: Saying): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.paragraph - b.paragraph || startOf(a) - startOf(b);
}

/** The first UTF-16 code unit of a saying in its paragraph. */
export function startOf(saying: Saying): number {
  const spans = 'segments' in saying ? saying.segments : saying.spans;
  return Math.min(...spans.map((span) => span.start));
}

export function sayingsAboutClause(corpus: Corpus, number: ClauseNumber): Sayings {
  return sayingsWhere(corpus, (saying) => saying.clauses.includes(number));
}

/** What was checked against a clause and speaks of something else, such as another treaty that is said to be like it. */
export function sayingsHeldAgainst(corpus: Corpus, number: ClauseNumber): Sayings {
  return sayingsWhere(
    corpus,
    ({ check, clauses }) => check?.clause === number && !clauses.includes(number),
  );
}

export function sayingsOnTopic(corpus: Corpus, topic: TopicId): Sayings {
  return sayingsWhere(corpus, (saying) => saying.topics.includes(topic));
}

/** What a speaker says, and what they carry from others. */
export function sayingsBySpeaker(corpus: Corpus, speaker: SpeakerId): Sayings {
  return sayingsWhere(
    corpus,
    (saying) => saying.speaker === speaker || ('via' in saying && saying.via === speaker),
  );
}

export function sayingsInParagraph(corpus: Corpus, article: Article, paragraph: number): Sayings {
  return sayingsWhere(
    corpus,
    (saying) => saying.article === article.id && saying.paragraph === paragraph,
  );
}

export function countSayings({ quotes, claims }: Sayings): number {
  return quotes.length + claims.length;
}
