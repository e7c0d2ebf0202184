import type { Claim, Corpus, Quote } from '../../domain/corpus.ts';
import { articleById, clauseByNumber, directoryOf, speakerById } from '../../domain/lookup.ts';
import { quoteText } from '../../domain/sayings.ts';
import { pathOf, type Page } from '../../store/page.ts';
import { wholeAddress, type SitePlace } from './site-place.ts';
import { meta } from './tags.ts';

/** What a reference manager takes up when a reader saves a page. */
interface Reference {
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO 8601 day. */
  readonly date: string;
}

/**
 * Highwire's `citation_*` tags on pages of what can be cited, which Zotero and others read (they do not read JSON-LD). A
 * clause is the parties' work, of the day of signing; a quote or a claim stands in an article, so that its author and
 * day count. Without `DC.type` Zotero would take every page with such tags for an article in a journal.
 */
export function citationTags(page: Page, corpus: Corpus, site: SitePlace): readonly string[] {
  const reference = referenceOf(page, corpus);
  if (reference === null) return [];
  const address = wholeAddress(site, pathOf(page));
  return [
    meta('citation_title', reference.title),
    ...reference.authors.map((author) => meta('citation_author', author)),
    // With slashes, as Highwire writes dates and Google Scholar asks for them.
    meta('citation_publication_date', reference.date.replaceAll('-', '/')),
    ...(address === null ? [] : [meta('citation_public_url', address)]),
    meta('DC.type', 'webpage'),
  ];
}

function referenceOf(page: Page, corpus: Corpus): Reference | null {
  switch (page.kind) {
    case 'clause': {
      const { number, title } = clauseByNumber(corpus, page.number);
      const { treaty } = corpus;
      return {
        title: `${treaty.title}, clause ${number}: ${title}`,
        authors: treaty.parties.map(({ name }) => name),
        date: treaty.signed,
      };
    }
    case 'quote':
      return quoteReference(corpus, directoryOf(corpus).quotes.get(page.id));
    case 'claim':
      return claimReference(corpus, directoryOf(corpus).claims.get(page.id));
    default:
      return null;
  }
}

function quoteReference(corpus: Corpus, quote: Quote | undefined): Reference | null {
  if (quote === undefined) return null;
  const { name } = speakerById(corpus, quote.speaker);
  return { title: `${name}: “${quoteText(quote)}”`, ...published(corpus, quote) };
}

function claimReference(corpus: Corpus, claim: Claim | undefined): Reference | null {
  return claim === undefined
    ? null
    : { title: `Claim: ${claim.text}`, ...published(corpus, claim) };
}

/** The article a saying stands in: by whom, and of which day. */
function published(corpus: Corpus, saying: Claim | Quote): Omit<Reference, 'title'> {
  const { author, date } = articleById(corpus, saying.article);
  return { authors: [author], date };
}
