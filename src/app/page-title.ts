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
import { shortened } from '../ui/shared/shortened.ts';

const site = 'Treaty Clause Explorer';

/** What stands in the browser's tab. */
export function titleOf(page: Page, corpus: Corpus): string {
  const title = pageTitle(page, corpus);
  return page.kind === 'explore' ? `${site}: ${title}` : `${title} · ${site}`;
}

/** The page's own title, without the site's. */
export function pageTitle(page: Page, corpus: Corpus): string {
  switch (page.kind) {
    case 'explore':
      return corpus.treaty.shortTitle;
    case 'clause':
      return `Clause ${page.number}: ${clauseByNumber(corpus, page.number).title}`;
    case 'quote':
      return quoteTitle(page.id, corpus);
    case 'claim': {
      const claim = directoryOf(corpus).claims.get(page.id);
      return claim === undefined ? plainTitle.missing : `Claim: ${shortened(claim.text, 56)}`;
    }
    case 'speaker':
      return speakerById(corpus, page.id).name;
    case 'topic':
      return topicById(corpus, page.id).label;
    case 'article': {
      const { author, publisher } = articleById(corpus, page.id);
      return `The article in order: ${author}, ${publisher}`;
    }
    case 'clauses':
      return `All ${corpus.treaty.clauses.length} clauses`;
    case 'quotes':
    case 'claims':
      return `All ${corpus[page.kind].length} ${page.kind}`;
    default:
      return plainTitle[page.kind];
  }
}

function quoteTitle(id: string, corpus: Corpus): string {
  const quote = directoryOf(corpus).quotes.get(id);
  if (quote === undefined) return plainTitle.missing;
  return `${speakerById(corpus, quote.speaker).name}: “${shortened(quoteText(quote), 48)}”`;
}

const plainTitle = {
  speakers: 'Speakers',
  topics: 'Topics',
  articles: 'Articles',
  question: 'The question',
  checks: 'Held against the text',
  obligations: 'Obligations',
  compare: 'Compare treaties',
  coverage: 'Coverage',
  timeline: 'Timeline',
  'check-a-quote': 'Check a quote',
  basket: 'Evidence basket',
  about: 'About',
  missing: 'Not found',
} as const;
