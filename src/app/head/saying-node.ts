import type { Claim, Corpus, Quote } from '../../domain/corpus.ts';
import { articleById } from '../../domain/lookup.ts';
import { quoteText } from '../../domain/sayings.ts';
import { pathOf } from '../../store/page.ts';
import { articleReference } from './article-node.ts';
import { claimReview } from './check-node.ts';
import type { Thing } from './linked-data.ts';
import { addressOf, type SitePlace } from './site-place.ts';
import { credited } from './speaker-node.ts';
import { clausesSpokenOf } from './treaty-node.ts';

/**
 * A quote. Its speaker is its `creator`, as in schema.org's own example of a real person's words: `spokenByCharacter` is
 * for persons of fiction first.
 */
export function quoteNodes(quote: Quote, corpus: Corpus, site: SitePlace): readonly Thing[] {
  const page = addressOf(site, pathOf({ kind: 'quote', id: quote.id }));
  return [
    {
      '@type': 'Quotation',
      '@id': `${page}#quote`,
      url: page,
      text: quoteText(quote),
      inLanguage: articleById(corpus, quote.article).language,
      ...credited('creator', quote.speaker, corpus, site),
      isPartOf: articleReference(quote.article, corpus, site),
      about: clausesSpokenOf(quote.clauses, corpus, site),
    },
  ];
}

/** A claim in the editors' words, with whose it is and where it appears, and the editors' check of it. */
export function claimNodes(claim: Claim, corpus: Corpus, site: SitePlace): readonly Thing[] {
  const page = addressOf(site, pathOf({ kind: 'claim', id: claim.id }));
  return [
    {
      '@type': 'Claim',
      '@id': `${page}#claim`,
      url: page,
      text: claim.text,
      ...credited('author', claim.speaker, corpus, site),
      appearance: articleReference(claim.article, corpus, site),
      about: clausesSpokenOf(claim.clauses, corpus, site),
    },
    ...claimReview(claim, page, corpus, site),
  ];
}
