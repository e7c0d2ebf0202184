import type { Claim, Corpus, Quote, Speaker } from '../domain/corpus.ts';
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
import { shortened } from '../ui/shared/shortened.ts';
import { countOf } from '../ui/shared/wording.ts';

const site = 'Treaty Clause Explorer';

/** A page's title and a sentence about it, for the browser's tab, for search engines and for previews of links. */
interface PageWords {
  readonly title: string;
  readonly description: string;
}

export function titleOf(page: Page, corpus: Corpus): string {
  const { title } = pageWords(page, corpus);
  return page.kind === 'explore' ? `${site}: ${title}` : `${title} · ${site}`;
}

export function pageWords(page: Page, corpus: Corpus): PageWords {
  const { treaty } = corpus;
  switch (page.kind) {
    case 'clause': {
      const { number, title, summary } = clauseByNumber(corpus, page.number);
      return { title: `Clause ${number}: ${title}`, description: summary };
    }
    case 'quote':
      return quoteWords(corpus, directoryOf(corpus).quotes.get(page.id));
    case 'claim':
      return claimWords(corpus, directoryOf(corpus).claims.get(page.id));
    case 'speaker':
      return speakerWords(speakerById(corpus, page.id));
    case 'topic': {
      const { label, description } = topicById(corpus, page.id);
      return { title: label, description };
    }
    case 'article': {
      const { author, publisher, date } = articleById(corpus, page.id);
      const title = `The article in order: ${author}, ${publisher}`;
      return {
        title,
        description: `${publisher}, ${writtenDate(date)}, paragraph by paragraph: paraphrases and quotes.`,
      };
    }
    case 'explore':
      return { title: treaty.shortTitle, description: exploreDescription(corpus) };
    default:
      return plainPages(corpus)[page.kind];
  }
}

type PlainKind = Exclude<
  Page['kind'],
  'explore' | 'clause' | 'quote' | 'claim' | 'speaker' | 'topic' | 'article'
>;

function plainPages(corpus: Corpus): Readonly<Record<PlainKind, PageWords>> {
  const name = corpus.treaty.shortTitle;
  return {
    ...listPages(corpus),
    ...studyPages(corpus),
    about: {
      title: 'About',
      description: 'What this edition rests on, how it was made, and what is not known.',
    },
    missing: { title: 'Not found', description: `No page of the ${name} stands at this address.` },
  };
}

type ListKind = 'clauses' | 'quotes' | 'claims' | 'speakers' | 'topics' | 'articles';

function listPages({ treaty, quotes, claims }: Corpus): Readonly<Record<ListKind, PageWords>> {
  const name = treaty.shortTitle;
  return {
    clauses: {
      title: `All ${treaty.clauses.length} clauses`,
      description: `The ${name}, clause by clause, in summary.`,
    },
    quotes: {
      title: `All ${quotes.length} quotes`,
      description: `Exact words said about the ${name}, with who said them.`,
    },
    claims: {
      title: `All ${claims.length} claims`,
      description: `What is claimed about the ${name}, and by whom.`,
    },
    speakers: { title: 'Speakers', description: `Everyone quoted or reported on the ${name}.` },
    topics: { title: 'Topics', description: `What the ${name} and the talk about it speak of.` },
    articles: { title: 'Articles', description: `Articles about the ${name}.` },
  };
}

type StudyKind =
  | 'check-a-quote'
  | 'basket'
  | 'question'
  | 'checks'
  | 'obligations'
  | 'compare'
  | 'coverage'
  | 'timeline';

function studyPages({
  treaty,
  contents: { question },
}: Corpus): Readonly<Record<StudyKind, PageWords>> {
  const name = treaty.shortTitle;
  return {
    question: {
      title: 'The question',
      description: question?.text ?? `What is asked of the ${name}.`,
    },
    checks: {
      title: 'Held against the text',
      description: `Claims and quotes about the ${name}, each held against the clause it speaks of.`,
    },
    obligations: {
      title: 'Obligations',
      description: `What each clause of the ${name} asks of the parties: force, actor, trigger, conditions.`,
    },
    compare: {
      title: 'Compare treaties',
      description: `The ${name} beside comparable treaties, variable by variable.`,
    },
    coverage: {
      title: 'Coverage',
      description: `Which clauses of the ${name} are spoken of, by whom, and which by nobody.`,
    },
    'check-a-quote': {
      title: 'Check a quote',
      description: `Paste a sentence and see whether it stands so in what is held of the ${name}.`,
    },
    basket: {
      title: 'Evidence basket',
      description: `Clauses, quotes and claims of the ${name}, collected, ordered and annotated by a reader.`,
    },
    timeline: {
      title: 'Timeline',
      description: `The dates of the ${name} and the history told about it.`,
    },
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

function quoteWords(corpus: Corpus, quote: Quote | undefined): PageWords {
  if (quote === undefined) return plainPages(corpus).missing;
  const { name, role } = speakerById(corpus, quote.speaker);
  return {
    title: `${name}: “${shortened(quoteText(quote), 48)}”`,
    description: `“${quoteText(quote)}” ${name}, ${role}.`,
  };
}

function claimWords(corpus: Corpus, claim: Claim | undefined): PageWords {
  if (claim === undefined) return plainPages(corpus).missing;
  const { name } = speakerById(corpus, claim.speaker);
  return {
    title: `Claim: ${shortened(claim.text, 56)}`,
    description: `${claim.text} (${name}; in our words)`,
  };
}

function speakerWords({ name, role, affiliation }: Speaker): PageWords {
  const where = affiliation === null ? '' : `, ${affiliation}`;
  return {
    title: name,
    description: `${name}, ${role}${where}: what they are quoted and reported as saying.`,
  };
}
