import type { Corpus } from '../domain/corpus.ts';
import {
  articleById,
  clauseByNumber,
  directoryOf,
  speakerById,
  topicById,
} from '../domain/lookup.ts';
import { quoteText } from '../domain/sayings.ts';
import type { Page } from '../store/page.ts';
import { writtenDate } from '../ui/shared/dates.ts';
import { countOf } from '../ui/shared/wording.ts';
import { pageTitle } from './page-title.ts';

/** A page's title and a sentence about it, for search engines and for previews of links: written into pages, not shipped. */
interface PageWords {
  readonly title: string;
  readonly description: string;
}

export function pageWords(page: Page, corpus: Corpus): PageWords {
  return { title: pageTitle(page, corpus), description: descriptionOf(page, corpus) };
}

function descriptionOf(page: Page, corpus: Corpus): string {
  switch (page.kind) {
    case 'clause':
      return clauseByNumber(corpus, page.number).summary;
    case 'quote':
      return quoteDescription(page.id, corpus);
    case 'claim':
      return claimDescription(page.id, corpus);
    case 'speaker':
      return speakerDescription(page.id, corpus);
    case 'topic':
      return topicById(corpus, page.id).description;
    case 'article': {
      const { publisher, date } = articleById(corpus, page.id);
      return `${publisher}, ${writtenDate(date)}, paragraph by paragraph: paraphrases and quotes.`;
    }
    case 'explore':
      return exploreDescription(corpus);
    default:
      return plainDescriptions(corpus)[page.kind];
  }
}

type PlainKind = Exclude<
  Page['kind'],
  'explore' | 'clause' | 'quote' | 'claim' | 'speaker' | 'topic' | 'article'
>;

function plainDescriptions(corpus: Corpus): Readonly<Record<PlainKind, string>> {
  const name = corpus.treaty.shortTitle;
  return {
    clauses: `The ${name}, clause by clause, in summary.`,
    quotes: `Exact words said about the ${name}, with who said them.`,
    claims: `What is claimed about the ${name}, and by whom.`,
    speakers: `Everyone quoted or reported on the ${name}.`,
    topics: `What the ${name} and the talk about it speak of.`,
    articles: `Articles about the ${name}.`,
    question: corpus.contents.question?.text ?? `What is asked of the ${name}.`,
    checks: `Claims and quotes about the ${name}, each held against a clause.`,
    obligations: `What each clause of the ${name} asks of the parties: force, actor, trigger, conditions.`,
    compare: `The ${name} beside comparable treaties, variable by variable.`,
    coverage: `Which clauses of the ${name} are spoken of, by whom, and which by nobody.`,
    'check-a-quote': `Paste a sentence and see whether it stands so in what is held of the ${name}.`,
    basket: `Clauses, quotes and claims of the ${name}, collected, ordered and annotated by a reader.`,
    timeline: `The dates of the ${name} and the history told about it.`,
    about: 'What this edition rests on, how it was made, and what is not known.',
    missing: `No page of the ${name} stands at this address.`,
  };
}

function exploreDescription({ treaty, quotes, claims }: Corpus): string {
  const counts = [
    countOf(treaty.clauses.length, 'clause'),
    countOf(quotes.length, 'quote'),
    countOf(claims.length, 'claim'),
  ].join(', ');
  return `${treaty.title}, signed ${writtenDate(treaty.signed)}: ${counts}, each with speaker, place and source.`;
}

function quoteDescription(id: string, corpus: Corpus): string {
  const quote = directoryOf(corpus).quotes.get(id);
  if (quote === undefined) return plainDescriptions(corpus).missing;
  const { name, role } = speakerById(corpus, quote.speaker);
  return `“${quoteText(quote)}” ${name}, ${role}.`;
}

function claimDescription(id: string, corpus: Corpus): string {
  const claim = directoryOf(corpus).claims.get(id);
  if (claim === undefined) return plainDescriptions(corpus).missing;
  return `${claim.text} (${speakerById(corpus, claim.speaker).name}; in our words)`;
}

function speakerDescription(id: string, corpus: Corpus): string {
  const { name, role, affiliation } = speakerById(corpus, id);
  const where = affiliation === null ? '' : `, ${affiliation}`;
  return `${name}, ${role}${where}: what they are quoted and reported as saying.`;
}
